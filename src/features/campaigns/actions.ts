/** Campaigns by mail: what is to be asked goes into the Outbox, and what became of each mail comes back into Outreach. */
import type { App } from '../../app';
import { picked, referenceQuestion, told, type SurveyAnswer } from '../../forms/answer-rules';
import { builtForm } from '../../forms/inbox';
import { addressFor, withSchool, type FormUse } from '../../forms/use';
import type { AskedMail } from '../../messages/queue';
import { queueNow } from '../../messages/queue';
import { optOuts, outbox, type Message } from '../../messages/tabs';
import type { MailTemplate } from '../../messages/templates';
import { comparable } from '../../shared/text';
import { commitLogged, newBatch } from '../../workbook/history';
import { askLines, openAsks } from '../needs/ask-rules';
import { helpKinds, needs, offers } from '../needs/tabs';
import { partnerFacts, schoolFacts } from '../outreach/fact-rules';
import { byOrganization, optedOut, partnerContact, type Found } from '../outreach/recipient-rules';
import { benefits, partnerWords, schoolWords, words } from '../outreach/word-rules';
import { contactLog, organizations, people, type Organization, type Person } from '../partners/tabs';
import { afterOutcome, progressOf, stageAfter } from './rules';
import { campaigns, outcomes, outreachTab, type Outreach } from './tabs';

const shownAsks = 4;

export const mailTemplate: MailTemplate = {
  kind: 'outreach.mail',
  category: 'outreach',
  name: 'Campaign by email',
  placeholders: [...partnerWords, ...schoolWords, ...words('replyForm! the form for answers'), ...benefits].map(
    (word) => (word.name === 'name' ? { ...word, about: 'the partner’s contact', required: true } : word),
  ),
};
export const callTemplate: MailTemplate = {
  kind: 'outreach.call',
  name: 'Call script',
  placeholders: [...partnerWords, ...schoolWords, ...benefits],
};

export const replies: FormUse = {
  key: 'reply',
  name: 'Answers to campaigns',
  menuItem: 'Ask many',
  audience: 'organizations',
  becomes: 'Each answer stands in Outreach, and what is offered in Offers.',
  spec: (app) => withSchool(app, app.seed('replyForm')),
  takeIn: takeInReplies,
};

export interface Asking {
  people(organization: Organization): Person[];
  contact(organization: Organization): Found;
  values(organization: Organization): Record<string, string>;
}

/** What is known for asking any organization; one read a tab. */
export function asking(app: App): Asking {
  const { workbook, clock } = app;
  const today = clock.today();
  const everyone = workbook.table(people).rows;
  const groups = byOrganization(everyone, (each) => workbook.follow(organizations, each.organization)?.id ?? null);
  const unwilling = optedOut(everyone);
  const common = {
    ...schoolFacts(app.settings()),
    asks: askLines(openAsks(workbook.rowsOf(needs), today).slice(0, shownAsks)),
  };
  const of = ({ id }: Organization): Person[] => groups.get(id) ?? [];
  return {
    people: of,
    contact: (organization) => partnerContact(organization, '', of(organization), unwilling, today),
    values: (organization) => ({ ...common, ...partnerFacts(organization, of(organization), today) }),
  };
}

export function askedMail(
  app: App,
  organization: Organization,
  about: string,
  campaign: string,
  ask: Asking,
): AskedMail {
  const form = builtForm(app.memory, replies.key);
  const to = ask.contact(organization);
  const name = organization.name ?? '';
  return {
    about,
    aboutName: campaign,
    occasion: 'campaign',
    to,
    organization: organization.id,
    outside: true,
    why: `You get this message because we would like to work with ${name}.`,
    values: {
      ...ask.values(organization),
      name: 'email' in to ? to.name : '',
      replyForm: form === null ? '' : addressFor(form, about),
    },
  };
}

