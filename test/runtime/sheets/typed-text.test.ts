import fc from 'fast-check';
import { displayed } from '../../../local/runtime/host/sheets/display';
import { isDateFormat } from '../../../local/runtime/host/sheets/number-format';
import { parseTyped } from '../../../local/runtime/host/sheets/typed-text';
import { editText } from '../../../local/runtime/host/sheets/view';

const typed = (text: string, format = 'General', locale = 'en_US') => parseTyped(text, format, locale, 2026);

/** As the cell would show it. */
function shown(text: string, locale = 'en_US'): string {
  const result = typed(text, 'General', locale);
  if ('formula' in result) return `formula ${result.formula}`;
  const { value, format = 'General' } = result;
  const kind = typeof value === 'number' && isDateFormat(format) ? 'date' : typeof value;
  return `${kind} ${displayed(value, format, locale)}`;
}

describe('typed text', () => {
  test.each([
    ['12', 'number 12'],
    ['007', 'number 7'],
    [' 5 ', 'number 5'],
    ['-3.50', 'number -3.5'],
    ['+5', 'number 5'],
    ['.5', 'number 0.5'],
    ['1,234', 'number 1,234'],
    ['1,234.5', 'number 1,234.50'],
    ['12,34', 'string 12,34'],
    ['50%', 'number 50%'],
    ['12.5%', 'number 12.50%'],
    ['$5', 'number $5'],
    ['-$1,200.50', 'number -$1,200.50'],
    ['(5)', 'number -5'],
    ['1e3', 'number 1.00E+03'],
    ['true', 'boolean TRUE'],
    ['False', 'boolean FALSE'],
    ["'007", 'string 007'],
    ['=A1+1', 'formula =A1+1'],
    ['+A1', 'formula =+A1'],
    ['+1 (312) 555-0100', 'formula =+1 (312) 555-0100'],
    ['=', 'string ='],
    ['312-555-0100', 'string 312-555-0100'],
    ['9/14/2026', 'date 9/14/2026'],
    ['9/14/26', 'date 9/14/26'],
    ['9/14', 'date 9/14'],
    ['3/4', 'date 3/4'],
    ['13/4', 'string 13/4'],
    ['2/30/2026', 'string 2/30/2026'],
    ['2026-09-14', 'date 2026-09-14'],
    ['2026-9-4', 'date 2026-9-4'],
    ['Sep 14, 2026', 'date Sep 14, 2026'],
    ['september 14 2026', 'date September 14 2026'],
    ['14 Sep 2026', 'date 14 Sep 2026'],
    ['14-Sep-2026', 'date 14-Sep-2026'],
    ['Mon, Sep 14, 2026', 'date Mon, Sep 14, 2026'],
    ['Sep 2026', 'date Sep 2026'],
    ['May 5', 'date May 5'],
    ['9:30', 'date 9:30'],
    ['9:30 AM', 'date 9:30 AM'],
    ['9:30pm', 'date 9:30 PM'],
    ['9 am', 'date 9 AM'],
    ['12:00 AM', 'date 12:00 AM'],
    ['26:30', 'date 26:30'],
    ['9/14/2026 9:30', 'date 9/14/2026 9:30'],
    ['2026-09-14 14:05:06', 'date 2026-09-14 14:05:06'],
    ['2026-09-14T14:05', 'date 2026-09-14 14:05'],
    ['Sep 14, 2026, 9:30 AM', 'date Sep 14, 2026 9:30 AM'],
    ['next Tuesday', 'string next Tuesday'],
    ['TBD', 'string TBD'],
    ['5 students', 'string 5 students'],
    ['Room 12', 'string Room 12'],
    ['Grade 9', 'string Grade 9'],
    ['1st', 'string 1st'],
    ['9-12', 'date 9-12'],
    ['8:75', 'string 8:75'],
  ])('%j is %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['fr_FR', '1\u00a0234,5', 1234.5, '1\u00a0234,50'],
    ['pt_BR', 'R$1.234,50', 1234.5, 'R$1.234,50'],
    ['pl_PL', '3.04.2026', 46115, '3.4.2026'],
    ['nl_NL', '3-4-2026', 46115, '3-4-2026'],
  ])('in %s, %s', (locale, text, value, again) => {
    const result = typed(text, 'General', locale);
    expect(result).toMatchObject({ value });
    const format = 'format' in result ? (result.format ?? 'General') : 'General';
    expect(displayed(value, format, locale)).toBe(again);
  });

  test('other locales read dates and numbers their way', () => {
    expect(shown('3/4/2026', 'en_GB')).toBe('date 3/4/2026');
    expect(typed('3/4/2026', 'General', 'en_GB')).toEqual({ value: 46115, format: 'd/M/yyyy' });
    expect(shown('1.234,5', 'de_DE')).toBe('number 1.234,50');
    expect(shown('14.9.2026', 'de_DE')).toBe('date 14.9.2026');
  });

  test('plain text keeps every text', () => {
    for (const text of ['=A1', '007', "'x", 'TRUE', '3/4', '+1']) expect(typed(text, '@')).toEqual({ value: text });
  });

  test("a cell's own format stays", () => {
    expect(typed('9/14/2026', 'yyyy-mm-dd')).toEqual({ value: 46279 });
    expect(typed('50%', '0.0')).toEqual({ value: 0.5 });
    expect(typed('-0')).toEqual({ value: 0 });
  });

  test('never throws, and what the formula bar shows gives the same cell again', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^['=+-]?[$(]?[0-9.,:/ -]{0,12}[%)APMapm]{0,3}$/),
      fc.stringMatching(/^(Jan|May|September) ?[0-9]{1,2},? ?[0-9]{0,4}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const first = typed(text);
        if ('formula' in first) return;
        const format = first.format ?? 'General';
        const again = typed(editText(first.value, format, 'en_US'), format);
        if (typeof first.value === 'number' && isDateFormat(format)) {
          // The bar shows whole seconds.
          expect((again as { value: number }).value).toBeCloseTo(first.value, 4);
        } else expect(again).toEqual({ value: first.value });
      }),
      { numRuns: 600 },
    );
  });
});
