/** Next steps of the contact log as lines of Today, and what one click makes of them. Pure. */
import type { CalendarDate } from '../../shared/dates';
import { datedSteps, openContacts } from '../../records/contact-rules';
import type { Contact } from '../../records/contact-log';
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';

export function stepLines(contacts: readonly Contact[], { today }: Moment): TodayLine[] {
  return datedSteps(contacts)
    .filter(({ nextDate }) => isNear(nextDate, today))
    .map((contact) => ({
      id: contact.id,
      what: sayStep(contact),
      due: contact.nextDate,
      loss: 'was promised',
      minutes: 5,
      whose: contact.staff,
      offers: contact.nextDate <= today ? ['reached', 'noAnswer', 'later'] : ['reached', 'noAnswer'],
    }));
}

/** `Call the owner (Quiet Press)`. */
export function sayStep({ nextStep, organization }: Pick<Contact, 'nextStep' | 'organization'>): string {
  const whom = organization === null ? '' : ` (${organization.label})`;
  return `${nextStep ?? 'Next step'}${whom}`;
}

type Logged = Pick<Contact, 'date' | 'organization' | 'person' | 'way' | 'outcome' | 'nextStep' | 'nextDate'>;
type Kept = Pick<Contact, 'nextStep' | 'nextDate'>;

/** The contact to log, and what becomes of the row that planned the step; null: it stays. */
interface Settled {
  logged: Logged;
  step: Kept | null;
}

function call({ organization, person }: Contact, today: CalendarDate, outcome: string): Logged {
  return { date: today, organization, person, way: 'Call', outcome, nextStep: null, nextDate: null };
}

/** The step is taken. Where the new contact does not settle it by itself, as one taken early, it is cleared. */
export function reached(step: Contact, { today }: Moment): Settled {
  const logged = call(step, today, 'Reached');
  const after = { ...step, ...logged, id: '', row: 0 };
  const isOpen = openContacts([step, after]).some(({ id }) => id === step.id);
  return { logged, step: isOpen ? { nextStep: null, nextDate: null } : null };
}

/** The step moves to the next school day; one that is not due yet stays on its day. */
export function noAnswer(step: Contact, { today, next }: Moment): Settled {
  const logged = call(step, today, 'No answer');
  if (step.nextDate !== null && step.nextDate > today) return { logged, step: null };
  const goesOn = { ...logged, nextStep: step.nextStep, nextDate: next };
  const isOpen = openContacts([step, { ...step, ...goesOn, id: '', row: 0 }]).some(({ id }) => id === step.id);
  return { logged: goesOn, step: isOpen ? { nextStep: null, nextDate: null } : null };
}
