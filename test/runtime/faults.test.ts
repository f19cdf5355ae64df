// What may happen to a call from outside: any of Google's errors, the death of the run, another run in between.
import { googleErrors, type GoogleErrorName } from '../../local/runtime/host/google-errors';
import type { Fault } from '../../local/runtime/host/run';
import { Workbooks } from '../../local/runtime/host/sheets';
import type { Machine } from '../../local/runtime/machine';
import { coordinator, machineOf, runAs, teacher, valueOf } from './support';

const source = `
  function main() { PropertiesService.getScriptProperties().setProperty('a', '1'); }
  function caught() { try { main(); return 'nothing'; } catch (e) { return [e.name, e.message, e.details]; } }
  function insert() { try { Calendar.Events.insert({}, 'x'); } catch (e) { return [e.name, e.message, e.details.code]; } }
  function append(who) {
    const sheet = SpreadsheetApp.getActiveSheet();
    const row = sheet.getLastRow() + 1;
    sheet.getRange(row, 1).setValue(who);
    SpreadsheetApp.flush();
    return row;
  }
  function write() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1').setValue('script'); return sheet.getRange('A2').getValue(); }
  function keys() { return PropertiesService.getScriptProperties().getKeys(); }
  function guarded() { const lock = LockService.getDocumentLock(); lock.waitLock(1000); main(); lock.releaseLock(); }
  function second() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(2000); return [got, keys()]; }`;

const once =
  (fault: Fault) =>
  ({ when }: { when: string }) =>
    when === 'before' ? fault : undefined;
const catchable = (Object.keys(googleErrors) as GoogleErrorName[]).filter((name) => name !== 'timeLimit');

test.each(catchable.filter((name) => googleErrors[name].name === 'Exception'))('%s can be thrown', async (name) => {
  const record = await runAs(machineOf(source), 'caught', { faults: once({ google: name }) });
  expect((valueOf(record) as string[]).slice(0, 2)).toEqual(['Exception', googleErrors[name].message]);
  expect(googleErrors[name].source).toMatch(/^(https:|as people quote it$)/);
});

test('a flush fails like any call', async () => {
  const faults = ({ member, when }: { member: string; when: string }) =>
    member === 'flush' && when === 'before' ? { google: 'spreadsheetsFailed' } : undefined;
  const record = await runAs(machineOf(source), 'append', { args: ['x'], faults });
  expect(record.error?.message).toContain('Service Spreadsheets failed while accessing document');
});

test('an advanced service tells which call failed, and the code', async () => {
  const record = await runAs(machineOf(source), 'insert', { faults: once({ google: 'calendarRateLimit' }) });
  expect(valueOf(record)).toEqual([
    'GoogleJsonResponseException',
    'API call to calendar.events.insert failed with error: Rate Limit Exceeded',
    403,
  ]);
});

test('the time limit cannot be caught', async () => {
  const record = await runAs(machineOf(source), 'caught', { faults: once({ google: 'timeLimit' }) });
  expect(record).toMatchObject({ status: 'ended', error: { message: 'Exceeded maximum execution time' } });
});

const a1 = (machine: Machine) => machine.world.part(Workbooks).bound().sheets[0]!.grid.value(1, 1);

test.each([
  ['keep', 'before', 'script'],
  ['drop', 'before', null],
  // A read has applied what was waiting, so nothing is left to drop.
  ['drop', 'after', 'script'],
] as const)('a run that dies (%s) %s a read', async (kill, when, left) => {
  const machine = machineOf(source);
  const record = await runAs(machine, 'write', {
    faults: (call: { member: string; when: string }) =>
      call.member === 'getValue' && call.when === when ? { kill } : undefined,
  });
  expect(record.status).toBe('ended');
  expect(a1(machine)).toBe(left);
});

test('another run acts between two calls: both append to the same row', async () => {
  const machine = machineOf(source);
  let other: unknown;
  // Call 0 reads the last row, call 1 writes below it.
  const first = await runAs(machine, 'append', {
    args: ['first'],
    pauseAt: 1,
    between: async () => {
      other = valueOf(await runAs(machine, 'append', { args: ['second'], user: teacher }));
    },
  });
  expect([valueOf(first), other]).toEqual([1, 1]);
  expect(a1(machine)).toBe('first');
});

test('without a number, others come in before each counted call, in order', async () => {
  const seen: string[] = [];
  const record = await runAs(machineOf(source), 'append', {
    args: ['x'],
    between: ({ member, number }: { member: string; number: number }) => void seen.push(`${number} ${member}`),
  });
  expect(record.status).toBe('completed');
  expect(seen).toEqual(['0 getLastRow', '1 setValue', '-1 flush']);
});

test('a person types between two calls, and time goes on for both', async () => {
  const machine = machineOf(source);
  let typedAt = 0;
  const record = await runAs(machine, 'append', {
    args: ['script'],
    pauseAt: 1,
    between: async () => {
      await machine.edit(coordinator, 0, 1, 1, [['person']]);
      await machine.advanceTo(machine.now() + 5_000);
      typedAt = machine.now();
    },
  });
  expect(a1(machine)).toBe('script');
  expect(record.endedAt).toBeGreaterThanOrEqual(typedAt);
});

test('a lock holds while its run stands still; who waits gives up in time', async () => {
  const machine = machineOf(source);
  let other: unknown;
  const first = await runAs(machine, 'guarded', {
    pauseAt: 1,
    between: async () => void (other = valueOf(await runAs(machine, 'second'))),
  });
  expect(first.status).toBe('completed');
  expect(other).toEqual([false, []]);
  expect(valueOf(await runAs(machine, 'second'))).toEqual([true, ['a']]);
});

test('what goes wrong in between ends the run with it, said plainly', async () => {
  const record = await runAs(machineOf(source), 'main', {
    between: () => Promise.reject(new Error('hands slipped')),
  });
  expect(record.error?.message).toContain('hands slipped');
});
