/** What Mail does. Decisions rest on the Outbox as read under the lock, never on what the page showed. */
import type { App } from '../../app';
import { forgetApproved, markOf, noteApproved, whyUnapproved } from '../../messages/approvals';
import { automaticMail, automaticSettings, type AutomaticSetting } from '../../messages/automatic';
import { unconfirmedWordings } from '../../messages/confirmed';
import type { Mail } from '../../messages/declare';
import { gateOf } from '../../messages/gate';
import { countAsks } from '../../messages/gate-rules';
import { batchKey, readBatch } from '../../messages/journal';
import { sendToSelf, testWords } from '../../messages/own-mail';
import { askAgain, wasSent } from '../../messages/recent';
import { practiceTo, sendApproved, type SendReport } from '../../messages/send';
import { withClaims, isOfUse, words } from '../../messages/send-rules';
import { outbox, type Message } from '../../messages/tabs';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { twelveHour } from '../../shared/dates';
import { plural } from '../../shared/text';
import type { reviewCalls, ReviewList } from './calls';
import { changedSince, reviewList, whyNotApproved, whyNotCanceled, type Now } from './review-list';

export const waitMs = 20_000;

export function listWaiting(app: App): ReviewList {
  const { sendFrom, sendUntil } = app.settings();
  const settings = { sendFrom, sendUntil, kinds: leavesByItself(app), practice: practiceTo(app) };
  return reviewList(standing(app), nowOf(app), settings, app.mailer.quotaLeft(), app.user());
}

/** What is switched on and confirmed, in words; reads Templates only if something is switched on. */
function leavesByItself(app: App): string[] {
  const settings = app.settings();
  const mails = app.featuresOn().flatMap((feature) => feature.mails);
  const ofSetting = (setting: AutomaticSetting): Mail[] => mails.filter(({ automatic }) => automatic === setting);
  return automaticSettings
    .filter((setting) => settings[setting] && ofSetting(setting).length > 0)
    .filter((setting) => unconfirmedWordings(app, ofSetting(setting)).length === 0)
    .map((setting) => automaticMail[setting]);
}

/** Approves what can be approved and sends it at once, as far as the hour and the quota allow. */
export function approve(
  app: App,
  chosen: ParsedOf<(typeof reviewCalls)['review.approve']>,
): { list: ReviewList; text: string } {
  const ids = [...new Set(chosen.ids)];
  const me = requireMe(app);
  const refusals: string[] = [];
  const approved: string[] = [];
  // Before the Outbox is read for good: nothing may come between that and its writes.
  const asked = app.featuresOn().flatMap(({ stillHolds }) => stillHolds?.(app) ?? []);
  const whyStale = (message: Message): string | null =>
    asked.map((why) => why(message)).filter((why) => why !== null)[0] ?? null;
  const isAsShown = (message: Message): boolean => chosen.shown?.includes(markOf(app, message)) ?? true;
  const prepare = (): void => {
    const now = nowOf(app);
    for (const message of found(app, ids, refusals)) {
      const refusal =
        whyNotApproved(message, now) ?? whyStale(message) ?? (isAsShown(message) ? null : changedSince(message));
      if (refusal !== null) refusals.push(refusal);
      else {
        approved.push(message.id);
        app.workbook.change(outbox, message.id, {
          state: 'approved',
          reason: null,
          by: me,
          changedAt: app.clock.stamp(),
        });
      }
    }
    if (approved.length === 0) throw new Failure(refusals.join('\n') || 'No mail was chosen.');
    noteApproved(app, messagesOf(app, approved));
  };
  const report = sendApproved(app, { only: ids, prepare });
  const text = [`${plural(approved.length, 'mail')} approved.`, ...sendWords(app, report), ...refusals].join(' ');
  return { list: listWaiting(app), text };
}

export function cancel(app: App, chosen: { ids: string[] }): { list: ReviewList; text: string } {
  const ids = [...new Set(chosen.ids)];
  const by = requireMe(app);
  const refusals: string[] = [];
  let canceled = 0;
  const withdrawn: Message[] = [];
  app.exclusive.run(waitMs, () => {
    // First the mark, then a look at the journal: a run that is about to send does it in reverse order (send.ts).
    app.memory.setNow('touched', '1');
    app.memory.refresh();
    app.workbook.reread(outbox);
    for (const message of found(app, ids, refusals)) {
      const refusal = whyNotCanceled(message);
      if (refusal !== null) refusals.push(refusal);
      else {
        canceled++;
        if (message.state === 'approved') withdrawn.push(message);
        const reason = 'Canceled under Mail.';
        app.workbook.change(outbox, message.id, { state: 'canceled', reason, by, changedAt: app.clock.stamp() });
      }
    }
    app.workbook.commitAsRead(outbox);
    if (withdrawn.length === 0) return;
    app.workbook.sheets.flush();
    forgetApproved(app, withdrawn);
  });
  if (canceled === 0) throw new Failure(refusals.join('\n') || 'No mail was chosen.');
  return { list: listWaiting(app), text: [`${plural(canceled, 'mail')} canceled.`, ...refusals].join(' ') };
}

