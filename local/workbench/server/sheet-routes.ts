import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { SheetDelta } from '../messages';
import type { Session } from './session';
import { applyHands, typeInto, viewSheet } from './sheets';
import { SheetMemory } from './sheet-memory';

const select = z.object({
  sheetId: z.number(),
  row: z.number(),
  column: z.number(),
  rows: z.number(),
  columns: z.number(),
});
const edit = z.object({
  sheetId: z.number(),
  row: z.number(),
  column: z.number(),
  text: z.array(z.array(z.string())).min(1),
});

const sheet = { sheetId: z.number() };
const lines = { ...sheet, at: z.number(), count: z.number() };
const hands = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['insertRows', 'insertColumns', 'deleteRows', 'deleteColumns']), ...lines }),
  z.object({ action: z.enum(['moveRows', 'moveColumns']), ...lines, to: z.number() }),
  z.object({ action: z.enum(['hideRows', 'hideColumns']), ...lines }),
  z.object({ action: z.enum(['showAllRows', 'showAllColumns']), ...sheet }),
  z.object({ action: z.enum(['freezeRows', 'freezeColumns']), ...sheet, count: z.number().min(0) }),
  z.object({ action: z.literal('setColumnWidth'), ...sheet, at: z.number(), width: z.number().min(10).max(2000) }),
  z.object({ action: z.literal('sort'), ...sheet, column: z.number(), ascending: z.boolean() }),
  z.object({ action: z.literal('renameSheet'), ...sheet, title: z.string().min(1).max(100) }),
  z.object({ action: z.enum(['deleteSheet', 'duplicateSheet', 'hideSheet', 'showSheet']), ...sheet }),
  z.object({ action: z.literal('insertSheet'), behind: z.number() }),
]);

/** The sheet, and what a person does to it. */
export function serveSheets(server: FastifyInstance, session: Session): void {
  const memory = new SheetMemory();
  server.get<{ Params: { id: string }; Querystring: { since?: string } }>('/api/sheet/:id', (request): SheetDelta => {
    const view = viewSheet(session.required(), Number(request.params.id));
    return memory.delta(view, Number(request.query.since ?? 0));
  });
  server.post('/api/select', (request) => {
    const machine = session.required();
    const wanted = select.parse(request.body);
    const moved = machine.selection(session.user).sheetId !== wanted.sheetId;
    machine.select(session.user, wanted);
    if (moved) session.touch('sheet');
    else session.file.later();
    return {};
  });
  server.post('/api/edit', async (request) => {
    const text = edit.parse(request.body);
    session.refuseViewer();
    const confirmed = isConfirmed(request.body);
    const question = await session.during('onEdit', () => typeInto(session.required(), session.user, text, confirmed));
    return question ?? {};
  });
  server.post('/api/hands', async (request) => {
    session.refuseViewer();
    const action = hands.parse(request.body);
    const confirmed = isConfirmed(request.body);
    const question = await session.during('onChange', () =>
      applyHands(session.required(), session.user, action, confirmed),
    );
    return question ?? {};
  });
}

/** The person has been warned and wants it all the same. */
function isConfirmed(body: unknown): boolean {
  return (body as { confirmed?: unknown }).confirmed === true;
}
