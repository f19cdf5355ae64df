/** The thread in which one script run at a time takes place. It sleeps, as a script at Google does, while a call is answered. */
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { execute } from './engine';
import type { Project } from './project';
import type { FromWorker, ToWorker } from './thread-protocol';

const { port, bell, guest } = workerData as { port: MessagePort; bell: SharedArrayBuffer; guest: string };
const rung = new Int32Array(bell);
const projects = new Map<number, Project>();

function post(message: FromWorker): void {
  port.postMessage(message);
}

function ask(call: string): string {
  const before = Atomics.load(rung, 0);
  post({ kind: 'call', text: call });
  // The wake-up that belongs to the answer before may come only now, so that being woken is not being answered.
  while (Atomics.load(rung, 0) === before) Atomics.wait(rung, 0, before);
  const { message } = receiveMessageOnPort(port) as { message: ToWorker };
  if (message.kind === 'reply') return message.text;
  throw new Error(message.kind === 'broken' ? message.message : `The thread got ${message.kind} instead of a reply.`);
}

parentPort!.on('message', (message: ToWorker) => {
  if (message.kind !== 'run') return;
  const { projectId, project, functionName, args, boot } = message;
  if (project) projects.clear();
  if (project) projects.set(projectId, project);
  post({ kind: 'done', outcome: execute(projects.get(projectId)!, functionName, args, boot, ask, guest) });
});
