import type { Found } from '../../messages/recipient-rules';
import type { Member } from '../../records/board-rules';

/** Where a member is written to, or why not, as a sentence for staff. */
export function reachOf({ name, email, seat }: Member): Found {
  if (email !== null) return { email, name, phone: '' };
  return { reason: `${name} has no email address in ${seat === null ? 'Staff' : 'People'}.` };
}
