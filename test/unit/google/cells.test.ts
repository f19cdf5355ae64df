import { cellText, needsPlainText } from '../../../src/google/cells';
import type { CalendarDate, ClockTime } from '../../../src/shared/dates';
import { parseTyped } from '../../../local/runtime/host/sheets/typed-text';
import { nasty } from '../../fuzz/nasty';

test.each([
  ...['=1+1', '+1 217 555 0101', '-2', '@SUM(1)', "'quoted", '\t=1', ' =1', '\r=1', '\n+A1', '＝1', '\u0000=1'],
  ...['007', '1/2', '0123 456', 'TRUE', 'Verdadero', '1e5', '5%', '$12.50', '1,000', '1.50', '(12)', '12,5'],
  ...['Sep 14', '14 September 2026', '3 de mayo de 2026', '9:30 PM', '9/14/2026', '2026-9-4', '12345678901234567890'],
])('%j would not stay what it is', (text) => expect(needsPlainText(text)).toBe(true));

test.each([
  ...['', 'Larkspur Machining', 'ORG-7K2MD', '410 Foundry Rd', 'May Street 5', '2026-09-14', '2026-09-14 07:00'],
  ...['09:30', '62704', '12', '(217) 555-0141', '217-555-0141', 'renata2@example.com', 'Room 12', '李雷 3'],
])('%j costs no further call', (text) => expect(needsPlainText(text)).toBe(false));

test('what is let through comes back from a cell without a format as it was', () => {
  const texts = [...nasty, '62704', '0', '2026-09-14', 'Room 12', '1e400', 'Sept', '12 May', '½', '٣', '1\u00a0000'];
  for (const text of texts.filter((each) => !needsPlainText(each) && !/^\d{4}-/.test(each))) {
    const typed = parseTyped(text, 'General', 'en_US', 2026);
    expect(['value' in typed ? String(typed.value) : typed.formula, text]).toEqual([text, text]);
  }
});

test('a time of day that the sheet took for one is read as that', () => {
  expect(cellText({ date: '1899-12-30' as CalendarDate, time: '09:30' as ClockTime })).toBe('09:30');
});
