import { calendarName } from '../../../src/calendar/name-rules';
import { isRefusal, sayRefused, sayResult, staysWithOther } from '../../../src/features/overview/set-up-rules';

test.each<[string, string | null, string, boolean]>([
  ['nobody has it yet', null, 'me', false],
  ['it is mine', 'me', 'me', false],
  ['it runs as someone else', 'other', 'me', true],
  ['nobody knows who asks', 'other', '', true],
])('whether the hourly run stays with another: %s', (_when, owner, me, stays) => {
  expect(staysWithOther(owner, me)).toBe(stays);
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
    expect.stringMatching(
      /^1 tab made: Staff\. What you seldom need is hidden: .*“All sheets” \(three lines\) at the bottom left\.$/,
    ),
    'Put right:\n• People: column “Role” added at the right end',
    'Also: 1 setting added.',
    'There is a tab “Staff”.',
    'The calendar does not work.',
  ]);
  expect(sayResult({ ...nothing, made: ['Staff'] })).toMatch(/Home\.$/);
  expect(sayResult({ ...nothing, cannot: ['No calendar.'] })).toBe(
    'Everything is in place. Nothing was changed.\n\nNo calendar.',
  );
});

test('the calendar is named after the school, or else the spreadsheet', () => {
  expect(calendarName('Lincoln High', 'Partners')).toBe('Partnerbook – Lincoln High');
  expect(calendarName('', 'Partners')).toBe('Partnerbook – Partners');
});
