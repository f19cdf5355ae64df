// How a partnership fares: by words and signs, never by a number.
import { healthOf, sayHealth, type PartnershipFacts } from '../../../src/features/partnerships/health/health-rules';
import { toCalendarDate } from '../../../src/shared/dates';

const day = (text: string) => toCalendarDate(text)!;
const today = day('2027-03-15');
const fine: PartnershipFacts = {
  partnerSince: day('2025-09-01'),
  lastContact: day('2027-03-01'),
  lastThanks: day('2027-02-01'),
  undebriefed: null,
  lateConcerns: 0,
  openSafety: false,
  behind: [],
  paper: null,
  clearanceGone: false,
  missedTwice: false,
  leads: [],
};
const with_ = (facts: Partial<PartnershipFacts>) => healthOf({ ...fine, ...facts }, 90, today);

test('nothing amiss is Good, and so is a single sign', () => {
  expect(sayHealth(with_({}))).toBe('Good');
  expect(with_({ missedTwice: true })).toEqual({
    word: 'Good',
    signs: ['Nobody from there came to the last two board meetings.'],
  });
});

test.each<[string, Partial<PartnershipFacts>, string]>([
  ['no contact', { lastContact: day('2026-12-14') }, 'Nobody has talked with them since Mon, Dec 14, 2026.'],
  ['no thanks', { lastThanks: day('2026-11-14') }, 'Nobody has thanked them since Sat, Nov 14, 2026.'],
  ['never thanked', { lastThanks: null }, 'Nobody has thanked them since they became a partner.'],
  [
    'no debrief',
    { undebriefed: { title: 'Plant tour', date: day('2027-02-03') } },
    'Nobody has asked how “Plant tour” went on Wed, Feb 3, 2027.',
  ],
  ['one late concern', { lateConcerns: 1 }, 'A question or problem is overdue for an answer.'],
  ['two late concerns', { lateConcerns: 2 }, 'Questions or problems are overdue for an answer.'],
  [
    'a promise',
    { behind: ['Mentor: 4 of 40 hours'] },
    'Less was given than the year calls for: Mentor: 4 of 40 hours.',
  ],
  [
    'a paper gone',
    { paper: { name: 'Insurance', ends: day('2027-03-14') } },
    '“Insurance” ended on Sun, Mar 14, 2027.',
  ],
  ['a paper today', { paper: { name: 'Insurance', ends: today } }, '“Insurance” ends on Mon, Mar 15, 2027.'],
  ['a lead', { leads: ['Nobody at school leads it.', 'Nobody there leads it.'] }, 'Nobody at school leads it.'],
])('%s is one sign', (_, facts, sign) => {
  expect(with_(facts)).toEqual({ word: 'Good', signs: [sign] });
});

test('the last day of a span is not yet late', () => {
  expect(with_({ lastContact: day('2026-12-15') }).signs).toEqual([]);
  expect(with_({ lastThanks: day('2026-11-15') }).signs).toEqual([]);
  expect(with_({ lastThanks: null, lastContact: null, partnerSince: null }).signs).toEqual([]);
});

test('two and three signs are Watch, four are At risk', () => {
  const [a, b, c, d] = [{ missedTwice: true }, { lateConcerns: 1 }, { lastThanks: null }, { behind: ['x'] }];
  expect(with_({ ...a, ...b }).word).toBe('Watch');
  expect(with_({ ...a, ...b, ...c }).word).toBe('Watch');
  expect(with_({ ...a, ...b, ...c, ...d }).word).toBe('At risk');
});

test('a concern about safety, or a check that has ended with an activity ahead, is At risk by itself', () => {
  expect(with_({ openSafety: true })).toEqual({ word: 'At risk', signs: ['A concern about safety is open.'] });
  expect(with_({ clearanceGone: true }).word).toBe('At risk');
});
