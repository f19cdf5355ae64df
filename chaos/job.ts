/** A job under test, and the ways in which its runs are started. */
import { opening } from '../local/desk';
import type { ExecutionRecord, RunRequest } from '../local/runtime/machine';
import { Triggers } from '../local/runtime/host/triggers';
import type { Project } from '../local/runtime/project';
import type { Schedule } from './schedules';
import { coordinator, type Stage } from './school';

/** How a run is started, and what happens to it. */
export type Befalling = Pick<RunRequest, 'faults' | 'between' | 'pauseAt'>;

export interface Job {
  name: string;
  /** Brings a school to the moment at which the job is due. */
  prepare(project: Project): Promise<Stage>;
  /** Starts the job as its trigger or page would. */
  start(stage: Stage, befalling: Befalling): Promise<ExecutionRecord>;
  /**
   * What the person who asked for it does after an interruption: the same thing again. Absent for jobs that run on
   * their own.
   */
  again?(stage: Stage): Promise<void>;
  /** Keys of the tabs in which staff work while it runs. */
  staffTabs: string[];
  /** People also work in Google Calendar while it runs. */
  inCalendar?: true;
  /** What it waits for may not come until the next morning. */
  overnight?: true;
  /** One play takes so long that only so many deaths are tried, and none in pairs. */
  few?: number;
  /** The kinds of trouble to try, when not all of them. */
  only?: Schedule['kind'][];
  /**
   * What must exist after an undisturbed run. These numbers are written by hand, so that everything else can be
   * compared with them.
   */
  expected: { mails: number; events: number; rows: Record<string, number>; times?: string[] };
}

/** Of a workbook without that trigger, such as a copy, what anybody may start: a call for no trigger of ours. */
export function fire({ machine }: Stage, functionName: string, befalling: Befalling = {}): Promise<ExecutionRecord> {
  const isThere = machine.world.part(Triggers).list.some((one) => one.functionName === functionName);
  const request = isThere
    ? machine.firing(functionName, coordinator)
    : { functionName, user: coordinator, cause: 'by hand', args: [{ triggerUid: '1' }] };
  return machine.run({ ...request, ...befalling });
}

export const pump = (stage: Stage, befalling: Befalling = {}): Promise<ExecutionRecord> =>
  fire(stage, 'hourly', befalling);

export const serve = (stage: Stage, name: string, argument: unknown, befalling: Befalling): Promise<ExecutionRecord> =>
  stage.machine.run({ functionName: 'serve', user: coordinator, cause: 'page', args: [name, argument], ...befalling });

export const setUp = (stage: Stage, befalling: Befalling = {}): Promise<ExecutionRecord> =>
  stage.machine.run({ ...opening('setUp', coordinator), ...befalling });
