// B43: what is put before the board for each standing topic.
import * as rules from '../../../src/features/board/standing-rules';
import { heldLines, rolesTaken, themeLines } from '../../../src/features/board/year-rules';
import type { Activity } from '../../../src/records/activities';
import type { TakingPart } from '../../../src/records/attendance';
import type { Feedback } from '../../../src/records/feedback';
import type { InquiryRow } from '../../../src/records/inquiries';
import type { Need } from '../../../src/records/needs';
import type { Offer } from '../../../src/records/offers';
import type { Organization } from '../../../src/records/organizations';
import type { TopTenRow } from '../../../src/records/top-ten';
import type { Topic } from '../../../src/records/topics';
import type { CalendarDate } from '../../../src/shared/dates';

const today = '2027-02-10' as CalendarDate;
const at = (label: string) => ({ label });
const said = (values: object) => ({ kind: 'Debrief', subject: null, activity: null, from: 'Partner', date: '2027-01-20', wentWell: null, toChange: null, ...values }) as Feedback; // prettier-ignore
const offer = (values: object) => ({ organization: null, details: null, status: null, side: null, promised: null, given: null, unit: null, schoolYear: null, since: null, term: null, ...values }) as Offer; // prettier-ignore
const need = (values: object) => ({ status: 'Open', howMany: null, ...values }) as Need;

test('B43b dual credit courses that are still offered', () => {
  const course = { kind: 'Dual credit course', organization: at('Lakeside College'), details: 'Welding I' };
  expect(rules.dualCreditLines([offer({ ...course, term: 'fall' }), offer({ ...course, status: 'Ended' }), offer({ kind: 'Money' })])).toEqual(['Lakeside College, Welding I, fall']); // prettier-ignore
});

test('B43c equipment that is needed, offered, promised and given; the school’s own is a matter of the budget', () => {
  const kind = 'Equipment or materials';
  const gift = { kind, organization: at('Lakeshore'), details: 'a lathe' };
  expect(
    rules.equipmentLines(
      [need({ name: 'Booths', help: kind, howMany: 2 }), need({ name: 'Saw', help: kind, status: 'Met' })],
      [offer(gift), offer({ ...gift, status: 'Promised' }), offer({ ...gift, status: 'Given' }), offer({ kind })],
    ),
  ).toEqual(['Needed: Booths, 2', 'Offered: Lakeshore, a lathe', 'Promised: Lakeshore, a lathe', 'Given: Lakeshore, a lathe']); // prettier-ignore
});

test('B43d planned talks and trips from today on, the next one first', () => {
  const activity = (title: string, date: string, more: object = {}) =>
    ({ title, date, kind: 'Field trip', status: 'Planned', organization: at('Alder Clinic'), ...more }) as Activity;
  const rows = [
    activity('Later', '2027-03-03'),
    activity('Today', '2027-02-10', { kind: 'Classroom presentation' }),
    activity('Over', '2027-02-09'),
    activity('Off', '2027-03-04', { status: 'Canceled' }),
    activity('Idea', '2027-03-04', { status: 'Idea' }),
    activity('Meeting', '2027-03-05', { kind: 'Partner meeting' }),
  ];
  expect(rules.talkLines(rows, today)).toEqual(['Today, Wed, Feb 10, Alder Clinic', 'Later, Wed, Mar 3, Alder Clinic']);
});

test('B43e mentors that are missing; none is when there are as many as are wanted', () => {
  const wanted = [need({ name: 'Robotics', help: 'Mentor', howMany: 12 }), need({ name: 'Old', help: 'Mentor', status: 'Met', howMany: 5 })]; // prettier-ignore
  expect(rules.mentorLines(wanted, 4)).toEqual(['Wanted: Robotics, 12 mentors', '4 mentors at hand, 12 wanted: 8 missing']); // prettier-ignore
  expect(rules.mentorLines(wanted, 12)[1]).toBe('12 mentors at hand, 12 wanted');
});

const line = (details: string, promised: number, more: object = {}) =>
  offer({ kind: 'Other', details, side: 'School gives', promised, unit: 'dollars', schoolYear: '2027–28', ...more });

test('B43f the lines of next year’s budget with their total and the vote, by year and amount', () => {
  const plan = rules.budgetOf(
    [
      line('Buses', 4000),
      line('Safety shoes', 1250),
      line('This year', 99, { schoolYear: '2026–27' }),
      line('Of a partner', 99, { organization: at('Lakeshore') }),
      line('Hours', 30, { unit: 'hours' }),
      line('Dropped', 99, { status: 'Ended' }),
    ],
    today,
  );
  expect(rules.budgetLines(plan, null)).toEqual([
    'Buses, $4,000',
    'Safety shoes, $1,250',
    'Hours, 30 hours',
    'Total for 2027–28: $5,250',
    'To vote on: the budget for 2027–28, $5,250 in all',
  ]);
  expect(rules.budgetMotion(plan)).toBe('Approve the budget for 2027–28, $5,250 in all.');
});

