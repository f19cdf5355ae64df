// google.script.run. Source: https://developers.google.com/apps-script/guides/html/reference-google-script-run
import { coordinator, machineOf } from './support';

const machine = machineOf(`
  function echo(x) { return x; }
  function date() { return { rows: [{ when: new Date() }] }; }
  function sheet() { return [SpreadsheetApp.getActive()]; }
  function fn() { return { go: () => 1 }; }
  function circle() { const a = {}; a.a = a; return a; }
  function holes() { return [1, undefined, NaN, { a: undefined, $b: 2 }]; }
  function fails() { throw new Error('No such partner'); }
  function secret_() { return 1; }`);
const call = (name: string, ...args: unknown[]) => machine.call(coordinator, name, args);

test('plain values go both ways; undefined in arrays becomes null', async () => {
  expect(await call('echo', { a: [1, 'x', null, { $c: true }] })).toEqual({
    ok: true,
    value: { a: [1, 'x', null, { $c: true }] },
  });
  expect(await call('holes')).toEqual({ ok: true, value: [1, null, null, { $b: 2 }] });
  expect(await call('echo', [undefined])).toEqual({ ok: true, value: [null] });
});

test.each([
  ['date', 'The result.rows[0].when is a Date'],
  ['sheet', 'The result[0] is a Spreadsheet object'],
  ['fn', 'A function cannot be passed'],
  ['circle', 'An object that contains itself'],
])('the result of %s is refused loudly', async (name, message) => {
  expect(await call(name)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
});

test.each([[new Date()], [() => 1]])('an argument that is no plain value is refused', async (arg) => {
  expect(await call('echo', { a: arg })).toMatchObject({ ok: false, message: expect.stringContaining('argument 1.a') });
});

test('private functions are not there, and errors arrive as such', async () => {
  expect(await call('secret_')).toEqual({
    ok: false,
    name: 'TypeError',
    message: 'google.script.run.secret_ is not a function',
  });
  expect(await call('nothing')).toMatchObject({ ok: false, message: 'Script function not found: nothing' });
  expect(await call('fails')).toEqual({ ok: false, name: 'Error', message: 'No such partner' });
});
