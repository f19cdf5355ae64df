import { displayed } from '../../../local/runtime/host/sheets/display';
import { isDateFormat } from '../../../local/runtime/host/sheets/number-format';

/** 2026-09-14 14:05:06. */
const moment = 46279 + (14 * 3600 + 5 * 60 + 6) / 86_400;

describe('number formats', () => {
  test.each([
    [1 / 3, 'General', '0.3333333333'],
    [0.1 + 0.2, 'General', '0.3'],
    [12345678901234, 'General', '12345678901234'],
    [1.5e20, 'General', '1.5E+20'],
    [0, 'General', '0'],
    [-2.5, '0', '-3'],
    [1.005, '0.00', '1.01'],
    [-0.001, '0.00', '0.00'],
    [1234567.891, '#,##0', '1,234,568'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [0.256, '0%', '26%'],
    [0.256, '0.0%', '25.6%'],
    [7, '000', '007'],
    [0.5, '#.##', '.5'],
    [3, '0.##', '3.'],
    [5, '"$"#,##0.00', '$5.00'],
    [5, '$#,##0', '$5'],
    [-5, '$#,##0.00;($#,##0.00)', '($5.00)'],
    [0, '0;-0;"none"', 'none'],
    [5, '0 "students"', '5 students'],
    [1234567, '0.0,,"M"', '1.2M'],
    [12345, '0.00E+00', '1.23E+04'],
    [5, '[$€-407]0.00', '€5.00'],
    [moment, 'yyyy-mm-dd', '2026-09-14'],
    [moment, 'yyyy-MM-dd HH:mm', '2026-09-14 14:05'],
    [moment, 'yyyy-mm-dd h:mm', '2026-09-14 14:05'],
    [moment, 'm/d/yyyy', '9/14/2026'],
    [moment, 'M/d/yy', '9/14/26'],
    [moment, 'h:mm', '14:05'],
    [moment, 'h:mm am/pm', '2:05 PM'],
    [moment, 'hh:mm:ss AM/PM', '02:05:06 PM'],
    [moment, 'dddd, mmmm d, yyyy', 'Monday, September 14, 2026'],
    [moment, 'ddd d mmm', 'Mon 14 Sep'],
    [moment, 'mm:ss', '05:06'],
    [moment, 'd "of" mmmm', '14 of September'],
    [1.5, '[h]:mm', '36:00'],
    [0.5 + 0.123 / 86400, 'h:mm:ss.000', '12:00:00.123'],
    [46279.999999999, 'h:mm', '0:00'],
  ])('%p as %j is %j', (value, format, expected) => {
    expect(displayed(value, format, 'en_US')).toBe(expected);
  });

  test('texts, booleans and blanks', () => {
    expect(displayed('x', '0.00', 'en_US')).toBe('x');
    expect(displayed('x', '0;0;0;"<"@">"', 'en_US')).toBe('<x>');
    expect(displayed(true, '0', 'en_US')).toBe('TRUE');
    expect(displayed(null, '0', 'en_US')).toBe('');
  });

  test.each([
    ['yyyy-mm-dd', true],
    ['h:mm', true],
    ['[h]:mm:ss', true],
    ['0.00', false],
    ['0 "days"', false],
    ['General', false],
    ['@', false],
    ['[Red]0', false],
    ['0.00E+00', false],
  ])('%s holds dates: %p', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});