/** The hourly job, and what a new campaign begins with. Run again, it changes nothing. */
export function bringOn(app: App): void {
  const { workbook } = app;
  const rows = workbook.table(outreachTab).rows.filter(({ way }) => way === 'Email');
  const toDo = rows.filter(({ state }) => state === null || state === 'To do');
  if (toDo.length > 0) {
    const ask = asking(app);
    const mails = toDo.flatMap((row) => {
      const organization = workbook.follow(organizations, row.organization);
      return organization ? [askedMail(app, organization, row.id, row.campaign?.label ?? '', ask)] : [];
    });
    queueNow(app, mailTemplate, mails);
  }
  const messages = new Map<string, Message>();
  const open = rows.filter(({ state }) => state !== 'Answered' && state !== 'Done');
  if (open.length > 0) {
    for (const message of workbook.table(outbox).rows)
      if (message.kind === mailTemplate.kind) messages.set(message.about ?? '', message);
  }
  for (const row of open) {
    const message = messages.get(row.id);
    if (!message) continue;
    const state = stateOf(message);
    const reason = state === 'Sent' ? null : message.reason;
    if (row.state === state && row.reason === reason) continue;
    if (state === 'Sent' && row.state !== 'Sent') noteSent(app, row, message);
    workbook.change(outreachTab, row.id, { state, reason });
  }
  for (const { id, name } of workbook.table(campaigns).rows) {
    const theirs = workbook
      .table(outreachTab)
      .rows.filter(({ campaign }) => comparable(campaign?.label ?? '') === comparable(name ?? ''));
    workbook.change(campaigns, id, { progress: progressOf(theirs) || null });
  }
  if (!workbook.hasChanges) return;
  const reason = { why: 'Campaign', batch: newBatch(app.random) };
  app.exclusive.run(20_000, () => commitLogged(app, reason));
}

function stateOf({ state }: Message): NonNullable<Outreach['state']> {
  if (state === 'sent' || state === 'unknown') return 'Sent';
  return state === 'draft' || state === 'approved' || state === 'claimed' ? 'Waiting' : 'Not sent';
}

/** The talk with the partner goes on record, and who was only a prospect has been contacted. */
function noteSent(app: App, row: Outreach, { changedAt, toName }: Message): void {
  const date = (changedAt?.slice(0, 10) ?? app.clock.today()) as ReturnType<App['clock']['today']>;
  const outcome = `Asked by mail: ${row.campaign?.label ?? ''}`;
  app.workbook.append(contactLog, [{ date, organization: row.organization, person: toName, way: 'Email', outcome }]);
  moveOn(app, row, null);
}

export function moveOn({ workbook }: App, row: Outreach, outcome: Outreach['outcome']): void {
  const organization = workbook.follow(organizations, row.organization);
  const stage = organization && stageAfter(organization.stage, outcome);
  if (organization && stage) workbook.change(organizations, organization.id, { stage });
}

/** An answer that comes a second time, or is changed, adds no offer twice. */
function takeInReplies(app: App, answers: SurveyAnswer[]): SurveyAnswer[] {
  const { workbook, clock } = app;
  const today = clock.today();
  for (const answer of answers) {
    const row = workbook.table(outreachTab).byId.get(told(answer, referenceQuestion, 40));
    const said = picked(answer, 'interest')[0] ?? '';
    const outcome = said === 'stop' ? 'Not interested' : outcomes.filter((each) => each === said)[0];
    if (!row || !outcome) continue;
    const next = outcome === 'Interested' ? 'Call to agree on what comes next' : '';
    const details = [told(answer, 'details', 2_000), told(answer, 'name'), told(answer, 'ways')]
      .filter(Boolean)
      .join('\n');
    const first = row.answerId !== answer.answerId;
    const after = afterOutcome(outcome, details, next, next === '' ? null : today, today);
    workbook.change(outreachTab, row.id, { ...after, state: 'Answered', answerId: answer.answerId });
    moveOn(app, row, outcome);
    offered(app, row, picked(answer, 'offers'), { details, answerId: answer.answerId });
    if (!first) continue;
    workbook.append(contactLog, [
      { date: today, organization: row.organization, person: told(answer, 'name') || row.person, way: 'Email', outcome: `Answered: ${outcome}`, nextStep: next || null, nextDate: next === '' ? null : today }, // prettier-ignore
    ]);
    const asked = workbook
      .rowsOf(outbox)
      .filter(({ about, kind }) => about === row.id && kind === mailTemplate.kind)[0];
    if (said === 'stop' && asked?.to)
      workbook.add(optOuts, [{ email: asked.to, stops: 'outreach', since: today, note: 'Said so in the form.' }]);
  }
  return answers;
}

export function offered(
  { workbook, clock }: App,
  row: Outreach,
  kinds: readonly string[],
  { details, answerId }: { details: string; answerId: string | null },
): void {
  const has = (kind: string): boolean =>
    workbook.table(offers).rows.some((each) => each.kind === kind && answerId !== null && each.answerId === answerId);
  const named = helpKinds.filter((kind) => kinds.includes(kind) && !has(kind));
  workbook.add(
    offers,
    named.map((kind) => ({
      organization: row.organization,
      kind,
      details: details || null,
      person: row.person,
      since: clock.today(),
      source: row.campaign?.label ?? null,
      status: 'Open',
      answerId,
    })),
  );
}
