// Triggers. Source: https://developers.google.com/apps-script/guides/triggers/installable and .../triggers/events
import { Triggers } from '../../local/runtime/host/triggers';
import { instantOfText, wallTime } from '../../local/runtime/common/zones';
import { Workbooks } from '../../local/runtime/host/sheets';
import { coordinator, evaluate, machineOf, runAs, teacher, valueOf, zone } from './support';
import type { Machine } from '../../local/runtime/machine';

const at = (text: string) => instantOfText(text, zone);
/** Local wall-clock times of a function's runs. */
const timesOf = (machine: Machine, functionName: string) =>
  machine.executions
    .filter((one) => one.functionName === functionName)
    .map(({ startedAt }) => {
      const { month, day, hour, minute } = wallTime(startedAt, zone);
      return `${month}/${day} ${hour}:${String(minute).padStart(2, '0')}`;
    });

const source = `
  function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(6).nearMinute(30).inTimezone('America/Chicago').create(); }
  function weekly() { ScriptApp.newTrigger('tick').timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(15).create(); }
  function soon() { ScriptApp.newTrigger('tick').timeBased().after(90000).create(); }
  function tick(e) { return e; }
  function who() { return Session.getEffectiveUser().getEmail(); }`;

test('an hourly trigger fires once an hour, at the same minute', async () => {
  const machine = machineOf(source);
  await runAs(machine, 'hourly');
  await machine.advanceTo(at('2026-09-15T07:00'));
  const times = timesOf(machine, 'tick');
  expect(times).toHaveLength(24);
  expect(new Set(times.map((time) => time.split(':')[1])).size).toBe(1);
});

test.each([
  ['spring', '2027-03-12T12:00', '2027-03-17T12:00'],
  ['fall', '2026-10-30T12:00', '2026-11-04T12:00'],
])('a daily trigger keeps its wall-clock time through the %s clock change', async (_name, start, end) => {
  const machine = machineOf(source, { start });
  await runAs(machine, 'daily');
  await machine.advanceTo(at(end));
  const times = timesOf(machine, 'tick');
  expect(times).toHaveLength(5);
  expect(new Set(times.map((time) => time.split(' ')[1])).size).toBe(1);
  expect(times[0]).toMatch(/ 6:(1[5-9]|[23]\d|4[0-5])$/);
});

test('in the week the clocks change, hourly means each hour that passes', async () => {
  const machine = machineOf(source, { start: '2026-11-01T00:00' });
  await runAs(machine, 'hourly');
  await machine.advanceTo(at('2026-11-02T00:00'));
  expect(timesOf(machine, 'tick')).toHaveLength(25);
});

test('weekly, once, and in order', async () => {
  const machine = machineOf(source);
  await runAs(machine, 'weekly');
  await runAs(machine, 'soon');
  await machine.advanceTo(at('2026-09-28T07:00'));
  expect(timesOf(machine, 'tick').map((time) => time.split(':')[0])).toEqual(['9/14 7', '9/18 15', '9/25 15']);
  expect(machine.world.part(Triggers).list).toHaveLength(2);
});

test('the clock event is in UTC, and the trigger runs as who made it, with nobody there', async () => {
  const machine = machineOf(`
    function main() { ScriptApp.newTrigger('tick').timeBased().at(new Date(Date.UTC(2026, 8, 14, 13, 5, 9))).create(); }
    function tick(e) { let ui; try { SpreadsheetApp.getUi(); } catch (error) { ui = error.message; }
      return [e.year, e.month, e['day-of-month'], e['day-of-week'], e['week-of-year'], e.hour, e.minute, e.second, e.timezone, String(e.authMode), Session.getEffectiveUser().getEmail(), ui, e.triggerUid === ScriptApp.getProjectTriggers()[0].getUniqueId()]; }`);
  await runAs(machine, 'main', { user: teacher });
  await machine.advanceTo(at('2026-09-14T09:00'));
  expect(valueOf(machine.executions.at(-1)!)).toEqual([
    2026,
    9,
    14,
    1,
    38,
    13,
    5,
    9,
    'UTC',
    'FULL',
    teacher,
    'Cannot call SpreadsheetApp.getUi() from this context.',
    true,
  ]);
});

