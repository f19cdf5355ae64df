import type { Contact } from '../../../src/records/contact-log';
import { standingOf } from '../../../src/features/last-contact/rules';
import { calendarDate } from '../../../src/shared/dates';

const day = (date: number) => calendarDate(2026, 9, date)!;
let row = 2;
const contact = (values: Partial<Contact>): Contact =>
  ({ date: null, nextStep: null, nextDate: null, row: ++row, ...values }) as Contact;
const today = day(14);

test('without contacts there is nothing to say', () => {
  expect(standingOf([], today)).toEqual({ lastContact: null, nextStep: null });
});

test('the newest day up to today counts; one that cannot be read, or is still to come, does not', () => {
  const contacts = [contact({ date: day(3) }), contact({ date: day(9) }), contact({}), contact({ date: day(20) })];
  expect(standingOf(contacts, today).lastContact).toBe(day(9));
});

test('of the open steps the one that is due first is next, with its day', () => {
  const contacts = [
    contact({ date: day(3), nextStep: 'Send the brochure' }),
    contact({ date: day(3), nextStep: 'Call Ana', nextDate: day(23) }),
    contact({ date: day(3), nextStep: 'Visit', nextDate: day(28) }),
  ];
  expect(standingOf(contacts, today).nextStep).toBe('Call Ana (by Wed, Sep 23, 2026)');
});

test('of two steps for one day the upper row is next, also while it is new and has no number yet', () => {
  const due = { date: day(3), nextDate: day(23) };
  const steps = [contact({ ...due, nextStep: 'New', row: 0 }), contact({ ...due, nextStep: 'Old', row: 5 })];
  expect(standingOf(steps, today).nextStep).toMatch(/^Old/);
});

test('a step is over with a later contact; one without a day is said without', () => {
  const step = contact({ date: day(3), nextStep: 'Send the brochure' });
  expect(standingOf([step], today).nextStep).toBe('Send the brochure');
  expect(standingOf([step, contact({ date: day(4) })], today).nextStep).toBeNull();
});

test('it reads back from its cell as it was written, however long and whatever it begins with', () => {
  expect(standingOf([contact({ date: day(3), nextStep: '’'.repeat(300) })], today).nextStep).toHaveLength(201);
  expect(standingOf([contact({ date: day(3), nextStep: "'tis their turn" })], today).nextStep).toBe('tis their turn');
  expect(standingOf([contact({ date: day(3), nextDate: day(20) })], today).nextStep).toBe(
    'Next step (by Sun, Sep 20, 2026)',
  );
});