/** Sends one mail to the person who asks and to nobody else. Its row does not change. */
export function testToMe(app: App, { id }: { id: string }): { text: string } {
  const message = app.workbook.table(outbox).byId.get(id);
  if (!message) throw new Failure('That mail is no longer in the Outbox. Close this window and open it again.');
  const me = requireMe(app);
  return { text: testWords(sendToSelf(app, me, message), me) };
}

/** A person has looked: it arrived, or it did not and is sent again. */
export function settle(
  app: App,
  { id, arrived }: ParsedOf<(typeof reviewCalls)['review.settle']>,
): { list: ReviewList; text: string } {
  const by = requireMe(app);
  let text = 'Noted: it arrived.';
  let again = false;
  const decide = (): void => {
    const message = app.workbook.table(outbox).byId.get(id);
    if (!message) throw new Failure('That mail is no longer in the Outbox.');
    if (message.state !== 'unknown')
      throw new Failure(`That mail is settled already (${message.state ?? 'no state'}).`);
    const common = { by, changedAt: app.clock.stamp() };
    if (arrived)
      app.workbook.change(outbox, id, { ...common, state: 'sent', reason: 'It arrived, as a person found.' });
    else if (!isOfUse(message, app.clock.today(), app.clock.time())) {
      app.workbook.change(outbox, id, { ...common, state: 'canceled', reason: words.past });
      text = 'Noted: it did not arrive. Its day is over, so it is not sent again.';
    } else {
      if (message.key !== null) askAgain(app, [message.key]);
      app.workbook.change(outbox, id, { ...common, state: 'approved', reason: null });
      noteApproved(app, [message]);
      again = true;
    }
  };
  const report = sendApproved(app, { only: [id], prepare: decide });
  if (again) text = ['Noted: it did not arrive.', ...sendWords(app, report)].join(' ');
  return { list: listWaiting(app), text };
}

function sendWords(app: App, { sent, failed, unknown, remaining, why, outsideHours }: SendReport): string[] {
  const { sendFrom, sendUntil } = app.settings();
  if (outsideHours) {
    return [`Mail leaves between ${twelveHour(sendFrom)} and ${twelveHour(sendUntil)}; the hourly run sends it then.`];
  }
  return [
    ...(sent > 0 ? [`${sent} sent.`] : []),
    ...(failed > 0 ? [`${failed} could not be sent; the list says why.`] : []),
    ...(unknown > 0 ? [`${unknown} may or may not have left; the list says what to look for.`] : []),
    ...(remaining > 0 ? [`${remaining} still to leave: ${why}`] : []),
  ];
}

function nowOf(app: App): Now {
  const { clock } = app;
  const today = clock.today();
  const asks = countAsks(standing(app), today);
  return { today, time: clock.time(), gate: gateOf(app), asks, markOf: (message) => markOf(app, message) };
}

/** The Outbox, with what a run has in hand now. A row that says *approved* and was not waits like any draft. */
function standing(app: App): readonly Message[] {
  const whyNot = whyUnapproved(app, wasSent(app));
  return withClaims(app.workbook.table(outbox).rows, readBatch(app.memory.get(batchKey))).map((message) => {
    const reason = message.state === 'approved' ? whyNot(message) : null;
    return reason === null ? message : { ...message, state: 'draft', reason };
  });
}

function messagesOf({ workbook }: App, ids: readonly string[]): Message[] {
  const { byId } = workbook.table(outbox);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function found(app: App, ids: readonly string[], refusals: string[]): Message[] {
  const byId = new Map(standing(app).map((message) => [message.id, message]));
  return ids.flatMap((id) => {
    const message = byId.get(id);
    if (!message) refusals.push('One mail is no longer in the Outbox.');
    return message ? [message] : [];
  });
}

export function requireMe(app: App): string {
  const me = app.user();
  if (me === '')
    throw new Failure('Google does not tell who you are. Allow Partnerbook to see your email address, then try again.');
  return me;
}
