// Properties, cache, and what is left after saving and loading.
import { Machine } from '../../local/runtime/machine';
import { evaluate, machineOf, projectOf, runAs, teacher, valueOf } from './support';

test('properties: three stores, texts only, null where there is none', async () => {
  const source = `
    function main() { const s = PropertiesService;
      s.getScriptProperties().setProperties({ a: '1', n: 2 });
      s.getDocumentProperties().setProperty('a', 'doc');
      s.getUserProperties().setProperty('a', 'mine').deleteProperty('none');
      return read(); }
    function read() { const s = PropertiesService; return [s.getScriptProperties().getProperties(), s.getDocumentProperties().getProperty('a'), s.getUserProperties().getProperty('a')]; }`;
  const machine = machineOf(source);
  expect(valueOf(await runAs(machine))).toEqual([{ a: '1', n: '2' }, 'doc', 'mine']);
  expect(valueOf(await runAs(machine, 'read', { user: teacher }))).toEqual([{ a: '1', n: '2' }, 'doc', null]);
});

/** Source: https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
test('properties: 9 KB a value, 500 KB a store, no objects', async () => {
  const p = `const p = PropertiesService.getScriptProperties();`;
  await expect(evaluate(`${p} p.setProperty('a', 'é'.repeat(4609))`)).rejects.toThrow('Argument too large: value');
  await expect(evaluate(`${p} for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))`)).rejects.toThrow(
    'exceeded the property storage quota',
  );
  await expect(evaluate(`${p} p.setProperty('a', undefined)`)).rejects.toThrow(
    "don't match the method signature for Properties.setProperty",
  );
  await expect(evaluate(`${p} p.setProperties({ a: { b: 1 } })`)).rejects.toThrow("don't match");
});

test('cache: forgets on the world’s clock, and refuses what is too large', async () => {
  const machine = machineOf(`
    function main() { CacheService.getScriptCache().put('a', 'x', 60); CacheService.getUserCache().putAll({ b: 'y', c: 'z' }); }
    function read() { return [CacheService.getScriptCache().get('a'), CacheService.getUserCache().getAll(['b', 'c', 'd'])]; }`);
  await runAs(machine);
  expect(valueOf(await runAs(machine, 'read'))).toEqual(['x', { b: 'y', c: 'z' }]);
  await machine.advanceTo(machine.now() + 61_000);
  expect(valueOf(await runAs(machine, 'read'))).toEqual([null, { b: 'y', c: 'z' }]);
  await machine.advanceTo(machine.now() + 600_000);
  expect(valueOf(await runAs(machine, 'read'))).toEqual([null, {}]);
  await expect(evaluate(`CacheService.getScriptCache().put('k'.repeat(251), 'x')`)).rejects.toThrow(
    'Argument too large: key',
  );
  await expect(evaluate(`CacheService.getScriptCache().put('k', 'x'.repeat(102401))`)).rejects.toThrow(
    'Argument too large: value',
  );
});

test('a saved machine goes on as the same', async () => {
  const project = projectOf(`
    function main() {
      PropertiesService.getScriptProperties().setProperty('a', '1');
      CacheService.getScriptCache().put('c', '1');
      ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
      const form = FormApp.create('F', true); form.addTextItem().setTitle('Q');
      const calendar = Calendar.Calendars.insert({ summary: 'C', timeZone: 'America/Chicago' });
      Calendar.Events.insert({ summary: 'E', start: { date: '2026-09-20' }, end: { date: '2026-09-21' } }, calendar.id);
      MailApp.sendEmail('a@example.org', 'Hi', 'text');
      SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x');
    }
    function hourly() { MailApp.sendEmail('b@example.org', 'Tick', String(MailApp.getRemainingDailyQuota())); }`);
  const machine = machineOf(project);
  valueOf(await runAs(machine));
  const saved = machine.save();
  const again = Machine.load(JSON.parse(JSON.stringify(saved)), { project });
  expect(again.save()).toEqual(saved);
  const later = machine.now() + 3 * 3_600_000;
  await machine.advanceTo(later);
  await again.advanceTo(later);
  expect(again.save()).toEqual(machine.save());
  expect(again.executions.at(-1)).toMatchObject({ functionName: 'hourly', status: 'completed' });
});
