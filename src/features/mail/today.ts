/** Mails that wait: for approval, for a look whether they arrived, or because they could not be sent. */
import { outbox } from '../../messages/tabs';
import { todayKind } from '../../today/line';
import { mailLines } from './today-rules';

export const mailsToday = todayKind({
  kind: 'mail',
  tab: outbox,
  together: true,
  opens: { page: 'review' },
  lines: mailLines,
});
