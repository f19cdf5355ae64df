// Runs in threads of their own: they wait for people and for each other while everything else goes on.
import { threadExecutor } from '../../local/runtime/thread';
import type { Answer, Question } from '../../local/runtime/machine';
import { coordinator, machineOf, runAs, teacher, valueOf } from './support';

const executor = threadExecutor();
afterAll(() => executor.close());

test('an alert waits for its answer, and other runs go on meanwhile', async () => {
  let answer: (given: Answer) => void = () => {};
  let question: Question | undefined;
  const machine = machineOf(
    `function main() { const ui = SpreadsheetApp.getUi(); const b = ui.alert('Sure?', 'Send 3 messages', ui.ButtonSet.YES_NO); return b === ui.Button.YES; }
     function other() { return 1; }`,
    {
      executor,
      events: {
        asked(_user, asked) {
          question = asked;
          return new Promise((resolve) => (answer = resolve));
        },
      },
    },
  );
  const waiting = runAs(machine);
  while (!question) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(question).toMatchObject({ kind: 'alert', title: 'Sure?', text: 'Send 3 messages', buttons: 'YES_NO' });
  expect(valueOf(await runAs(machine, 'other'))).toBe(1);
  answer({ button: 'YES' });
  expect(valueOf(await waiting)).toBe(true);
});

test('a wake-up that comes late, when the next call waits already, is not taken for its answer', async () => {
  const ring = Atomics.notify.bind(Atomics);
  jest.spyOn(Atomics, 'notify').mockImplementation((rung, index) => {
    setTimeout(() => void ring(rung, index), 20);
    return ring(rung, index);
  });
  const machine = machineOf(
    `function main() { return SpreadsheetApp.getUi().alert('Sure?') === SpreadsheetApp.getUi().Button.OK; }`,
    {
      executor,
      events: { asked: () => new Promise((resolve) => setTimeout(() => resolve({ button: 'OK' }), 100)) },
    },
  );
  const record = await runAs(machine);
  jest.restoreAllMocks();
  expect([record.error, valueOf(record)]).toEqual([undefined, true]);
});

test('in one thread a question must be answered at once', async () => {
  const source = `function main() { const ui = SpreadsheetApp.getUi(); const r = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL); return [r.getSelectedButton() == ui.Button.OK, r.getResponseText()]; }`;
  const ready = machineOf(source, { events: { asked: () => ({ button: 'OK', text: 'Acme' }) } });
  expect(valueOf(await runAs(ready))).toEqual([true, 'Acme']);
  const late = machineOf(source, { events: { asked: () => Promise.resolve({ button: 'OK' }) } });
  expect((await runAs(late)).error?.message).toContain('Ui.prompt has to wait for an answer');
  expect((await runAs(machineOf(source))).error?.message).toContain('Nobody is there to answer the prompt "Name?"');
});

const counting = `
  function main() {
    const lock = LockService.getDocumentLock();
    lock.waitLock(30000);
    const p = PropertiesService.getDocumentProperties();
    const n = Number(p.getProperty('n') || 0);
    Utilities.sleep(2000);
    p.setProperty('n', n + 1);
    lock.releaseLock();
    return lock.hasLock();
  }
  function impatient() { SpreadsheetApp.getUi().alert('Now?'); return LockService.getDocumentLock().tryLock(500); }
  function read() { return Number(PropertiesService.getDocumentProperties().getProperty('n')); }`;

test('two runs that overlap exclude each other, and the second waits on its own clock', async () => {
  const machine = machineOf(counting, { executor });
  const [first, second] = await Promise.all([runAs(machine), runAs(machine, 'main', { user: teacher })]);
  expect([valueOf(first!), valueOf(second!)]).toEqual([false, false]);
  expect(valueOf(await runAs(machine, 'read'))).toBe(2);
  const took = [first!, second!].map(({ startedAt, endedAt }) => endedAt - startedAt).sort((a, b) => a - b);
  expect(took[1]! - took[0]!).toBeGreaterThan(2000);
});

test('who waits less long than the lock is held does not get it', async () => {
  const machine = machineOf(counting, {
    executor,
    events: { asked: () => runAs(machine).then(() => ({ button: 'OK' })) },
  });
  const second = await runAs(machine, 'impatient');
  expect(valueOf(second)).toBe(false);
  expect(second.modelled.typical).toBeGreaterThanOrEqual(500);
});

test('a lock does not outlive an alert, nor its run', async () => {
  const machine = machineOf(
    `function main() { const lock = LockService.getScriptLock(); lock.tryLock(100); SpreadsheetApp.getUi().alert('x'); return lock.hasLock(); }
     function take() { return LockService.getScriptLock().tryLock(0); }`,
    { executor, events: { asked: async () => ({ button: 'OK' }) } },
  );
  expect(valueOf(await runAs(machine))).toBe(false);
  expect(valueOf(await runAs(machine, 'take'))).toBe(true);
  expect(valueOf(await runAs(machine, 'take'))).toBe(true);
});

test('a thread is fresh each time, and takes a project that was replaced', async () => {
  const machine = machineOf(`var n = 0; function main() { return ++n; }`, { executor });
  expect(valueOf(await runAs(machine))).toBe(1);
  expect(valueOf(await runAs(machine))).toBe(1);
  machine.project = { ...machine.project, sources: [{ name: 'Code.js', source: 'function main() { return "new"; }' }] };
  expect(valueOf(await runAs(machine))).toBe('new');
});

test('more than ten page calls of one person take turns', async () => {
  const machine = machineOf(`function slow(i) { Utilities.sleep(10); return i; }`, { executor });
  const all = await Promise.all(Array.from({ length: 25 }, (_, index) => machine.call(coordinator, 'slow', [index])));
  expect(all.map((one) => (one.ok ? one.value : one.message))).toEqual(Array.from({ length: 25 }, (_, index) => index));
});
