import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { Machine } from '../../runtime/machine';
import type { ExecutionView } from '../messages';
import type { Start } from '../start';
import { wentWrong, type Session } from './session';

const start = z.union([
  z.object({ kind: z.enum(['sample', 'empty']) }),
  z.object({ kind: z.literal('files'), files: z.array(z.object({ name: z.string(), text: z.string() })).min(1) }),
]);
/** As a menu names it, `Module.run` too. At Google no menu calls a name that ends in `_`. */
const menuFunction = z.string().regex(/^[\p{ID_Start}$_][\p{ID_Continue}$.]*(?<!_)$/u);
const user = z.object({ email: z.string() });
const run = z.object({ functionName: menuFunction });
const call = z.object({ pageId: z.number(), functionName: z.string(), args: z.array(z.unknown()) });
const close = z.object({ id: z.number() });
const answer = z.object({ id: z.number(), button: z.string(), text: z.string().optional() });
const clock = z.union([
  z.object({ step: z.enum(['hour', 'schoolMorning', 'week', 'month']) }),
  z.object({ day: z.string(), time: z.string() }),
]);

/** Everything that starts, answers or watches a run, and the clock. */
export function serveRuns(server: FastifyInstance, session: Session, make: (start: Start) => Promise<Machine>): void {
  let starting = false;
  server.post('/api/start', async (request) => {
    const wanted = start.parse(request.body);
    if (session.machine || starting) throw new Error('There is a workbook already. Start over first.');
    starting = true;
    try {
      await session.adopt(await make(wanted));
    } finally {
      starting = false;
      session.tellStart(null);
    }
    return {};
  });
  server.post('/api/start-over', () => {
    session.startOver();
    return {};
  });
  server.post('/api/reopen', async () => {
    await session.reopen();
    return {};
  });
  server.post('/api/user', async (request) => {
    await session.actAs(user.parse(request.body).email);
    return {};
  });
  server.post('/api/run', (request) => {
    session.required();
    // Answered at once: the run may wait for a person, who must be able to answer in the same page.
    session
      .runMenu(run.parse(request.body).functionName)
      .catch((error: Error) => session.fail('The script failed', error));
    return {};
  });
  server.post('/api/call', async (request) => {
    const { pageId, functionName, args } = call.parse(request.body);
    const page = session.pages.get(pageId);
    if (!page) return { error: { name: 'Error', message: 'This page is closed.' } };
    const result = await session.during(functionName, () => session.required().call(page.user, functionName, args));
    return result.ok ? { value: result.value ?? null } : { error: { name: result.name, message: result.message } };
  });
  server.post('/api/close', (request) => {
    session.closePage(close.parse(request.body).id);
    return {};
  });
  server.post('/api/answer', (request) => {
    const { id, button, text } = answer.parse(request.body);
    session.answer(id, { button, ...(text === undefined ? {} : { text }) });
    return {};
  });
  server.post('/api/clock', (request) => {
    session.advance(clock.parse(request.body));
    return {};
  });
  server.post('/api/clock/stop', () => {
    session.stopAdvancing();
    return {};
  });
  server.get('/api/executions', (): ExecutionView[] => {
    session.sawRuns();
    return [...session.required().executions].reverse().map(({ counts, value: _value, ...record }) => ({
      ...record,
      wentWrong: wentWrong(record),
      calls: counts.calls,
      syncs: counts.syncs,
      byMember: counts.byMember,
    }));
  });
}
