import { agendaOf, placeOf, sayItem, topicsOf, type AgendaFacts } from '../../../src/features/board/agenda-rules';
import { suggestedLead } from '../../../src/features/board/lead-rules';
import type { Activity } from '../../../src/records/activities';
import type { Member } from '../../../src/records/board-rules';
import type { Topic } from '../../../src/records/topics';
import type { CalendarDate, ClockTime } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
const time = (text: string): ClockTime => text as ClockTime;
const hours = (start: string | null, end: string | null) => ({ start: start as ClockTime | null, end: end as ClockTime | null }); // prettier-ignore

const facts: AgendaFacts = {
  calendar: [],
  changes: [],
  reviews: [],
  isFirst: false,
  isLast: false,
  about: () => [],
  leadFor: () => '',
  brainstorm: 15,
  year: { accomplished: [], lookBack: [], roles: [], budgetIsOpen: false },
};
let row = 3;
const topic = (name: string, values: Partial<Topic> = {}): Topic =>
  ({ id: name, topic: name, row: row++, state: 'Accepted', level: 'Board', minutes: null, order: null, carried: null, result: null, lead: null, motion: null, ...values }) as Topic; // prettier-ignore
const titles = (more: Partial<AgendaFacts>, topics: Topic[] = []) =>
  agendaOf(hours('07:00', '09:00'), topics, { ...facts, ...more }).items.map(({ title }) => title);

test('B49 each item begins when the one before it ends, and the sum is that of all', () => {
  const agenda = agendaOf(hours('07:00', '09:00'), [topic('Booths', { minutes: 20 }), topic('Bus')], facts);
  expect(agenda.items.map(({ start, minutes }) => [start, minutes])).toEqual([
    [time('07:00'), 5],
    [time('07:05'), 5],
    [time('07:10'), 10],
    [time('07:20'), 20],
    [time('07:40'), 10],
    [time('07:50'), 15],
    [time('08:05'), 10],
  ]);
  expect(agenda.minutes).toBe(75);
  expect(sayItem(agenda.items[3]!)).toBe('7:20 AM · 20 min · Booths');
});

test('B49 a sum over the length warns; one that just fits does not', () => {
  const warnings = (end: string) => agendaOf(hours('07:00', end), [], facts).warnings;
  expect(warnings('07:45')).toEqual([]);
  expect(warnings('07:44')).toEqual([
    'The agenda takes 1 minute more than the meeting lasts. Shorten or carry a topic.',
  ]);
  expect(agendaOf(hours('07:00', null), [], facts).warnings).toHaveLength(1);
});

test('B44 no minute for ideas warns, one does not', () => {
  const warnings = (brainstorm: number) => agendaOf(hours('07:00', '09:00'), [], { ...facts, brainstorm }).warnings;
  expect(warnings(0).join()).toContain('There is no time for ideas.');
  expect(warnings(1)).toEqual([]);
  expect(titles({ brainstorm: 0 })).not.toContain('Ideas');
});

test('A44 what was to change is on the agenda while it is open, and not an empty item', () => {
  expect(titles({ changes: ['Bring goggles.'] })).toContain('What we said we would change');
  expect(titles({})).not.toContain('What we said we would change');
});

test('the first meeting talks of expectations and responsibilities, and has no minutes to approve', () => {
  expect(titles({ isFirst: true })).toEqual(
    expect.arrayContaining(['What we expect of each other', 'What the board is responsible for']),
  );
  expect(titles({ isFirst: true })).not.toContain('Minutes of the last meeting');
  expect(titles({})).not.toContain('What we expect of each other');
});

test('B56 B74 the last meeting has roles, accomplishments and a look back; the vote only while no budget is approved', () => {
  const ofYear = ['Roles for next year', 'What we have accomplished', 'Looking back at the calendar'];
  expect(titles({ isLast: true })).toEqual(expect.arrayContaining(ofYear));
  expect(titles({})).not.toEqual(expect.arrayContaining([ofYear[0]]));
  const vote = 'Vote on next year’s budget';
  expect(titles({ isLast: true })).not.toContain(vote);
  expect(titles({ isLast: true, year: { ...facts.year, budgetIsOpen: true } })).toContain(vote);
});

const meeting = (id: string, date: string, status = 'Planned') => ({ id, date: day(date), status }) as Activity;
const lastOf = (meetings: Activity[], today = '2026-09-01') =>
  meetings.filter((each) => placeOf(each, meetings, day(today)).isLast).map(({ id }) => id);

test('B56 the last meeting of a school year is the last before June 30, and no other', () => {
  const year = [meeting('fall', '2026-09-14'), meeting('winter', '2026-12-09'), meeting('spring', '2027-05-12')];
  expect(lastOf(year)).toEqual(['spring']);
  expect(lastOf([...year, meeting('next fall', '2027-09-15')])).toEqual(['spring']);
  expect(lastOf([...year, meeting('June', '2027-06-09', 'Canceled')])).toEqual(['spring']);
  expect(lastOf([...year, meeting('June', '2027-06-09')])).toEqual(['June']);
  expect(lastOf([meeting('spring', '2027-05-12', 'Held'), meeting('winter', '2026-12-09', 'Held')])).toEqual([
    'spring',
  ]);
});

test('B56 a meeting in fall is not the last because no other is planned yet', () => {
  expect(lastOf([meeting('fall', '2026-11-18')])).toEqual([]);
  expect(lastOf([meeting('just early', '2027-03-01')])).toEqual([]);
  expect(lastOf([meeting('just late', '2027-03-02')])).toEqual(['just late']);
});

const onFor = (topics: Topic[], id = 'fall', isNext = true) =>
  topicsOf(topics, id, (each) => each.meeting?.label ?? null, isNext).map((each) => each.topic);
const of = (label: string) => ({ meeting: { label } });

test('B41 B42 only what is accepted and for the board is on; without a meeting it comes at the next one', () => {
  expect(onFor([topic('Proposed', { state: 'Proposed' }), topic('Blank', { state: null }), topic('On')])).toEqual(['On']); // prettier-ignore
  expect(onFor([topic('Seats', { level: 'Teachers' }), topic('Elsewhere', { state: 'Handled elsewhere' })])).toEqual([]); // prettier-ignore
  expect(onFor([topic('On')], 'winter', false)).toEqual([]);
  expect(onFor([topic('On', of('winter'))], 'fall')).toEqual([]);
  expect(onFor([topic('On', of('winter'))], 'winter', false)).toEqual(['On']);
});

test('what has a result in the tab was talked about, even if nobody had put it on', () => {
  expect(onFor([topic('Typed', { ...of('fall'), state: null, result: 'Approved' })])).toEqual(['Typed']);
});

test('carried topics come first, then by order, then as they stand', () => {
  const rows = [topic('c'), topic('b', { order: 2 }), topic('a', { order: 1 }), topic('carried', { carried: 1 })];
  expect(onFor(rows)).toEqual(['carried', 'a', 'b', 'c']);
});

const member = (name: string, ...talents: string[]) => ({ name, talents }) as Member;

test('B40 the member whose talents share a word with the topic is suggested, and of several the one with most', () => {
  const members = [member('Sonia Park', 'grants'), member('Bess Okafor', 'welding'), member('Mai Tran', 'welding booths')]; // prettier-ignore
  expect(suggestedLead('Welding lab', members)).toBe('Bess Okafor');
  expect(suggestedLead('Welding booths', members)).toBe('Mai Tran');
  expect(suggestedLead('Bus seating', members)).toBe('');
  expect(suggestedLead('The school program', [member('Kim Park', 'school program')])).toBe('');
});
