// The probe in a machine of ours: what a person has who pastes it into a new spreadsheet.
import { loadProject, type Project } from '../../local/runtime/project';
import { Machine, type MachineEvents } from '../../local/runtime/machine';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildProbe } from '../../tools/build-probe.mjs';

export const person = 'mara@lincoln.example.org';

let project: Project | undefined;

/** Built as `npm run build:probe` builds it, once a test file. */
function probeProject(): Project {
  if (project) return project;
  const folder = mkdtempSync(path.join(tmpdir(), 'probe-'));
  try {
    buildProbe(folder);
    return (project = loadProject(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function probeMachine(events: MachineEvents = {}): Machine {
  return Machine.create({
    project: probeProject(),
    start: '2026-09-14T07:00',
    timeZone: 'America/New_York',
    accounts: [{ email: person, name: 'Mara', kind: 'workspace' }],
    owner: person,
    spreadsheetName: 'Probe',
    events,
  });
}
