import type { Machine, MachineOptions } from '../runtime/machine';
import { instantOfText } from '../runtime/common/zones';
import { createSchool, fillSchool, timeZone } from '../sample/school';

/** What a person chooses on the first page. */
export type StartKind = 'sample' | 'empty';

/** The sample opens on a Friday morning: reminders have gone out, and a thank-you waits. */
const sampleMorning = '2026-09-18T08:00';

/** A school's account on a Monday morning with the script installed; with `sample`, its first days are already over. */
export async function createMachine(
  kind: StartKind,
  options: MachineOptions,
  onStep?: (step: string) => void,
): Promise<Machine> {
  const machine =
    kind === 'sample' ? createSchool(options) : createSchool(options, { spreadsheetName: 'Untitled spreadsheet' });
  if (kind === 'empty') return machine;
  await fillSchool(machine, onStep ? { onStep } : {});
  onStep?.('letting the first days pass');
  await machine.advanceTo(instantOfText(sampleMorning, timeZone));
  return machine;
}
