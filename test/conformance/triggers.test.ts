// The checks as triggers run them: what each finds stands in the document's properties.
import { Forms } from '../../local/runtime/host/forms/model';
import { PropertyStores } from '../../local/runtime/host/properties';
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';
import { Triggers } from '../../local/runtime/host/triggers';
import type { Machine } from '../../local/runtime/machine';
import { probe } from '../../tools/build-probe.mjs';
import { person, probeMachine } from './support';

interface Found {
  event: string[];
  passed: number;
  leftOut: number;
  failed: [name: string, message: string][];
  ended: string;
}

function foundBy(machine: Machine, from: string): Found {
  const stores = Object.values(machine.world.part(PropertyStores).save() as Record<string, Record<string, string>>);
  const text = stores.map((store) => store[`probe.from.${from}`]).find((one) => one !== undefined);
  return JSON.parse(text ?? 'null') as Found;
}

const run = async (machine: Machine, functionName: string) => {
  const record = await machine.run({ functionName, user: person, cause: 'menu' });
  expect(record.error).toBeUndefined();
};

test('clock, form and edit run every check, the simple trigger those that need nobody’s consent', async () => {
  const told: string[] = [];
  const machine = probeMachine({ asked: (_user, { text }) => (told.push(text), { button: 'OK' }) });
  const [book] = machine.world.part(Workbooks).books;
  await machine.open(person);
  const type = () => machine.edit(person, book!.sheets[0]!.id, 1, 1, [['something']]);
  await type();
  expect(foundBy(machine, 'simple')).toBeNull();

  await run(machine, 'startTriggerProbe');
  expect(told[0]).toContain('viewform');
  await type();
  const [form] = machine.world.part(Forms).forms;
  await machine.submitForm(form!.id, { [form!.items[0]!.id]: 'anything' });
  await machine.advanceTo(machine.now() + 20 * 60_000);

  const { checks } = probe();
  for (const [from, key] of [
    ['clock', 'timezone'],
    ['form', 'response'],
    ['edit', 'range'],
  ] as const) {
    const found = foundBy(machine, from);
    expect([from, found.failed, found.ended]).toEqual([from, [], `all ${checks.length}`]);
    expect(found.event).toEqual(expect.arrayContaining([key, 'triggerUid is known']));
    expect(found.passed + found.leftOut).toBe(checks.length);
  }
  // Nobody sits in front of a clock or a form.
  const needsPerson = checks.filter(({ group }) => group === 'person').length;
  expect(foundBy(machine, 'clock').leftOut).toBe(needsPerson + 1);
  const simple = foundBy(machine, 'simple');
  expect([simple.failed, simple.leftOut]).toEqual([[], 0]);
  const needConsentOfNobody = /^(properties|cache|lock|language|undecided_null)_/;
  expect(simple.passed).toBe(checks.filter(({ name }) => needConsentOfNobody.test(name)).length);
  expect(simple.passed).toBeGreaterThanOrEqual(20);
  expect(simple.event.at(-1)).toMatch(/^triggers cannot be listed/);

  await run(machine, 'collectTriggerProbe');
  const { grid } = machine.world.part(Workbooks).bound().sheetNamed('Probe of triggers')!;
  expect(grid.rowValues(2, 1, 3)).toEqual([
    'clock',
    `all ${checks.length}`,
    `${foundBy(machine, 'clock').passed} passed`,
  ]);
  await run(machine, 'stopTriggerProbe');
  expect(machine.world.part(Triggers).list).toEqual([]);
  expect(foundBy(machine, 'clock')).toBeNull();
});
