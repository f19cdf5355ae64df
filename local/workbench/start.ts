import type { Machine, MachineOptions } from '../runtime/machine';
import { createSchool, fillSchool } from '../sample/school';

/** What a person chooses on the first page. */
export type StartKind = 'sample' | 'empty';

/** A school's account on a Monday morning with the script installed; with `sample`, its first morning is already over. */
export async function createMachine(
  kind: StartKind,
  options: MachineOptions,
  onStep?: (step: string) => void,
): Promise<Machine> {
  const machine = kind === 'sample' ? createSchool(options) : createSchool(options, { spreadsheetName: 'Untitled spreadsheet' });
  if (kind === 'sample') await fillSchool(machine, onStep ? { onStep } : {});
  return machine;
}
