import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { FilterValue, RowsPart, SelectionSum, SheetPart } from '../messages';
import type { Session } from './session';
import { filterValues, textOf, sumOf } from './sheet-reads';
import { applyHands, typeInto, viewRows, viewSheet } from './sheets';

const range = { row: z.number(), column: z.number(), rows: z.number(), columns: z.number() };
const select = z.object({ sheetId: z.number(), ...range });
/** More rows than any screen shows are never sent at once. */
const mostRows = 400;
const rowSpan = z.object({ from: z.coerce.number().min(1).default(1), to: z.coerce.number().default(mostRows) });
const rowSpans = z.object({ spans: z.string().regex(/^\d+-\d+(,\d+-\d+)*$/) });
const asked = z.object({
  row: z.coerce.number(),
  column: z.coerce.number(),
  rows: z.coerce.number(),
  columns: z.coerce.number(),
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
  z.object({ action: z.literal('undo') }),
  z.object({ action: z.literal('redo') }),
  z.object({ action: z.enum(['insertRows', 'insertColumns', 'deleteRows', 'deleteColumns']), ...lines }),
  z.object({ action: z.enum(['moveRows', 'moveColumns']), ...lines, to: z.number() }),
  z.object({ action: z.enum(['hideRows', 'hideColumns', 'showRows', 'showColumns']), ...lines }),
  z.object({ action: z.enum(['showAllRows', 'showAllColumns']), ...sheet }),
  z.object({ action: z.literal('foldColumns'), ...sheet, from: z.number().nullable(), folded: z.boolean() }),
  z.object({ action: z.enum(['freezeRows', 'freezeColumns']), ...sheet, count: z.number().min(0) }),
  z.object({ action: z.literal('setColumnWidth'), ...sheet, at: z.number(), width: z.number().min(10).max(2000) }),
  z.object({ action: z.literal('sort'), ...sheet, column: z.number(), ascending: z.boolean() }),
  z.object({ action: z.literal('renameSheet'), ...sheet, title: z.string().min(1).max(100) }),
  z.object({ action: z.enum(['deleteSheet', 'duplicateSheet', 'hideSheet', 'showSheet']), ...sheet }),
  z.object({ action: z.literal('insertSheet'), behind: z.number() }),
  z.object({ action: z.enum(['clear', 'createFilter']), ...sheet, ...range }),
  z.object({ action: z.literal('removeFilter'), ...sheet }),
  z.object({ action: z.literal('filterValues'), ...sheet, column: z.number(), hidden: z.array(z.string()) }),
  z.object({ action: z.literal('setNote'), ...sheet, row: z.number(), column: z.number(), note: z.string().max(5000) }),
  z.object({ action: z.literal('moveSheet'), ...sheet, position: z.number().min(1) }),
]);

/** The sheet, and what a person does to it. */
export function serveSheets(server: FastifyInstance, session: Session): void {
  type One = { Params: { id: string; column: string } };
  const idOf = ({ params }: { params: One['Params'] }) => Number(params.id);
  const windowOf = (query: unknown) => {
    const { from, to } = rowSpan.parse(query);
    return { fromRow: from, toRow: Math.min(to, from + mostRows - 1) };
  };
  server.get<One>('/api/sheet/:id', (request): SheetPart => {
    const { cells, fromRow, ...shape } = viewSheet(session.required(), idOf(request), windowOf(request.query));
    return { sheet: shape, fromRow, cells };
  });
  server.get<One>('/api/sheet/:id/rows', (request): RowsPart[] => {
    const spans = rowSpans.parse(request.query).spans.split(',');
    return spans.slice(0, mostRows).map((span) => {
      const [fromRow, to] = span.split('-').map(Number) as [number, number];
      const toRow = Math.min(to, fromRow + mostRows - 1);
      return { fromRow, cells: viewRows(session.required(), idOf(request), { fromRow, toRow }) };
    });
  });
  server.get<One>('/api/sheet/:id/text', (request): string[][] =>
    textOf(session.required(), idOf(request), asked.parse(request.query)),
  );
  server.get<One>('/api/sheet/:id/sum', (request): SelectionSum =>
    sumOf(session.required(), idOf(request), asked.parse(request.query)),
  );
  server.get<One>('/api/sheet/:id/filter/:column', (request): FilterValue[] =>
    filterValues(session.required(), idOf(request), Number(request.params.column)),
  );
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
    const question = await session.during('onEdit', () => {
      const typed = typeInto(session.required(), session.user, text, confirmed);
      // It stands there already; what triggers make of it comes later.
      session.touch('sheet');
      return typed;
    });
    return question ?? {};
  });
  server.post('/api/hands', async (request) => {
    session.refuseViewer();
    const action = hands.parse(request.body);
    const confirmed = isConfirmed(request.body);
    const question = await session.during('onChange', () => {
      const done = applyHands(session.required(), session.user, action, confirmed);
      session.touch('sheet');
      return done;
    });
    return question ?? {};
  });
}

/** The person has been warned and wants it all the same. */
function isConfirmed(body: unknown): boolean {
  return (body as { confirmed?: unknown }).confirmed === true;
}
