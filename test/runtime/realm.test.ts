// A script runs among objects of its own. That is tidiness, no sandbox: run only programs you trust.
import { threadExecutor } from '../../local/runtime/thread';
import { coordinator, machineOf, projectOf, runAs } from './support';

/** Each leads to a function's constructor; one of the host's makes functions that know `process`. */
const chains = [
  `this.constructor.constructor`,
  `globalThis.constructor.constructor`,
  `globalThis.__proto__.constructor.constructor`,
  `e.constructor.constructor`,
  `e.when.constructor.constructor`,
  `e.list.constructor.constructor`,
  `SpreadsheetApp.constructor.constructor`,
  `SpreadsheetApp.getActive().getName.constructor`,
  `SpreadsheetApp.BorderStyle.SOLID.name.constructor`,
  `console.log.constructor`,
  `Date.constructor`,
  `caught(() => SpreadsheetApp.nope()).constructor.constructor`,
  `caught(() => SpreadsheetApp.openById(1)).constructor.constructor`,
  `caught(() => PropertiesService.getScriptProperties().setProperty('a', () => 1)).constructor.constructor`,
  // Breaks the host's end of the wire.
  `caught(() => Utilities.newBlob.call(SpreadsheetApp)).constructor.constructor`,
  `caught(function f() { Utilities.sleep(0); f(); }).constructor.constructor`,
  `caught(() => SpreadsheetApp.getUi().alert('x')).constructor.constructor`,
];

const source = `
  function caught(action) { try { action(); } catch (error) { return error; } return []; }
  ${chains.map((chain, index) => `function reach${index}(e) { return ${chain}('return typeof process')(); }`).join('\n')}
  function callers(e) { return [callers.caller, arguments.callee.caller].map(String); }
  function frames(e) {
    const before = Error.prepareStackTrace;
    Error.prepareStackTrace = (_error, sites) => sites;
    const { stack } = new Error('x');
    Error.prepareStackTrace = before;
    return typeof stack === 'string' ? [] : stack.map((site) => typeof site.getFunction() + ' ' + typeof site.getThis());
  }`;
const args = [{ when: new Date(), list: ['a'] }];
const slowly = { asked: () => Promise.resolve({ button: 'OK' }) };

describe.each(['in the same thread', 'in a thread of its own'])('%s', (place) => {
  const threads = place === 'in the same thread' ? undefined : threadExecutor();
  const machine = machineOf(source, { events: slowly, ...(threads ? { executor: threads } : {}) });
  afterAll(() => threads?.close());

  test.each(chains.map((chain, index) => [chain, index] as const))(
    '%s makes functions of the script’s own',
    async (_chain, index) => {
      const record = await runAs(machine, `reach${index}`, { args });
      expect(record.value ?? record.error?.message).not.toBe('object');
    },
  );

  test('a function does not find out who called it', async () => {
    const { value } = await runAs(machine, 'callers', { args });
    expect((value as string[]).join()).not.toMatch(/unpack|native|context/);
    expect((await runAs(machine, 'frames', { args })).value).toEqual([]);
  });
});

describe('names of functions', () => {
  const program = `
    const seen = [];
    function own(x) { return 'own ' + x; }
    const arrow = () => 'arrow';
    const Module = { run: () => 'module' };`;

  test.each([
    ['own', 'own 1'],
    ['arrow', 'arrow'],
    ['Module.run', 'module'],
  ])('%s is the program’s own and runs', async (functionName, value) => {
    expect((await runAs(machineOf(program), functionName, { args: [1] })).value).toBe(value);
  });

  test.each([
    'eval',
    'Function',
    'constructor',
    'toString',
    'own.constructor',
    'own.call',
    'Module.constructor',
    'SpreadsheetApp.flush',
    'own(1)',
    '(() => 1)',
    'own; own',
    'a b',
    '',
    'missing',
    'Module.missing',
  ])('“%s” is none of the program’s own functions and is not run', async (functionName) => {
    const { error } = await runAs(machineOf(program), functionName, { args: ['1 + 1'] });
    expect(error).toMatchObject({ name: 'ReferenceError', message: `Script function not found: ${functionName}` });
  });

  test('a page calls declared functions only', async () => {
    const machine = machineOf(projectOf(program));
    expect(await machine.call(coordinator, 'own', [1])).toEqual({ ok: true, value: 'own 1' });
    for (const name of ['eval', 'Module.run', 'constructor'])
      expect(await machine.call(coordinator, name, ['1 + 1'])).toMatchObject({ ok: false });
  });
});
