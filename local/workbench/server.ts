import fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { Machine, type MachineOptions } from '../runtime/machine';
import { loadProject, type Project } from '../runtime/project';
import { threadExecutor } from '../runtime/thread';
import { assets, serveAssets } from './server/assets';
import { guard, isOurs } from './server/guard';
import { serveRuns } from './server/run-routes';
import { serveSheets } from './server/sheet-routes';
import { serveMail } from './server/mail';
import { serveCalendars } from './server/calendars';
import { serveDocuments } from './server/documents';
import { serveForms } from './server/forms';
import { servePermissions } from './server/permissions';
import { serveScriptPages } from './server/script-pages';
import { Session } from './server/session';
import { serveWebApp } from './server/web';
import { createMachine, type Start } from './start';

export interface WorkbenchOptions {
  /** Folder of the Apps Script project that the sheet is bound to. Default: `build`. */
  projectFolder?: string;
  /** Makes the machine to begin with; given `options` it must pass on. Without it the page asks what to start with. */
  machine?(options: MachineOptions): Machine | Promise<Machine>;
  /** 0 for any free port. Default: the first free one from 4710 on. */
  port?: number;
  /** Where `state.json` is kept. */
  stateFolder: string;
  /** Forget what was saved before. */
  fresh?: boolean;
}

export interface Workbench {
  url: string;
  /** Undefined until someone has chosen what to start with. */
  readonly machine: Machine | undefined;
  /** Runs the project from its folder anew, as after a push: everyone's menus and pages are made again. */
  reloadProject(): Promise<void>;
  close(): Promise<void>;
}

const usualPort = 4710;

/** The workbench as a server on this computer alone; what `npm start` runs, and what browser tests start. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const folder = options.projectFolder ?? 'build';
  const load = (): Project => {
    const loaded = loadProject(folder);
    // What a script tells of its own address must lead somewhere here.
    if (loaded.webApp && url) loaded.webApp.url = `${url}/web`;
    return loaded;
  };
  let url = '';
  let project = load();
  const executor = threadExecutor();
  const session = new Session(options.stateFolder, () => ({ project, executor }));
  const server = fastify({ bodyLimit: 64 * 1024 * 1024, forceCloseConnections: true });
  const start = (how: Start) => createMachine(how, session.machineOptions(), (step) => session.tellStart(step));

  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  // The address is needed before there is anything to see at it.
  server.addHook('onRequest', () => opened);
  guard(server);
  server.setErrorHandler((error: Error, _request, reply) => reply.code(400).send({ error: error.message }));
  serveAssets(server);
  serveScriptPages(server, session.pages);
  serveRuns(server, session, start);
  servePermissions(server, () => project, folder);
  serveSheets(server, session);
  serveMail(server, session);
  serveCalendars(server, session);
  serveForms(server, session);
  serveDocuments(server, session);
  serveWebApp(server, session);

  if (options.fresh) session.file.remove();
  await listen(server, options.port);
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  project = load();
  try {
    await begin(session, options);
    await assets();
  } catch (error) {
    open();
    await server.close();
    throw error;
  }
  const sockets = serveEvents(server, session);
  open();
  return {
    url,
    get machine() {
      return session.machine;
    },
    async reloadProject() {
      project = load();
      if (session.machine) session.machine.project = project;
      await session.reopen();
    },
    async close() {
      session.close();
      for (const socket of sockets.clients) socket.terminate();
      await server.close();
      await executor.close();
    },
  };
}

/** Goes on where it was left, or with the machine that is given, or waits for the person to choose. */
async function begin(session: Session, { machine }: WorkbenchOptions): Promise<void> {
  const saved = session.file.load();
  if (saved) await session.adopt(Machine.load(saved.machine, session.machineOptions()), saved.user);
  else if (machine) await session.adopt(await machine(session.machineOptions()));
}

async function listen(server: FastifyInstance, wanted: number | undefined): Promise<void> {
  for (let port = wanted ?? usualPort; ; port++) {
    try {
      await server.listen({ host: '127.0.0.1', port });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || wanted !== undefined || port > usualPort + 50)
        throw error;
    }
  }
}

/** One socket a page: the state, whenever it has changed, and what happens only once. */
function serveEvents(server: FastifyInstance, session: Session): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  server.server.on('upgrade', (request, socket, head) => {
    if (request.url !== '/api/events' || !isOurs(request)) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) => {
      const forget = session.listen((push) => client.send(JSON.stringify(push)));
      client.on('close', forget);
      client.on('error', forget);
    });
  });
  return sockets;
}
