import fc from 'fast-check';
import { mailLink, phoneLink, webLink } from '../../../src/client/links';
import { dayWords, dotted, dueWords, sizeWords } from '../../../src/client/words';
import { addDays, toCalendarDate, type CalendarDate } from '../../../src/shared/dates';

const today = '2026-09-14';

test.each([
  ['2026-09-14', 'Today'],
  ['2026-09-15', 'Tomorrow'],
  ['2026-09-13', 'Yesterday'],
  ['2026-09-21', 'Mon, Sep 21'],
  ['2025-05-20', 'Tue, May 20, 2025'],
  ['2026-09-14 09:30', 'Today'],
  ['next Tuesday', 'next Tuesday'],
  ['', ''],
])('the day %s is shown as %s', (date, words) => expect(dayWords(date, today)).toBe(words));

test.each([
  ['2026-09-13', true, '1 day overdue'],
  ['2026-09-07', false, '7 days overdue'],
  ['2026-09-14', false, 'due today'],
  ['2026-09-14', true, 'overdue'],
  ['2026-09-15', false, 'due tomorrow'],
  ['2026-09-18', false, 'due in 4 days'],
  ['2026-11-02', false, 'due Mon, Nov 2'],
  ['', true, 'overdue'],
  ['soon', false, 'due soon'],
])('due %s (overdue: %s): %s', (date, overdue, words) => expect(dueWords(date, overdue, today)).toBe(words));

test('a past day is always overdue in words, a coming one never', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
      const date = addDays(toCalendarDate(today) as CalendarDate, days);
      expect(dueWords(date, false, today).endsWith('overdue')).toBe(days < 0);
    }),
  );
});

test.each([
  ['(312) 662-4000', 'tel:+13126624000'],
  ['(312) 662-4000 ext. 905', 'tel:+13126624000;ext=905'],
  ['1-312-662-4000 x905', 'tel:+13126624000;ext=905'],
  ['+52 55 1234 5678', 'tel:+525512345678'],
  ['555-0142', 'tel:5550142'],
  ['911', null],
  ['call the office', null],
  ['', null],
])('phone %s → %s', (phone, link) => expect(phoneLink(phone)).toBe(link));

test('a website opens over http or not at all', () => {
  expect(webLink('example.org/about')).toBe('https://example.org/about');
  expect(webLink('HTTP://example.org')).toBe('http://example.org');
  expect(webLink('javascript:alert(1)')).toBeNull();
  expect(webLink('data:text/html,x')).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => expect(webLink(text) ?? 'https://').toMatch(/^https?:\/\//)));
});

test('a mail link has one address and nothing else', () => {
  expect(mailLink('ana@example.org')).toBe('mailto:ana@example.org');
  expect(mailLink('o&b?cc=x@example.org')).toBe('mailto:o%26b%3Fcc%3Dx@example.org');
  expect(mailLink('a@example.org, b@example.org')).toBeNull();
});

test('sizes, and parts with a dot between them', () => {
  expect([sizeWords(1), sizeWords(820), sizeWords(38_400), sizeWords(5_000_000), sizeWords(10_240_000)]).toEqual([
    '1 byte',
    '820 bytes',
    '38 KB',
    '5 MB',
    '10.2 MB',
  ]);
  expect(dotted('Employer', '', 'Health care')).toBe('Employer · Health care');
});
