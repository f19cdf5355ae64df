/** Handles the answers of partners who were asked: updates Outreach, Offers, the contact log, and opt-outs. */
import type { App } from '../../app';
import { picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { optOuts, outbox, type Message } from '../../messages/tabs';
import { idFrom } from '../../shared/ids';
import type { NewRow } from '../../workbook/tab';
import { helpKinds } from '../../records/needs';
import { offers } from '../../records/offers';
import { contactLog } from '../../records/contact-log';
import { organizations } from '../../records/organizations';
import { afterOutcome, stageAfter } from './rules';
import { outcomes, outreachTab, type Outreach } from '../../records/outreach';
import { isLetter } from './letters';
import type { replyForm } from './texts';

/** An answer that arrives again, or is edited, adds nothing twice. */
export function intakeReplies(app: App, answers: AnswerTo<typeof replyForm>[]): SurveyAnswer[] {
  const { workbook, clock } = app;
  const today = clock.today();
  for (const answer of answers) {
    const row = outreachOf(app, told(answer, referenceQuestion, 40));
    const outcome = outcomeOf(answer);
    if (!row || !outcome) continue;
    // Staff have talked with them since the answer that is now corrected: what they noted stays (surveys/bring-in.ts asks).
    if (answer.before && row.answerId === answer.answerId && row.outcome !== outcomeOf(answer.before)) continue;
    const asked = noteSentOf(app, row);
    const details = [told(answer, 'details', 2_000), told(answer, 'name'), told(answer, 'ways')]
      .filter(Boolean)
      .join('\n');
    noteAnswer(app, answer.answerId, row, outcome, details, told(answer, 'name'));
    offered(app, row, picked(answer, 'offers'), { details, answerId: answer.answerId });
    const optOut = idFrom(optOuts.prefix, answer.answerId);
    if (picked(answer, 'interest')[0] === 'stop' && asked?.to && !workbook.table(optOuts).byId.has(optOut))
      workbook.add(
        optOuts,
        [{ email: asked.to, stops: 'outreach', since: today, note: 'Said so in the form.' }],
        [optOut],
      );
  }
  return answers;
}

/** By the reference in the address of the form; null when nobody can tell whose answer it is. */
export function outreachOf({ workbook }: App, reference: string): Outreach | null {
  return workbook.table(outreachTab).byId.get(reference) ?? null;
}

/** The mail with which the row was asked. It may have been sent during this very hour. */
export function noteSentOf(app: App, row: Outreach): Message | undefined {
  const asked = app.workbook.rowsOf(outbox).filter(({ about, kind }) => about === row.id && isLetter(kind))[0];
  if (asked) noteSent(app, row, asked);
  return asked;
}

/** Of an answer by form: how things stand in Outreach, the talk on record, and who wants to be called is called. */
export function noteAnswer(
  app: App,
  answerId: string,
  row: Outreach,
  outcome: Outreach['outcome'],
  said: string,
  person: string,
): void {
  const { workbook, clock } = app;
  const today = clock.today();
  const next = outcome === 'Interested' ? { nextStep: 'Call to agree on what comes next', nextDate: today } : null;
  const after =
    outcome === null
      ? { outcome, said: said || null }
      : afterOutcome(outcome, said, next?.nextStep ?? '', next?.nextDate ?? null, today);
  workbook.change(outreachTab, row.id, { ...after, state: 'Answered', answerId });
  moveOn(app, row, outcome);
  const answered = outcome === null ? 'Answered our survey' : `Answered: ${outcome}`;
  noteTalk(app, answerId, {
    ...{ date: today, organization: row.organization, person: person || row.person, way: 'Email', outcome: answered },
    ...{ nextStep: next?.nextStep ?? null, nextDate: next?.nextDate ?? null },
  });
}

function outcomeOf(answer: AnswerTo<typeof replyForm>): Outreach['outcome'] {
  const said = picked(answer, 'interest')[0] ?? '';
  return said === 'stop' ? 'Not interested' : (outcomes.filter((each) => each === said)[0] ?? null);
}

/** The talk with the partner goes on record, and who was only a prospect has been contacted. */
export function noteSent(app: App, row: Outreach, { id, changedAt, toName }: Message): void {
  const date = (changedAt?.slice(0, 10) ?? app.clock.today()) as ReturnType<App['clock']['today']>;
  const outcome = `Asked by mail: ${row.campaign?.label ?? ''}`;
  noteTalk(app, id, { date, organization: row.organization, person: toName, way: 'Email', outcome });
  moveOn(app, row, null);
}

/** Uses an id that follows from the subject, so that a run that starts over logs nothing twice. */
function noteTalk({ workbook }: App, about: string, talk: NewRow<typeof contactLog>): void {
  const id = idFrom(contactLog.prefix, about);
  if (!workbook.table(contactLog).byId.has(id)) workbook.add(contactLog, [talk], [id]);
}

export function moveOn({ workbook }: App, row: Outreach, outcome: Outreach['outcome']): void {
  const organization = workbook.follow(organizations, row.organization);
  const stage = organization && stageAfter(organization.stage, outcome);
  if (organization && stage) workbook.change(organizations, organization.id, { stage });
}

interface Offered extends Pick<NewRow<typeof offers>, 'howMany' | 'months' | 'timesAYear'> {
  details: string;
  answerId: string | null;
}

export function offered(
  { workbook, clock }: App,
  row: Outreach,
  kinds: readonly string[],
  { details, answerId, ...conditions }: Offered,
): void {
  const has = (kind: string): boolean =>
    workbook.table(offers).rows.some((each) => each.kind === kind && answerId !== null && each.answerId === answerId);
  const named = helpKinds.filter((kind) => kinds.includes(kind) && !has(kind));
  workbook.add(
    offers,
    named.map((kind) => ({
      organization: row.organization,
      kind,
      ...conditions,
      details: details || null,
      person: row.person,
      since: clock.today(),
      source: row.campaign?.label ?? null,
      status: 'Open',
      answerId,
    })),
  );
}
