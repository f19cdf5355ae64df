/** A mail to the coordinator when a part of the hourly run keeps failing: one a day. Pure. */
import type { PlannedMail } from '../../messages/queue-rules';
import { isEmail } from '../../shared/contact';
import type { CalendarDate } from '../../shared/dates';
import { trouble } from './texts';

/** After this many failures in a row, a person is told. */
const failuresUntilTold = 3;

export interface PartOfTheRun {
  name: string;
  reason: string;
  failures?: number;
}

export function troubleMails(
  parts: readonly PartOfTheRun[],
  coordinator: { name: string; email: string },
  today: CalendarDate,
): PlannedMail[] {
  const failing = parts.filter(({ failures = 0 }) => failures >= failuresUntilTold);
  if (failing.length === 0) return [];
  const { name, email } = coordinator;
  return [
    trouble.plan({
      about: 'pump',
      aboutName: 'The hourly work',
      occasion: today,
      to: isEmail(email) ? { email, name } : { reason: 'Settings has no coordinator’s email.' },
      values: { parts: failing.map((part) => `${part.name}: ${part.reason}`).join('\n\n') },
      sendOn: today,
      uselessAfter: today,
      uselessFrom: null,
      due: true,
    }),
  ];
}
