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
  const message = answerAfter(before);
  if (message.kind === 'reply') return message.text;
  throw new Error(message.kind === 'broken' ? message.message : `The thread got ${message.kind} instead of a reply.`);
}

/** On a busy machine the bell may be heard before the message can be taken, so it is looked for again. */
function answerAfter(before: number): ToWorker {
  for (let heard = before; ;) {
    Atomics.wait(rung, 0, heard, 20);
    heard = Atomics.load(rung, 0);
    const received = receiveMessageOnPort(port) as { message: ToWorker } | undefined;
    if (received) return received.message;
  }
}

parentPort!.on('message', (message: ToWorker) => {
  if (message.kind !== 'run') return;
  const { projectId, project, functionName, args, boot } = message;
  if (project) projects.clear();
  if (project) projects.set(projectId, project);
  post({ kind: 'done', outcome: execute(projects.get(projectId)!, functionName, args, boot, ask, guest) });
});
