// Before which activities it is said again what was to change.
import { ahead, isOpenChange, nextFor, sayChange, type OpenChange } from '../../../src/records/open-change-rules';
import type { Activity } from '../../../src/records/activities';
import { activity, on, said } from './rows';

const today = on('2026-09-28');
const titles = (rows: readonly Activity[]): string[] => rows.map(({ title }) => title ?? '');
const about = activity({ status: 'Held' });
const change = (more: Partial<OpenChange> = {}): OpenChange => ({
  feedback: said({ toChange: 'Bring goggles' }),
  organization: 'Larkspur Machining',
  about,
  ...more,
});
const next = (changed: OpenChange, ...rows: Activity[]): string[] =>
  titles(nextFor(changed, ahead(rows, today), (each) => each.organization?.label ?? null));

test('A44 open is what is to change and not done', () => {
  expect(isOpenChange(said({ toChange: 'x' }))).toBe(true);
  expect(isOpenChange(said({ toChange: 'x', done: today }))).toBe(false);
  expect(isOpenChange(said({ wentWell: 'x' }))).toBe(false);
});

test('ahead are planned and confirmed activities from today on, in the order of day and hour', () => {
  const at = (title: string, more: object) => activity({ title, date: on('2026-10-01'), ...more });
  expect(
    titles(
      ahead(
        [
          at('Afternoon', { start: '13:00' }),
          at('Morning', { start: '09:00' }),
          at('Today', { date: today, status: 'Confirmed' }),
          at('Running', { date: on('2026-09-20'), endDate: today }),
          at('Over', { date: on('2026-09-27') }),
          at('Held', { status: 'Held' }),
          at('Idea', { status: 'Idea' }),
          at('Canceled', { status: 'Canceled' }),
          at('No day', { date: null }),
        ],
        today,
      ),
    ),
  ).toEqual(['Running', 'Today', 'Morning', 'Afternoon']);
});

const first = { date: on('2026-10-01') };
const second = { date: on('2026-10-08') };
const elsewhere = { organization: { label: 'Birch Bakery' } };

test('the next with the organization, of whatever kind, and the next of the kind there', () => {
  const meeting = activity({ title: 'Coffee', kind: 'Partner meeting', className: null, ...first });
  const tour = activity({ title: 'Tour', className: 'Grade 9', ...second });
  const later = activity({ title: 'Later', className: 'Grade 9', date: on('2026-11-05') });
  expect(next(change(), meeting, tour, later)).toEqual(['Coffee', 'Tour']);
});

test('elsewhere, the next of the kind with the class; not of another kind, not with another class', () => {
  const talk = activity({ title: 'Talk', kind: 'Classroom presentation', ...elsewhere, ...first });
  const other = activity({ title: 'Other class', className: 'Grade 9', ...elsewhere, ...first });
  const tour = activity({ title: 'Tour', className: 'grade 11', ...elsewhere, ...second });
  const later = activity({ title: 'Later', ...elsewhere, date: on('2026-11-05') });
  expect(next(change(), talk, other, tour, later)).toEqual(['Tour']);
});

test('never before the activity itself', () => {
  const running = activity({ title: 'Running', date: on('2026-09-24'), endDate: on('2026-10-30') });
  expect(next(change({ about: running }), running)).toEqual([]);
});

test('about no organization and no activity, nobody can tell before which', () => {
  const blank = activity({ organization: null, className: null, ...first });
  expect(next(change({ organization: null, about: null }), blank)).toEqual([]);
  expect(next(change({ organization: null, about: activity({ className: null }) }), blank)).toEqual([]);
});

test('it says who, after what and when, as far as that is known', () => {
  const say = (values: object, more: Partial<OpenChange> = {}): string =>
    sayChange(change({ feedback: said({ toChange: 'Bring\ngoggles', ...values }), ...more }));
  expect(say({ person: 'Renata Oyelaran', from: 'Partner' })).toBe(
    'Bring goggles (Renata Oyelaran after “Plant tour”, Fri, Sep 25)',
  );
  expect(say({ from: 'Partner' })).toBe('Bring goggles (Partner after “Plant tour”, Fri, Sep 25)');
  expect(say({ from: 'Partner' }, { about: null })).toBe('Bring goggles (Partner, Fri, Sep 25)');
  expect(say({ date: null }, { about: null })).toBe('Bring goggles');
});