test('at most 20 triggers a user; each sees their own; deleting stops them', async () => {
  const make = `for (let i = 0; i < 21; i++) ScriptApp.newTrigger('x').timeBased().everyHours(1).create();`;
  await expect(evaluate(make)).rejects.toThrow('This script has too many triggers.');
  const machine =
    machineOf(`${source} function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]); }
    function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }`);
  await runAs(machine, 'hourly');
  expect(valueOf(await runAs(machine, 'list'))).toEqual([['tick', 'CLOCK', 'CLOCK']]);
  expect(valueOf(await runAs(machine, 'list', { user: teacher }))).toEqual([]);
  await runAs(machine, 'clear');
  await machine.advanceTo(at('2026-09-16T07:00'));
  expect(timesOf(machine, 'tick')).toEqual([]);
});

test('builders refuse what Google refuses', async () => {
  await expect(evaluate(`ScriptApp.newTrigger('x').timeBased().everyMinutes(7)`)).rejects.toThrow('1, 5, 10, 15 or 30');
  await expect(evaluate(`ScriptApp.newTrigger('x').timeBased().inTimezone('Mars/Base')`)).rejects.toThrow('timezone');
  await expect(evaluate(`ScriptApp.newTrigger('x').timeBased().create()`)).rejects.toThrow('schedule');
  await expect(evaluate(`ScriptApp.getOAuthToken()`)).rejects.toMatchObject({ name: 'NotImplementedLocally' });
});

test('advancing can be watched and stopped', async () => {
  const machine = machineOf(source);
  await runAs(machine, 'hourly');
  const signal = { stopped: false };
  await machine.advanceTo(at('2026-09-20T07:00'), {
    signal,
    onProgress: () => (signal.stopped = timesOf(machine, 'tick').length === 3),
  });
  expect(timesOf(machine, 'tick')).toHaveLength(3);
  expect(machine.now()).toBeLessThan(at('2026-09-14T11:00'));
});

test('a person’s edit fires the simple and the installable trigger; a script’s own does not', async () => {
  const machine = machineOf(`
    function main() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
    function onEdit(e) { return [String(e.authMode), e.value, e.oldValue, e.range.getA1Notation(), e.source.getName(), e.user.getEmail()]; }
    function installed(e) { return [String(e.authMode), Session.getEffectiveUser().getEmail(), e.range.getValue(), e.user.getEmail()]; }`);
  await runAs(machine);
  expect(machine.executions).toHaveLength(1);
  const sheet = machine.world.part(Workbooks).bound().sheets[0]!;
  await machine.edit(teacher, sheet.id, 2, 3, [['hello']]);
  expect(machine.executions.slice(1).map(valueOf)).toEqual([
    ['LIMITED', 'hello', null, 'C2', 'Partners', teacher].map((value) => value ?? { $undefined: 1 }),
    ['FULL', coordinator, 'hello', teacher],
  ]);
});

test('opening builds the menus, with simple rights only', async () => {
  const machine = machineOf(`
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Partnerbook').addItem('Set up', 'setUp').addSeparator().addSubMenu(ui.createMenu('More').addItem('Check', 'check')).addToUi();
    }`);
  await machine.open(coordinator);
  await machine.open(coordinator);
  expect(machine.menus(coordinator)).toEqual([
    {
      name: 'Partnerbook',
      items: [
        { label: 'Set up', functionName: 'setUp' },
        'separator',
        { label: 'More', items: [{ label: 'Check', functionName: 'check' }] },
      ],
    },
  ]);
  expect(machine.menus(teacher)).toEqual([]);
});

/** Source: https://developers.google.com/apps-script/guides/services/quotas (triggers total runtime) */
test('triggers may run 90 minutes a day on a consumer account', async () => {
  const machine = machineOf(`
    function main() { ScriptApp.newTrigger('busy').timeBased().everyMinutes(5).create(); }
    function busy() { Utilities.sleep(290000); }`);
  await runAs(machine, 'main', { user: 'pat@gmail.com' });
  await machine.advanceTo(at('2026-09-14T12:00'));
  const failed = machine.executions.filter(({ status }) => status === 'failed');
  expect(machine.executions.filter(({ status }) => status === 'completed')).toHaveLength(1 + 19);
  expect(failed[0]!.error!.message).toBe('Service using too much computer time for one day');
});
