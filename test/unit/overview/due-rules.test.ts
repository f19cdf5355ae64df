import { pressing } from '../../../src/features/overview/due-rules';
import { datedSteps } from '../../../src/records/contact-rules';
import type { Contact } from '../../../src/records/contact-log';
import type { CalendarDate } from '../../../src/shared/dates';

const today = '2026-09-14' as CalendarDate;

function contact(
  row: number,
  organization: string,
  date: string,
  nextStep: string | null,
  nextDate: string | null,
): Contact {
  const blank = { person: null, way: null, outcome: null, staff: null };
  return {
    ...blank,
    id: `CON-${row}`,
    row,
    organization: { label: organization },
    date,
    nextStep,
    nextDate,
  } as Contact;
}

const said = (contacts: Contact[]) =>
  pressing(
    datedSteps(contacts).map((step) => ({ ...step, tab: 'Contact log' })),
    today,
  ).map(({ what, when, row }) => `${row}: ${what}, ${when}`);

test('overdue, due today and due this week are told in words, the most overdue first', () => {
  const contacts = [
    contact(3, 'Mill', '2026-09-01', 'Call again', '2026-09-20'),
    contact(4, 'Bakery', '2026-09-01', 'Send photos', '2026-09-13'),
    contact(5, 'Clinic', '2026-09-01', 'Confirm', '2026-09-14'),
    contact(6, 'Library', '2026-09-01', 'Ask', '2026-09-01'),
  ];
  expect(said(contacts)).toEqual([
    '6: Ask (Library), 13 days overdue, since Tue, Sep 1',
    '4: Send photos (Bakery), 1 day overdue, since Sun, Sep 13',
    '5: Confirm (Clinic), due today',
    '3: Call again (Mill), due Sun, Sep 20',
  ]);
});

test('what is later than a week, has no date, or was settled by a later contact is left out', () => {
  const contacts = [
    contact(3, 'Mill', '2026-09-01', 'Call again', '2026-09-30'),
    contact(4, 'Bakery', '2026-09-01', 'Send photos', null),
    contact(5, 'Clinic', '2026-09-01', 'Confirm', '2026-09-08'),
    contact(6, 'clinic', '2026-09-09', null, null),
  ];
  expect(said(contacts)).toEqual([]);
});
