import { buildSync } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { Executor } from './executor';
import type { Outcome } from './engine';
import { guestSource } from './guest-bundle';
import type { Project } from './project';
import type { FromWorker, ToWorker } from './thread-protocol';

/** Threads kept for the next run; while more runs overlap, more are started. */
const spareThreads = 4;

/** An executor whose runs have threads of their own, so that they may wait for people and for each other. */
export interface ThreadExecutor extends Executor {
  /** Ends all threads; a run that still waits ends with them. */
  close(): Promise<void>;
}

class Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  private readonly rung: Int32Array;
  /** The project this thread has been given. */
  projectId = 0;

  constructor(file: string) {
    const { port1, port2 } = new MessageChannel();
    const bell = new SharedArrayBuffer(4);
    this.rung = new Int32Array(bell);
    this.port = port1;
    this.worker = new Worker(file, { workerData: { port: port2, bell, guest: guestSource() }, transferList: [port2] });
    // A waiting thread must not keep a finished program alive.
    this.worker.unref();
    this.port.unref();
  }

  /** Wakes the script, which finds the message waiting for it. */
  answer(message: ToWorker): void {
    this.port.postMessage(message);
    Atomics.add(this.rung, 0, 1);
    Atomics.notify(this.rung, 0);
  }

  run(message: ToWorker, receive: (call: string) => string | Promise<string>): Promise<Outcome> {
    this.port.ref();
    return new Promise<Outcome>((resolve, reject) => {
      const left = (code: number) => reject(new Error(`The run's thread ended (exit code ${code}).`));
      this.worker.once('exit', left);
      this.worker.once('error', reject);
      const heard = (message: FromWorker) => {
        if (message.kind === 'call') {
          void this.serve(message.text, receive);
          return;
        }
        this.port.off('message', heard);
        this.worker.off('exit', left);
        this.worker.off('error', reject);
        this.port.unref();
        resolve(message.outcome);
      };
      this.port.on('message', heard);
      this.worker.postMessage(message);
    });
  }

  private async serve(call: string, receive: (call: string) => string | Promise<string>): Promise<void> {
    try {
      this.answer({ kind: 'reply', text: await receive(call) });
    } catch (error) {
      this.answer({
        kind: 'broken',
        message: `A fault of the local runtime: ${String((error as Error).stack ?? error)}`,
      });
    }
  }
}

export function threadExecutor(): ThreadExecutor {
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const ids = new WeakMap<Project, number>();
  let lastId = 0;
  let closed = false;

  const executor: Executor = async (project, functionName, args, boot, receive) => {
    if (closed) throw new Error('The threads have been closed.');
    const projectId = ids.get(project) ?? ++lastId;
    ids.set(project, projectId);
    const thread = idle.pop() ?? new Thread(workerFile());
    all.add(thread);
    const given = thread.projectId === projectId ? undefined : project;
    thread.projectId = projectId;
    try {
      const outcome = await thread.run({ kind: 'run', projectId, project: given, functionName, args, boot }, receive);
      if (idle.length < spareThreads && !closed) idle.push(thread);
      else void end(thread);
      return outcome;
    } catch (error) {
      void end(thread);
      return { ok: false, name: 'Error', message: (error as Error).message, stack: '' };
    }
  };
  const end = (thread: Thread) => {
    all.delete(thread);
    return thread.worker.terminate();
  };
  return Object.assign(executor, {
    async close() {
      closed = true;
      await Promise.all([...all].map(end));
    },
  });
}

let bundled: string | undefined;

/** The worker as one plain script: threads cannot load TypeScript. Made once a process. */
function workerFile(): string {
  if (bundled) return bundled;
  const folder = join(process.cwd(), '.cache/threads');
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), 'local/runtime/thread-worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
  });
  bundled = join(folder, `worker-${process.pid}.cjs`);
  writeFileSync(bundled, outputFiles[0]!.contents);
  return bundled;
}