test('B43f what was approved is said, and when a line has changed since', () => {
  const before = rules.budgetOf([line('Buses', 4000)], today);
  const vote = { area: 'Budget', state: 'Decided', result: 'Approved', topic: 'Approve the budget', motion: rules.budgetMotion(before) } as Topic; // prettier-ignore
  expect(rules.approvedBudget([vote], before)).toBe(vote);
  expect(rules.approvedBudget([{ ...vote, result: 'Rejected' }], before)).toBeNull();
  expect(rules.approvedBudget([{ ...vote, state: 'On the agenda' }], before)).toBeNull();
  expect(rules.approvedBudget([vote], rules.budgetOf([], '2027-07-01' as CalendarDate))).toBeNull();
  expect(rules.budgetLines(before, vote)).toContain('This is what was approved.');
  expect(rules.budgetLines(rules.budgetOf([line('Buses', 4001)], today), vote)).toContain('This differs from what was approved.'); // prettier-ignore
});

test('B43g the top ten that are not won yet, in their order, and how many nobody has asked', () => {
  const top = (rank: number, name: string, success: string | null) =>
    ({ rank, organization: at(name), success, nextStep: 'Call', nextDate: '2027-02-15' }) as TopTenRow;
  const stage = (of: string | null) => ({ stage: of }) as Organization;
  const rows = [top(3, 'C', null), top(1, 'A', 'Not yet'), top(2, 'B', 'Partner'), top(4, 'D', 'No')];
  const onBoard = { ...stage(null), boardStatus: 'On the board' as const };
  expect(
    rules.partnerLines(rows, [stage(null), stage('Prospect'), stage('Idea'), stage('Contacted'), onBoard]),
  ).toEqual([
    '1. A, Call, by Mon, Feb 15',
    '3. C, Call, by Mon, Feb 15',
    '3 organizations in the list that nobody has asked yet',
  ]);
});

test('B43h what was said of activities since that day, and not what students or families said', () => {
  const activity = at('Plant tour');
  const rows = [
    said({ activity, wentWell: 'Good questions', toChange: 'Bring\ngoggles' }),
    said({ activity, toChange: 'From a student', from: 'Student' }),
    said({ activity, toChange: 'From a family', from: 'Family' }),
    said({ activity, date: '2026-08-01', toChange: 'Long ago' }),
    said({ toChange: 'About none' }),
  ];
  expect(rules.wentLines(rows, '2026-08-01' as CalendarDate)).toHaveLength(2);
  expect(rules.wentLines(rows, '2026-08-02' as CalendarDate)).toEqual(['Plant tour, went well: Good questions, to change: Bring goggles']); // prettier-ignore
});

test('B43i who still waits for an answer, without what they wrote', () => {
  const inquiry = (company: string, answered: string | null) =>
    ({
      kind: null,
      company,
      answered,
      due: '2027-02-12',
      owner: at('Kim Park'),
      message: 'secret',
    }) as unknown as InquiryRow;
  expect(rules.problemLines([inquiry('Lakeshore', null), inquiry('Answered', '2027-02-01')], [])).toEqual(['Waits for an answer: Lakeshore, by Fri, Feb 12, Kim Park']); // prettier-ignore
  const faring = (label: string, health: string | null) => ({ organization: { label }, health });
  // Partners read the agenda, so it does not say why.
  expect(rules.problemLines([], [faring('Larkspur', 'At risk\nNobody has thanked them.'), faring('Birch', 'Watch\nx\ny'), faring('Alder', null)])).toEqual(['Partnership to look after: Larkspur']); // prettier-ignore
});

test('a long list ends with how many more there are', () => {
  const rows = Array.from({ length: 10 }, (_, index) => need({ name: `Saw ${index}`, help: 'Equipment or materials' }));
  expect(rules.equipmentLines(rows.slice(0, 8), [])).toHaveLength(8);
  expect(rules.equipmentLines(rows, []).slice(-1)).toEqual(['and 2 more']);
});

test('B74 planned, held and canceled of the school year by kind, and the themes of its debriefs', () => {
  const activity = (kind: string, status: string, date = '2027-01-20') => ({ kind, status, date }) as Activity;
  const rows = [
    activity('Field trip', 'Held'),
    activity('Field trip', 'Canceled'),
    activity('Project due date', 'Planned', '2027-06-30'),
    activity('Field trip', 'Idea'),
    activity('Field trip', 'Held', '2027-07-01'),
    activity('Field trip', 'Held', '2026-06-30'),
  ];
  expect(heldLines(rows, '2026–27')).toEqual([
    'All activities: 3 planned, 1 held, 1 canceled',
    'Field trip: 2 planned, 1 held, 1 canceled',
    'Project due date: 1 planned, 0 held, 0 canceled',
  ]);
  const debriefs = [
    said({ wentWell: 'Good questions' }),
    said({ toChange: 'Bring goggles' }),
    said({ toChange: 'bring goggles' }),
    said({ toChange: 'Last year', date: '2026-06-30' }),
    said({ toChange: 'A student’s', from: 'Student' }),
    said({ kind: 'Check-in', toChange: 'No debrief' }),
  ];
  expect(themeLines(debriefs, '2026–27')).toEqual(['To change: Bring goggles (2 times)', 'Went well: Good questions']);
});

test('B56 what each has taken on is read out', () => {
  const rows = [
    { person: 'Sonia Park', takesOn: 'Hosts\nthe tour' },
    { person: 'Mai Tran', takesOn: null },
  ];
  expect(rolesTaken(rows as TakingPart[])).toEqual(['Sonia Park: Hosts the tour']);
});
