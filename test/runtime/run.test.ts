// How one execution behaves: a fresh context, refusals by name, permissions, errors, limits, faults.
import { coordinator, evaluate, machineOf, projectOf, runAs, teacher, valueOf } from './support';

test('nothing in memory survives from one run to the next', async () => {
  const machine = machineOf('var count = 0; function main() { return ++count; }');
  expect(valueOf(await runAs(machine))).toBe(1);
  expect(valueOf(await runAs(machine))).toBe(1);
});

test('what is not offered is refused by name', async () => {
  await expect(evaluate(`Session.getNothing()`)).rejects.toMatchObject({
    name: 'NotImplementedLocally',
    message: 'Session.getNothing',
  });
  await expect(evaluate(`PropertiesService.getUserProperties().foo`)).rejects.toThrow('Properties.foo');
  await expect(evaluate(`ScriptApp.WeekDay.MOONDAY`)).rejects.toThrow('ScriptApp.WeekDay.MOONDAY');
  expect(await evaluate(`return [MimeType.PDF, typeof DriveApp]`)).toEqual(['application/pdf', 'object']);
  // Also of whole services that Google has.
  await expect(evaluate(`DriveApp.getFilesByName('x')`)).rejects.toThrow('DriveApp.getFilesByName');
});

test('a failed run tells name, message and the script’s own stack', async () => {
  const machine = machineOf(
    projectOf('', {
      sources: [{ name: 'Code.js', source: 'function inner() {\n null.x;\n}\nfunction main() { inner(); }' }],
    }),
  );
  const { status, error } = await runAs(machine);
  expect(status).toBe('failed');
  expect(error).toMatchObject({ name: 'TypeError' });
  expect(error!.stack.split('\n').slice(1)).toEqual(['    at inner (Code.js:2:7)', '    at main (Code.js:4:19)']);
});

test('a script may throw anything', async () => {
  const machine = machineOf(`function main() { throw null; }`);
  expect((await runAs(machine)).error).toMatchObject({ message: 'null' });
});

test.each([
  ['NONE', `PropertiesService.getScriptProperties()`, 'in authorization mode NONE'],
  ['LIMITED', `MailApp.getRemainingDailyQuota()`, 'in authorization mode LIMITED'],
  ['LIMITED', `ScriptApp.getProjectTriggers()`, 'in authorization mode LIMITED'],
  ['LIMITED', `FormApp.create('x')`, 'in authorization mode LIMITED'],
])('in %s, %s is refused', async (authMode, call, message) => {
  const record = await runAs(machineOf(`function main() { ${call}; }`), 'main', { authMode });
  expect(record.error?.message).toContain(message);
});

test('in LIMITED, properties and the user’s email can be had', async () => {
  const source = `function main() { PropertiesService.getDocumentProperties().setProperty('a', '1'); return Session.getActiveUser().getEmail(); }`;
  expect(valueOf(await runAs(machineOf(source), 'main', { authMode: 'LIMITED' }))).toBe(coordinator);
});

test('a scope that the manifest lacks, or the person has not granted, is named', async () => {
  const source = `function main() { return MailApp.getRemainingDailyQuota(); }`;
  const without = await runAs(machineOf(projectOf(source, { scopes: ['forms'] })));
  expect(without.error?.message).toContain('https://www.googleapis.com/auth/script.send_mail');
  const accounts = [{ email: coordinator, name: 'Mara', kind: 'workspace' as const, refused: ['script.send_mail'] }];
  const refused = machineOf(
    `function main() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
     function send() { MailApp.getRemainingDailyQuota(); }`,
    { accounts },
  );
  expect(valueOf(await runAs(refused))).toBe('REQUIRED');
  expect((await runAs(refused, 'send')).error?.message).toContain('Specified permissions are not sufficient');
});

test('a run that takes longer than six minutes on its own clock is ended, whatever it catches', async () => {
  const machine = machineOf(
    `function main() { for (;;) { try { Utilities.sleep(60000); PropertiesService.getScriptProperties().getKeys(); } catch (e) { if (!/Exceeded/.test(e)) throw e; return 'caught'; } } }`,
  );
  const record = await runAs(machine);
  expect(record).toMatchObject({ status: 'ended', error: { message: 'Exceeded maximum execution time' } });
  expect(record.value).toBeUndefined();
});

test('a fault throws before a call’s effect, or ends the run after it', async () => {
  const source = `function main() { const p = PropertiesService.getScriptProperties(); try { p.setProperty('a', '1'); } catch (e) { return e.message; } p.setProperty('b', '2'); }
    function keys() { return PropertiesService.getScriptProperties().getKeys(); }`;
  const machine = machineOf(source);
  const before = await runAs(machine, 'main', {
    faults: ({ when }: { when: string }) => (when === 'before' ? { error: 'Service timed out' } : undefined),
  });
  expect(valueOf(before)).toBe('Service timed out');
  const after = await runAs(machine, 'main', {
    faults: ({ when }: { when: string }) => (when === 'after' ? { kill: 'drop' } : undefined),
  });
  expect(after.status).toBe('ended');
  expect(valueOf(await runAs(machine, 'keys'))).toEqual(['a']);
});

test('calls are counted by member and priced; what is computed in the script is not', async () => {
  const record = await runAs(
    machineOf(
      `function main() { Utilities.getUuid(); const p = PropertiesService.getScriptProperties(); p.setProperty('a', '1'); p.getProperty('a'); }`,
    ),
  );
  expect(record.counts).toMatchObject({
    calls: 2,
    handles: 1,
    byMember: { 'Properties.setProperty': 1, 'Properties.getProperty': 1 },
  });
  expect(record.modelled.typical).toBeGreaterThan(90);
});

test('console and Logger write lines of any kind', async () => {
  const record = await runAs(
    machineOf(
      `function main() { console.log('%s is %d', 'a', 1); console.error({ a: [1] }); Logger.log(() => 1).log('two'); Logger.log('%s %s', ScriptApp.WeekDay.MONDAY, []); }`,
    ),
  );
  expect(record.log.map(({ level, text }) => [level, text])).toEqual([
    ['log', 'a is 1'],
    ['error', '{"a":[1]}'],
    ['log', '[Function]'],
    ['log', 'two'],
    ['log', 'MONDAY []'],
  ]);
});

test('a simple trigger knows people of the owner’s own domain only', async () => {
  const machine = machineOf(`function main() { return Session.getActiveUser().getEmail(); }`);
  const as = (user: string) => machine.run({ functionName: 'main', user, cause: 'edit', authMode: 'LIMITED' });
  expect(valueOf(await as(teacher))).toBe(teacher);
  expect(valueOf(await as('pat@gmail.com'))).toBe('');
});
