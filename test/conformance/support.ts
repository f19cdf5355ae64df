// The probe in a machine of ours: what a person has who pastes it into a new spreadsheet.
import { inProcess, type Executor } from '../../local/runtime/executor';
import { loadProject, type Project } from '../../local/runtime/project';
import { Machine, type MachineEvents } from '../../local/runtime/machine';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildProbe } from '../../tools/build-probe.mjs';

const listening =
  (called: (name: string) => void): Executor =>
  (project, functionName, args, boot, receive) =>
    inProcess(project, functionName, args, boot, (call) => {
      const { type, member } = JSON.parse(call) as { type: string; member: string };
      called(`${type}.${member}`);
      return receive(call);
    });

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

/** `called`: is told each call of a service, counted or not, as `Range.getValues`. */
export function probeMachine(events: MachineEvents = {}, called?: (name: string) => void): Machine {
  return Machine.create({
    project: probeProject(),
    start: '2026-09-14T07:00',
    timeZone: 'America/New_York',
    accounts: [{ email: person, name: 'Mara', kind: 'workspace' }],
    owner: person,
    spreadsheetName: 'Probe',
    // Whoever runs the probe presses OK.
    events: { asked: () => ({ button: 'OK' }), ...events },
    ...(called ? { executor: listening(called) } : {}),
  });
}
