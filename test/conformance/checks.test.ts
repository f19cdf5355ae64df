/**
 * The checks that can also be run at Google (docs/conformance.md), run here: one script for all, as the probe has it.
 * Those of a group share a spreadsheet, so that one that does not clean up behind itself is seen.
 */
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { PropertyStores } from '../../local/runtime/host/properties';
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';
import { Triggers } from '../../local/runtime/host/triggers';
import type { Machine } from '../../local/runtime/machine';
import { probe } from '../../tools/build-probe.mjs';
import { person, probeMachine } from './support';

const { checks } = probe();

describe.each([...new Set(checks.map(({ group }) => group))])('%s', (group) => {
  const inGroup = checks.filter((check) => check.group === group);
  let machine: Machine;
  let before: unknown;

  beforeAll(async () => {
    machine = probeMachine();
    await machine.run({ functionName: 'allowMail', user: person, cause: 'test' });
    before = traces(machine);
  });

  test.each(inGroup.map(({ name, about }) => [name, about]))('%s: %s', async (name) => {
    const record = await machine.run({ functionName: 'probeCheck', user: person, cause: 'test', args: [name] });
    if (record.error) throw new Error(`${record.error.name}: ${record.error.message}\n${record.error.stack}`);
    expect(record.value).toMatchObject({ name, result: 'pass', message: '' });
  });

  test('nothing is left behind', () => {
    expect(traces(machine)).toEqual(before);
  });
});

/** What a check could leave lying about. Forms and files go to the trash, as they do at Google. */
function traces({ world }: Machine) {
  const [book] = world.part(Workbooks).books;
  return structuredClone({
    tabs: book!.sheets.map(({ name }) => name),
    names: book!.namedRanges,
    metadata: book!.metadata,
    triggers: world.part(Triggers).list,
    properties: Object.values(world.part(PropertyStores).save() as object).flatMap(Object.entries),
    calendars: world.part(Calendars).all(),
  });
}
