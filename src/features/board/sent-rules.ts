/** Whether mails of a meeting have left. Pure. */
import type { Message } from '../../messages/tabs';

/** At least one was sent, and none waits or is on its way; what could not be sent keeps nobody waiting. */
export function haveLeft(mails: readonly Pick<Message, 'state'>[]): boolean {
  const isUnderWay = ({ state }: Pick<Message, 'state'>): boolean =>
    state === 'draft' || state === 'approved' || state === 'claimed';
  return mails.some(({ state }) => state === 'sent') && !mails.some(isUnderWay);
}
