/** Define the industry and the top ten: what is counted, shown and asked. */
import { industryRows } from './industry-texts';
import { topTenMail } from './texts';
import type { App } from '../../app';
import { ensureForm } from '../../forms/make';
import { renewOptions } from '../../forms/options';
import { addressFor } from '../../forms/prefill-rules';
import { queueNow } from '../../messages/queue';
import type { ResultOf } from '../../shared/calls';
import { addDays, shortDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import { commitClick } from '../../workbook/write/history';
import { everyRow } from '../../workbook/read/table';
import { organizations } from '../../records/organizations';
import { staff } from '../../records/staff';
import { addTeamQuestions } from '../../records/team-questions-texts';
import { colleagueUse, count } from './count';
import type { recruitingCalls, RecruitingReport } from './calls';
import { contactLevels, topTen } from '../../records/top-ten';
import { industry } from '../../records/industry';
import { isQuestion, programChecklist } from '../../records/program-checklist';
import { byLevel, inRankOrder, isHere, teamLacks } from './team-rules';

const waitMs = 20_000;

/** Runs before the page opens: at first use it adds the questions and the parts that an industry can consist of. */
export function prepare(app: App): void {
  const { workbook } = app;
  app.exclusive.run(waitMs, () => {
    addTeamQuestions(workbook);
    if (everyRow(workbook.table(industry)).length === 0) workbook.add(industry, industryRows());
    count(app);
    workbook.commit();
  });
}

export function report(app: App): RecruitingReport {
  const { workbook, clock } = app;
  const today = clock.today();
  const study = count(app);
  workbook.commit();
  const questions = workbook.table(programChecklist).rows.filter(isQuestion);
  const all = workbook.table(organizations).rows;
  const colleagues = workbook.table(staff).rows;
  const { ours, inside, narrow, typesWithout } = study;
  return {
    open: questions
      .filter(({ status, answer }) => status !== 'Answered' || answer === null)
      .map(({ question, status, row }) => ({ question: question ?? '', status: status ?? 'Open', row })),
    questions: questions.length,
    team: colleagues
      .filter((each) => each.team && isHere(each, today))
      .map(({ name, role, subject, school, mayLead }) =>
        [name, role, subject, school, mayLead ? 'may lead' : null].filter(Boolean).join(', '),
      ),
    teamLacks: teamLacks(colleagues, today) ?? '',
    industry: { ours, inside, all: all.length, narrow: narrow ?? '', typesWithout },
    leading: all
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => a.rank! - b.rank!)
      .map(({ rank, name, city, county, size, source }) => {
        const facts = [city ?? 'city?', county ?? 'county?', size ?? 'size?', source ?? 'source?'].join(' · ');
        return `${rank}. ${name ?? ''} (${facts})`;
      }),
    associations: all
      .filter(({ serves, kind }) => serves !== null || /associat|chamber|union|guild/i.test(kind ?? ''))
      .map(({ name, serves }) => `${name ?? ''}: ${serves?.join(', ') ?? 'whom does it represent?'}`),
    ten: inRankOrder(workbook.table(topTen).rows).map((row) => ({
      id: row.id,
      row: row.row,
      rank: row.rank ?? 0,
      name: row.organization?.label ?? '',
      knows: row.knows ?? '',
      step: [row.nextStep, row.nextDate && shortDate(row.nextDate)].filter(Boolean).join(', '),
      level: row.level ?? '',
      success: row.success ?? '',
    })),
    levels: byLevel(workbook.table(topTen).rows, contactLevels),
  };
}

/** Makes a call from the principal the next step with one of the ten. */
export function principalCall(
  app: App,
  { id }: { id: string },
): ResultOf<(typeof recruitingCalls)['recruiting.principal']> {
  const { workbook, clock } = app;
  const today = clock.today();
  const principal = workbook.table(staff).rows.find((each) => each.role === 'Principal' && isHere(each, today));
  if (!principal?.name) throw new Failure('Nobody in Staff has the role Principal. Give it to someone there first.');
  const name = workbook.table(topTen).byId.get(id)?.organization?.label ?? 'that organization';
  const nextDate = addDays(today, 7);
  const label = { label: principal.name };
  workbook.change(topTen, id, { level: 'Principal', staff: label, nextStep: 'Call from the principal', nextDate });
  const { batch } = app.exclusive.run(waitMs, () => commitClick(app, 'Principal call'));
  const text = `${principal.name} is to call ${name} by ${shortDate(nextDate)}. It stands in Top ten and in Today.`;
  return { report: report(app), text, batch };
}

/** Menu item: Mail the top ten to colleagues. Answers come in through the form. */
export function mailTopTen(app: App): void {
  const { workbook, clock, ui } = app;
  const today = clock.today();
  const ten = inRankOrder(workbook.table(topTen).rows).filter(({ organization }) => organization !== null);
  const to = workbook.table(staff).rows.filter((each) => each.email !== null && isHere(each, today));
  if (ten.length === 0) throw new Failure('The Top ten tab is empty. Pick the organizations you want most first.');
  if (to.length === 0) throw new Failure('Nobody in Staff has an email address.');
  const count = plural(to.length, 'colleague');
  const names = to.map((each) => `${each.name ?? ''} <${each.email!}>`).join('\n');
  const question = `${plural(ten.length, 'name')} to ${count}, with the form Who knows whom. Google allows ${app.mailer.quotaLeft()} more mails today.\n\n${names}`;
  if (!ui.confirm('Mail the top ten to colleagues?', question)) return;
  const { form } = ensureForm(app, colleagueUse);
  app.exclusive.run(waitMs, () => renewOptions(app, colleagueUse, form));
  const list = ten.map(({ organization }, index) => `${index + 1}. ${organization!.label}`).join('\n');
  const rows = queueNow(
    app,
    topTenMail,
    to.map((each) => ({
      about: each.id,
      aboutName: 'Top ten',
      occasion: today,
      to: { email: each.email!, name: each.name ?? '' },
      values: {
        count: String(ten.length),
        ten: list,
        address: addressFor(form, each.id, { name: each.name ?? '', email: each.email! }),
      },
    })),
  );
  const refused = rows.find(({ state }) => state === 'suppressed');
  if (refused) throw new Failure(refused.reason ?? '');
  ui.tell(
    'Mail the top ten',
    `${plural(rows.length, 'mail')} in the Outbox, on the way with the next hourly run. Answers come into Connections and show in Top ten.`,
  );
}
