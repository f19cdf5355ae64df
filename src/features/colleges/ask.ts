/** Colleges are asked once a year whether what is known of their programs still holds; the answer confirms it. */
import type { App } from '../../app';
import { givenTo, picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import { formUse, withSchool } from '../../forms/use';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { byOrganization, optedOut, partnerContact } from '../../messages/recipient-rules';
import { outbox } from '../../messages/tabs';
import { contactLog } from '../../records/contact-log';
import { offers } from '../../records/offers';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { addDays, addMonths, boundsOfSchoolYear, dateOf, schoolYear, toCalendarDate } from '../../shared/dates';
import { idFrom } from '../../shared/ids';
import { cut } from '../../shared/text';
import { askFrom, isConfirmed, sayProgram } from './program-rules';
import { programsByCollege, type CollegePrograms } from './programs';
import { collegeCheck, collegeCheckForm } from './texts';

export const askingColleges: MailPlanner = {
  name: 'Plan questions to colleges',
  about: 'Asks colleges once a year whether requirements and enrollment are still as noted',
  mails: [collegeCheck],
  automatic: () => false,
  plan(app) {
    const open = programsByCollege(app).filter(({ programs }) => askFrom(programs, app.clock.today()) !== null);
    return {
      planned: open.length === 0 ? [] : asking(app, open),
      whyNot: () => 'What is known of their programs is confirmed, or they were asked within the year.',
    };
  },
};

function asking(app: App, open: readonly CollegePrograms[]): PlannedMail[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const year = schoolYear(today);
  const { form } = ensureForm(app, collegeUse);
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const groups = byOrganization(everyone, (each) => workbook.follow(organizations, each.organization)?.id ?? null);
  const lately = askedLately(app, year);
  return open.flatMap(({ college: { id, name, ...college }, programs }) => {
    if (lately.has(id)) return [];
    return collegeCheck.plan({
      ...{ about: id, aboutName: name ?? '', organization: id, occasion: year },
      to: partnerContact({ id, name, ...college }, '', groups.get(id) ?? [], unwilling, today),
      why: `You get this message because students of ours may study at ${name ?? 'your college'}.`,
      values: {
        ...{ organization: name ?? '', school, schoolPhone, coordinator },
        programs: programs.map((offer) => `- ${sayProgram(offer)}`).join('\n'),
        address: addressFor(form, id),
      },
      sendOn: askFrom(programs, today)!,
      uselessAfter: addDays(boundsOfSchoolYear(year).next, -1),
      uselessFrom: null,
      due: true,
    });
  });
}

/** Colleges whose question of an earlier school year left within the last twelve months. */
function askedLately({ workbook, clock }: App, year: string): Set<string> {
  const asked = workbook.table(outbox).rows.filter(({ kind, state, key, changedAt }) => {
    const on = toCalendarDate((changedAt ?? '').slice(0, 10));
    const left = kind === collegeCheck.kind && (state === 'sent' || state === 'unknown');
    return left && occasionOf(key ?? '') !== year && on !== null && addMonths(on, 12) > clock.today();
  });
  return new Set(asked.map(({ about }) => about ?? ''));
}

export const collegeUse = formUse({
  key: 'college-check',
  name: 'Is this still right',
  menuItem: 'Program › Forms…',
  audience: 'colleges, once a year; each gets an address of its own by mail',
  becomes: 'Yes confirms what Offers and promises says of them. Changes become a next step in the Contact log.',
  spec: (app) => withSchool(app, collegeCheckForm),
  signed: 'name',
  intake: takeIn,
});

const longestWords = 2_000;

/** The reference is the id of the college. */
function takeIn(app: App, answers: AnswerTo<typeof collegeCheckForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  const colleges = new Map(programsByCollege(app).map((each) => [each.college.id, each]));
  for (const answer of answers) {
    const found = colleges.get(told(answer, referenceQuestion));
    if (!found) continue;
    const day = dateOf(answer.at);
    const changes = cut((givenTo(answer, 'changes')?.values[0] ?? '').trim(), longestWords, '…');
    const isRight = picked(answer, 'still')[0] === 'yes';
    const asked = found.programs.filter((offer) => !isConfirmed(offer, day));
    if (isRight && changes === '') for (const { id } of asked) workbook.change(offers, id, { checkedOn: day });
    else noteChanges(app, found, answer, changes);
  }
  return answers;
}

/** What has changed is read by a person, who corrects the row and says when it was checked. */
function noteChanges({ workbook }: App, { college }: CollegePrograms, answer: SurveyAnswer, changes: string): void {
  // Follows from the answer, so that a run that starts over notes nothing twice.
  const id = idFrom(contactLog.prefix, answer.answerId);
  if (workbook.table(contactLog).byId.has(id)) return;
  const day = dateOf(answer.at);
  const note = {
    date: day,
    organization: { label: college.name ?? '', meant: [college.id] },
    person: told(answer, 'name') || null,
    way: 'Email',
    outcome: changes === '' ? 'Requirements or enrollment have changed' : changes,
    nextStep: 'Correct their programs in Offers and promises, and fill in “Checked on”',
    nextDate: day,
  } as const;
  workbook.add(contactLog, [note], [id]);
}
