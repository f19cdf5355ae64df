import type { Machine, MachineOptions } from '../runtime/machine';
import { instantOfText } from '../runtime/common/zones';
import { createSchool, fillSchool, timeZone } from '../sample/school';
import { fillFromFiles, type CsvFile } from './start-files';

/** What a person chooses on the first page; `files` are the tabs of a spreadsheet of their own, as CSV. */
export type Start = { kind: 'sample' } | { kind: 'empty' } | { kind: 'files'; files: CsvFile[] };

/** The sample opens on a Friday morning: reminders have gone out, and a thank-you waits. */
const sampleMorning = '2026-09-18T08:00';

/** A school's account on a Monday morning with the script installed; with `sample`, its first days are already over. */
export async function createMachine(
  start: Start,
  options: MachineOptions,
  onStep?: (step: string) => void,
): Promise<Machine> {
  const machine =
    start.kind === 'sample'
      ? createSchool(options)
      : createSchool(options, { spreadsheetName: 'Untitled spreadsheet' });
  if (start.kind === 'files') await fillFromFiles(machine, start.files, onStep);
  if (start.kind !== 'sample') return machine;
  await fillSchool(machine, onStep ? { onStep } : {});
  onStep?.('letting the first days pass');
  await machine.advanceTo(instantOfText(sampleMorning, timeZone));
  return machine;
}
