// What families permit: by form, on paper, and what speaks against an approval.
import { endOfSchoolYear, untilFrom } from '../../../src/features/students/permissions/answer-rules';
import { slipsOf, type Slips } from '../../../src/features/students/permissions/slip-rules';
import { waitingIn, type Permit } from '../../../src/features/students/permissions/waiting-rules';
import { countsUntil, counting } from '../../../src/records/clearance-rules';
import { sayReleases, type Release } from '../../../src/features/students/release-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string) => text as CalendarDate;

test.each([
  ['2026-06-30', '2026-06-30'],
  ['2026-07-01', '2027-06-30'],
  ['2027-01-15', '2027-06-30'],
])('the school year of %s ends on %s', (date, end) => expect(endOfSchoolYear(day(date))).toBe(end));

test.each([
  ['', '2027-06-30'],
  ['2026-12-24', '2026-12-24'],
  ['someday', '2026-09-14'],
])('“%s” is until %s', (typed, until) => expect(untilFrom(typed, day('2026-09-14'))).toBe(until));

const permit = (more: Partial<Permit>): Permit => ({
  ...{ id: 'REQ-1', kind: 'Family permission', state: 'Received', scope: null, answerId: 'a' },
  ...{ received: day('2026-09-14'), decided: null, expires: day('2027-06-30'), notes: 'Signed: D. W.' },
  ...{ studentId: 'STU-1', code: 'K-70421' },
  ...more,
});
const no = (more: Partial<Permit> = {}): Permit =>
  permit({ id: 'REQ-2', state: 'Refused', answerId: 'b', decided: day('2026-09-14'), ...more });

test.each([
  ['on the same day', no(), true],
  ['later', no({ decided: day('2026-09-15') }), true],
  ['before', no({ decided: day('2026-09-13') }), false],
  ['without a day', no({ decided: null }), true],
  ['on paper', no({ answerId: null }), true],
  ['of another student', no({ studentId: 'STU-2' }), false],
  ['about something else', no({ kind: 'Host release' }), false],
  ['that was taken back', no({ state: 'Approved' }), false],
])('a No %s speaks against an approval: %s', (_which, other, speaks) => {
  const [waiting] = waitingIn([permit({}), other]);
  expect((waiting!.doubt !== '') === speaks).toBe(true);
});

test('an answer is one line, with its rows that wait; one with nothing that waits is none', () => {
  const named = permit({ id: 'REQ-3', kind: 'Host release', state: 'Approved' });
  const media = permit({ id: 'REQ-4', kind: 'Media release', scope: 'Partners' });
  expect(waitingIn([permit({}), named, media])).toEqual([
    {
      ...{ answerId: 'a', code: 'K-70421', takePart: 'Yes', named: 'Yes', media: 'Partners' },
      ...{ until: 'Wed, Jun 30, 2027', signed: 'D. W.', doubt: '', rows: ['REQ-1', 'REQ-4'] },
    },
  ]);
  expect(waitingIn([named, no(), permit({ answerId: null })])).toEqual([]);
});

const none: Slips = { missing: [], notTakePart: [], notNamed: [], notShown: [], scope: '', until: day('2026-12-18') };
const today = day('2026-09-14');
const say = (slips: Slips) => {
  const found = slipsOf(['K-70421', 'K-70422'], slips, today);
  return typeof found === 'string' ? found : found.flatMap(({ code, permissions }) => permissions.map(({ kind, state, scope, expires }) => `${code} ${kind} ${state} ${scope ?? ''} ${expires ?? ''}`)); // prettier-ignore
};

test('slips say yes for all but those named; who is not shown is refused, who is not asked has no paper', () => {
  expect(say({ ...none, missing: ['k-70422'], notTakePart: ['K-70421'] })).toEqual([
    'K-70421 Family permission Refused  ',
    'K-70421 Host release Approved  2026-12-18',
  ]);
  expect(say({ ...none, missing: ['K-70421'], notShown: ['K-70422'], notNamed: ['K-70422'] })).toEqual([
    'K-70422 Family permission Approved  2026-12-18',
    'K-70422 Host release Refused  ',
    'K-70422 Media release Refused  ',
  ]);
  expect(say({ ...none, missing: ['K-70421'], scope: 'School' })).toContain('K-70422 Media release Approved School 2026-12-18'); // prettier-ignore
  expect(say({ ...none, until: today })).toHaveLength(4);
  expect(say({ ...none, until: day('2026-09-13') })).toContain('has passed');
  for (const field of ['missing', 'notTakePart', 'notNamed', 'notShown'] as const)
    expect(say({ ...none, [field]: ['K-70421', 'Ottoline'] })).toMatch(/^Entry 2 of those .* is not among the codes/);
});

const release = (more: Partial<Release> = {}): Release => ({
  ...{ state: 'Approved', decided: day('2026-09-01'), expires: day('2026-12-31'), months: null, readable: true },
  ...{ scope: 'Partners', activityId: '', activity: '' },
  ...more,
});

test.each([
  ['2026-08-31', null],
  ['2026-09-01', '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  ['2027-01-01', null],
])('on %s a paper counts until %s', (date, until) => {
  expect(countsUntil([release()], day(date), 12)).toBe(until);
  expect(counting([release()], day(date), 12)).toHaveLength(until === null ? 0 : 1);
});

test('of two that count the later end is said, and the narrower reach; a refusal ends both', () => {
  const longer = release({ expires: day('2027-03-31'), scope: 'Social media and press' });
  const ask = (...releases: Release[]) => sayReleases(releases, { today, usualMonths: 12, isMedia: true });
  expect(ask(release(), longer)).toBe('Partners, until Wed, Mar 31, 2027');
  expect(ask(longer, release({ readable: false }))).toBe('Social media and press, until Wed, Mar 31, 2027');
  expect(ask(longer, release({ state: 'Refused' }))).toBe('No: it was refused');
  expect(ask(release(), release({ ...longer, activityId: 'ACT-1', activity: 'Tour' }))).toBe(
    'Partners, until Thu, Dec 31, 2026. Partners, until Wed, Mar 31, 2027, for Tour',
  );
  expect(ask()).toBe('No: none is on file');
});
