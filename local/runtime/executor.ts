import { execute, type Outcome } from './engine';
import { guestSource } from './guest-bundle';
import type { Project } from './project';
import type { Boot } from './wire/protocol';

/** Runs a script function and answers its service calls through `receive`. */
export type Executor = (
  project: Project,
  functionName: string,
  args: string,
  boot: Boot,
  receive: (call: string) => string | Promise<string>,
) => Outcome | Promise<Outcome>;

/** Real time after which a script that never ends (and calls no service that could stop it) is cut off. */
const longestRunMs = 120_000;

/**
 * Runs the script in this thread: fast, but a question to a person must be answered at once, and two runs never
 * overlap. `threadExecutor` (thread.ts) has neither limit.
 */
export const inProcess: Executor = (project, functionName, args, boot, receive) => {
  let late: string | undefined;
  const answer = (call: string) => {
    if (late !== undefined) throw new Error(late);
    const reply = receive(call);
    if (typeof reply === 'string') return reply;
    const { type, member } = JSON.parse(call) as { type: string; member: string };
    late = `${type}.${member} has to wait for an answer, which a run can do only in a thread of its own (threadExecutor).`;
    throw new Error(late);
  };
  const outcome = execute(project, functionName, args, boot, answer, guestSource(), longestRunMs);
  return late === undefined || !outcome.ok ? outcome : { ok: false, name: 'Error', message: late, stack: '' };
};
