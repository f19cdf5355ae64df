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
import { outcomes, outreachTab, type Outreach } from './tabs';
import { campaignMail, type replyForm } from './texts';

/** An answer that arrives again, or is edited, adds nothing twice. */
export function intakeReplies(app: App, answers: AnswerTo<typeof replyForm>[]): SurveyAnswer[] {
  const { workbook, clock } = app;
  const today = clock.today();
  for (const answer of answers) {
    const row = workbook.table(outreachTab).byId.get(told(answer, referenceQuestion, 40));
    const outcome = outcomeOf(answer);
    if (!row || !outcome) continue;
    // Staff have talked with them since the answer that is now corrected: what they noted stays (surveys/bring-in.ts asks).
    if (answer.before && row.answerId === answer.answerId && row.outcome !== outcomeOf(answer.before)) continue;
    const next = outcome === 'Interested' ? 'Call to agree on what comes next' : '';
    const asked = workbook
      .rowsOf(outbox)
      .filter(({ about, kind }) => about === row.id && kind === campaignMail.kind)[0];
    // It may have been sent during this very hour.
    if (asked) noteSent(app, row, asked);
    const details = [told(answer, 'details', 2_000), told(answer, 'name'), told(answer, 'ways')]
      .filter(Boolean)
      .join('\n');
    const after = afterOutcome(outcome, details, next, next === '' ? null : today, today);
    workbook.change(outreachTab, row.id, { ...after, state: 'Answered', answerId: answer.answerId });
    moveOn(app, row, outcome);
    offered(app, row, picked(answer, 'offers'), { details, answerId: answer.answerId });
    noteTalk(app, answer.answerId, {
      date: today,
      organization: row.organization,
      person: told(answer, 'name') || row.person,
      way: 'Email',
      outcome: `Answered: ${outcome}`,
      nextStep: next || null,
      nextDate: next === '' ? null : today,
    });
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
