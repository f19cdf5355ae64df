import { Machine, type MachineOptions } from '../runtime/machine';

/** Who tries the program: the owner of an empty spreadsheet in a school's account that exists nowhere. */
export const owner = 'you@school.example.org';

const colleagues = [
  { email: 'colleague@school.example.org', name: 'A colleague', kind: 'workspace' as const },
  {
    email: 'visitor@school.example.org',
    name: 'A visitor who can only view',
    kind: 'workspace' as const,
    viewer: true,
  },
];

/** An empty spreadsheet with the program bound to it, on a Monday morning in the program's own time zone. */
export function emptySpreadsheet(options: MachineOptions): Machine {
  return Machine.create({
    ...options,
    start: '2026-09-14T08:00',
    timeZone: options.project.timeZone,
    accounts: [{ email: owner, name: 'You', kind: 'workspace' }, ...colleagues.map((one) => ({ ...one }))],
    owner,
    spreadsheetName: 'Untitled spreadsheet',
  });
}
