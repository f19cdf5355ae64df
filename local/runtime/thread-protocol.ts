import type { Boot } from './wire/protocol';
import type { Outcome } from './engine';
import type { Project } from './project';

/** To the worker: a function to run, or the answer to its last service call. */
export type ToWorker =
  | { kind: 'run'; projectId: number; project: Project | undefined; functionName: string; args: string; boot: Boot }
  | { kind: 'reply'; text: string }
  | { kind: 'broken'; message: string };

export type FromWorker = { kind: 'call'; text: string } | { kind: 'done'; outcome: Outcome };
