import { reachOf, whyNotAgreed, whyNotReleased, type Consent, type Release } from '../../../src/records/consent-rules';
import { reaches } from '../../../src/records/media-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const on = (day: string): CalendarDate => day as CalendarDate;
const today = on('2026-12-10');
const agreed = (values: Partial<Consent> = {}): Consent => ({ consent: 'Newsletter and website', consentOn: on('2026-12-10'), consentUntil: on('2026-12-10'), readable: true, ...values }); // prettier-ignore
const release = (values: Partial<Release> = {}): Release => ({ state: 'Approved', decided: on('2026-09-01'), expires: null, months: null, scope: 'Newsletter and website', readable: true, ...values }); // prettier-ignore

test('what somebody agreed to goes as far as they said, and no step farther', () => {
  expect(reaches.map((reach) => whyNotAgreed(agreed(), reach, today))).toEqual([
    null,
    null,
    'they agreed to “Newsletter and website” only',
  ]);
});

test.each<[string, Partial<Consent>, string]>([
  ['nothing is said', { consent: null }, 'nobody has agreed that it goes outside'],
  ['nobody outside', { consent: 'Nobody outside' }, 'nobody has agreed that it goes outside'],
  ['the day is missing', { consentOn: null }, 'the day on which they agreed is missing'],
  ['it begins tomorrow', { consentOn: on('2026-12-11') }, 'their consent begins on Friday, December 11, 2026'],
  ['it ended yesterday', { consentUntil: on('2026-12-09') }, 'their consent ended on Wednesday, December 9, 2026'],
  ['a cell cannot be read', { readable: false }, 'a cell of its consent cannot be read'],
])('it stays inside while %s', (_what, values, why) => {
  expect(whyNotAgreed(agreed(values), 'The partner', today)).toBe(why);
});

test('a consent without an end goes on, and one that ends today still counts', () => {
  expect(whyNotAgreed(agreed({ consentUntil: null }), 'The partner', today)).toBeNull();
  expect(whyNotAgreed(agreed(), 'The partner', today)).toBeNull();
});

test.each([
  ['School', [false, false, false]],
  ['Partners', [true, false, false]],
  ['Newsletter and website', [true, true, false]],
  ['Social media and press', [true, true, true]],
  [null, [false, false, false]],
] as const)('a media release for %s goes so far', (scope, may) => {
  expect(reaches.map((reach) => whyNotReleased([release({ scope })], reach, today, 12) === null)).toEqual(may);
});

test('of two releases that count the narrower decides; one that ended, was refused or is not there allows nothing', () => {
  const wide = release({ scope: 'Social media and press' });
  expect(whyNotReleased([wide, release({ scope: 'Partners' })], 'Newsletter and website', today, 12)).toBe('it is for “Partners” only'); // prettier-ignore
  expect(whyNotReleased([release({ scope: null })], 'The partner', today, 12)).toBe('it does not say how far');
  expect(whyNotReleased([release({ expires: on('2026-12-09') })], 'The partner', today, 12)).toBe('it ends on Wednesday, December 9, 2026'); // prettier-ignore
  expect(whyNotReleased([release({ state: 'Refused' })], 'The partner', today, 12)).toBe('it was refused');
  expect(whyNotReleased([], 'The partner', today, 12)).toBe('none is on file');
});

test('what is told in a way that nobody knows goes as far as anything may', () => {
  expect(['Mail', 'Newsletter', 'Website', 'Print', 'Event or talk'].map(reachOf)).toEqual(['The partner', ...Array<string>(4).fill('Newsletter and website')]); // prettier-ignore
  expect(['Social media', 'News media', 'Other', null].map(reachOf)).toEqual(Array(4).fill('Social media and press'));
});
