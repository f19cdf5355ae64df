import { itemLists } from '../../../src/features/program-checklist/item-texts';
import { finders } from '../../../src/features/program-checklist/found-rules';
import { dated, itemsIn, standings, type Item } from '../../../src/features/program-checklist/plan-rules';
import { toCalendarDate } from '../../../src/shared/dates';

const day = (text: string) => toCalendarDate(text)!;

const items = itemsIn([itemLists.checklist, itemLists.steps]);

test('every need of both guides is there once, in their order', () => {
  const wanted = [
    ...Array.from({ length: 44 }, (_, at) => `A${String(at + 1).padStart(2, '0')}`),
    ...Array.from({ length: 118 }, (_, at) => `B${String(at + 1).padStart(2, '0')}`),
  ];
  expect(items.map(({ need }) => need)).toEqual(wanted);
  expect(new Set(items.map(({ question }) => question)).size).toBe(162);
  expect(new Set(items.map(({ part }) => part)).size).toBe(17);
  expect(Object.keys(finders).filter((need) => !wanted.includes(need))).toEqual([]);
});

const one = (need: string, first: Item['first']): Item => ({ need, part: 'P', first, question: need });
const few = [one('a', 'Start'), one('b', 'Expand'), one('c', 'Refine'), one('d', 'Expand')];
const asItIs = (date: ReturnType<typeof day>) => date;

test('what comes first for the aim is spread over this school year, the rest over the two after it', () => {
  const due = (aim: Item['first']) => dated(few, aim, day('2026-09-07'), asItIs).map((each) => each.due);
  expect(due('Expand')).toEqual(['2029-06-15', '2027-01-25', '2028-06-15', '2027-06-15']);
  expect(due('Start')).toEqual(['2027-06-15', '2028-01-22', '2029-06-15', '2028-06-15']);
});

test('late in the year, the first span goes to the end of the next', () => {
  const first = (today: string) => dated([one('a', 'Start')], 'Start', day(today), asItIs)[0]!.due;
  expect(first('2027-03-17')).toBe('2027-06-15');
  expect(first('2027-03-18')).toBe('2028-06-15');
});

test('days without school are passed over', () => {
  const [only] = dated([one('a', 'Start')], 'Start', day('2026-09-07'), () => day('2027-06-16'));
  expect(only!.due).toBe('2027-06-16');
});

test('a part is at 100 percent only when all of it is settled; what is not for this school does not count', () => {
  const rows = (...all: string[]) => all.map((status) => ({ part: 'P', status }));
  expect(standings(rows('Done', 'Answered', 'Open'))).toEqual([{ part: 'P', settled: 2, of: 3, percent: 66 }]);
  expect(standings(rows('Done', 'Not for us', 'In work'))).toEqual([{ part: 'P', settled: 1, of: 2, percent: 50 }]);
  expect(standings(rows('Not for us'))).toEqual([{ part: 'P', settled: 0, of: 0, percent: 100 }]);
  expect(standings([{ part: null, status: 'Open' }])).toEqual([]);
});
