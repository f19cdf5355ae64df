/** One waiting mail gets other words than its template has. It stays a draft: an approval is a mark over what was shown. */
import type { App } from '../../app';
import { markOf } from '../../messages/approvals';
import { wordingMark } from '../../messages/confirmed';
import { outbox } from '../../messages/tabs';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { listWaiting, requireMe, waitMs } from './actions';
import type { reviewCalls, ReviewList } from './calls';
import { changedSince, rewritten, whyNotChanged } from './review-list';

export function change(
  app: App,
  { id, shown, ...given }: ParsedOf<(typeof reviewCalls)['review.change']>,
): { list: ReviewList; text: string } {
  const { workbook, clock } = app;
  const me = requireMe(app);
  app.exclusive.run(waitMs, () => {
    const message = workbook.reread(outbox).byId.get(id);
    if (!message) throw new Failure('That mail is no longer in the Outbox. Close this window and open it again.');
    const refusal = whyNotChanged(message) ?? (markOf(app, message) === shown ? null : changedSince(message));
    if (refusal !== null) throw new Failure(refusal);
    const made = rewritten(message, given);
    if ('reason' in made) throw new Failure(made.reason);
    const before = message.replaced ?? wordingMark(message);
    const replaced = wordingMark(made) === before ? null : before;
    // Another reason than that of a kind that leaves by itself: what a person wrote is approved by a person.
    const reason = `${me} changed the text.`;
    workbook.change(outbox, id, { ...made, replaced, reason, changedAt: clock.stamp() });
    workbook.commitAsRead(outbox);
  });
  return { list: listWaiting(app), text: 'Changed. It leaves once it is approved.' };
}
