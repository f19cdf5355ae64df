/** What a job is that is put to the test, and the ways in which runs are started. */
import type { ExecutionRecord, RunRequest } from '../local/runtime/machine';
import type { Project } from '../local/runtime/project';
import type { Schedule } from './schedules';
import { coordinator, type Stage } from './school';

/** How a run is started, with whatever befalls it. */
export type Befalling = Pick<RunRequest, 'faults' | 'between' | 'pauseAt'>;

export interface Job {
  name: string;
  /** Brings a school to the moment at which the job is due. */
  prepare(project: Project): Promise<Stage>;
  /** Starts it, as its trigger or page would. */
  start(stage: Stage, befalling: Befalling): Promise<ExecutionRecord>;
  /** What the person who asked for it does when it was cut off: the same again. Nothing for what runs by itself. */
  again?(stage: Stage): Promise<void>;
  /** Tabs in which staff are at work while it runs, by key. */
  staffTabs: string[];
  /** People are at work in Google Calendar, too. */
  inCalendar?: true;
  /** What it waits for may come only on the next morning. */
  overnight?: true;
  /** What befalls it, when that is not everything. */
  only?: Schedule['kind'][];
  /** What must stand there at the end of an undisturbed run, told by hand: so that all else may be held against it. */
  expected: { mails: number; events: number; rows: Record<string, number>; times?: string[] };
}

export const pump = (stage: Stage, befalling: Befalling = {}): Promise<ExecutionRecord> =>
  stage.machine.run({ ...stage.machine.firing('hourly', coordinator), ...befalling });

export const serve = (stage: Stage, name: string, argument: unknown, befalling: Befalling): Promise<ExecutionRecord> =>
  stage.machine.run({ functionName: 'serve', user: coordinator, cause: 'page', args: [name, argument], ...befalling });
