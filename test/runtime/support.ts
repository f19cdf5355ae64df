// Machines for tests: a script given as text, a school's accounts, the clock at the beginning of a school year.
import { Machine, type ExecutionRecord, type NewMachineOptions } from '../../local/runtime/machine';
import type { Project } from '../../local/runtime/project';

export const coordinator = 'mara@lincoln.example.org';
export const teacher = 'theo@lincoln.example.org';
export const zone = 'America/Chicago';

const everyScope = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'forms',
  'calendar.app.created',
  'userinfo.email',
  'drive.file',
];

export function projectOf(source: string, rest: Partial<Project> = {}): Project {
  return {
    sources: [{ name: 'Code.js', source }],
    html: new Map(),
    scopes: everyScope,
    timeZone: zone,
    advancedServices: ['Calendar', 'Drive'],
    ...rest,
  };
}

export function machineOf(source: string | Project, rest: Partial<NewMachineOptions> = {}): Machine {
  return Machine.create({
    project: typeof source === 'string' ? projectOf(source) : source,
    start: '2026-09-14T07:00',
    timeZone: zone,
    accounts: [
      { email: coordinator, name: 'Mara Coordinator', kind: 'workspace' },
      { email: teacher, name: 'Theo Teacher', kind: 'workspace' },
      { email: 'pat@gmail.com', name: 'Pat', kind: 'consumer' },
    ],
    owner: coordinator,
    spreadsheetName: 'Partners',
    ...rest,
  });
}

/** Runs `main` (or another function) as the coordinator. */
export function runAs(machine: Machine, functionName = 'main', rest: object = {}): Promise<ExecutionRecord> {
  return machine.run({ functionName, user: coordinator, cause: 'test', ...rest });
}

/** The value of a one-off function body, as plain JSON; throws the script's own error. */
export async function evaluate(body: string, rest: Partial<NewMachineOptions> = {}): Promise<unknown> {
  return valueOf(await runAs(machineOf(`function main() { ${body} }`, rest)));
}

export function valueOf(record: ExecutionRecord): unknown {
  if (record.error) throw Object.assign(new Error(record.error.message), { name: record.error.name });
  return record.value;
}
