import { calendarName } from '../../../src/calendar/name-rules';
import { isRefusal, sayRefused, sayResult, staysWithOther } from '../../../src/features/overview/set-up-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
const today = day('2026-09-14');

test.each<[string, string | null, string, string | null, boolean]>([
  ['nobody has it yet', null, 'me', null, false],
  ['it is mine', 'me', 'me', '2026-09-14', false],
  ['it ran today as someone else', 'other', 'me', '2026-09-14', true],
  ['it ran two days ago as someone else', 'other', 'me', '2026-09-12', true],
  ['it has not run for three days', 'other', 'me', '2026-09-11', false],
  ['nobody knows when it ran', 'other', 'me', null, false],
])('whether the hourly run stays with another: %s', (_when, owner, me, lastSign, stays) => {
  expect(staysWithOther(owner, me, lastSign === null ? null : day(lastSign), today)).toBe(stays);
});

test('a missing permission is told from other mishaps, each with what to do', () => {
  const refused =
    'Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp';
  expect(isRefusal(refused)).toBe(true);
  expect(sayRefused('hourly', refused)).toMatch(
    /^The hourly run does not work: .*, because the permission “Allow.*” was not given\. Choose Set up this workbook again and tick it/,
  );
  expect(sayRefused('hourly', refused)).not.toContain('googleapis');
  expect(sayRefused('calendar', 'Service unavailable.')).toMatch(
    /^The Partnerbook calendar does not work: .*Google said: Service unavailable\. Choose .* again in an hour\.$/,
  );
});

test('the summary says what was done, what staff should know and what does not work', () => {
  const nothing = { made: [], repaired: [], added: [], notes: [], cannot: [] };
  expect(sayResult(nothing)).toBe('Everything is in place. Nothing was changed.');
  expect(
    sayResult({
      made: ['Staff'],
      repaired: ['People: column “Role” added at the right end'],
      added: ['1 setting added'],
      notes: ['There is a tab “Staff”.'],
      cannot: ['The calendar does not work.'],
    }).split('\n\n'),
  ).toEqual([
    '1 tab made: Staff.',
    'Put right:\n• People: column “Role” added at the right end',
    'Also: 1 setting added.',
    'There is a tab “Staff”.',
    'The calendar does not work.',
  ]);
  expect(sayResult({ ...nothing, made: ['Staff'] })).toMatch(/Start here\.$/);
  expect(sayResult({ ...nothing, cannot: ['No calendar.'] })).toBe(
    'Everything is in place. Nothing was changed.\n\nNo calendar.',
  );
});

test('the calendar is named after the school, or else the spreadsheet', () => {
  expect(calendarName('Lincoln High', 'Partners')).toBe('Partnerbook – Lincoln High');
  expect(calendarName('', 'Partners')).toBe('Partnerbook – Partners');
});
