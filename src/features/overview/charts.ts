/** The charts of Home: made once by set-up. One that staff deleted stays deleted, until the tab itself is made anew. */
import * as z from 'zod/mini';
import type { App } from '../../app';
import type { ChartPlan } from '../../google/charts';
import { offers } from '../../records/offers';
import { stored } from '../../shared/stored';
import { findPlaces, firstDataRow, keyRow, type Places } from '../../workbook/read/table';
import type { AnyTab } from '../../workbook/tab';
import { figureBlocks, placeOfBlock } from './figures';
import { startTab } from './tabs';

/** On which sheet they were made, and which. */
const madeText = z.object({ sheetId: z.number(), keys: z.array(z.string()) });
const memoryKey = 'charts';

/** px */
const size = { width: 430, height: 270 };
const gap = 12;

/** Two beside two. `needs`: without this tab there is nothing to draw. */
const looks: Record<string, { kind: ChartPlan['kind']; stacked: boolean; compares: boolean; needs?: AnyTab }> = {
  activities: { kind: 'columns', stacked: true, compares: true },
  stages: { kind: 'bars', stacked: false, compares: false },
  contacts: { kind: 'columns', stacked: false, compares: true },
  offers: { kind: 'bars', stacked: true, compares: true, needs: offers as unknown as AnyTab },
};

/** Returns how many were made. Asks nothing when all are there. */
export function makeCharts(app: App): number {
  const { workbook, memory } = app;
  const sheetId = workbook.sheetIdOf(startTab);
  if (sheetId === null) return 0;
  const wanted = figureBlocks.filter(({ key }) => {
    const needs = looks[key]?.needs;
    return needs === undefined || workbook.sheetIdOf(needs) !== null;
  });
  const before = stored(memory.get(memoryKey), madeText);
  const charts = app.charts();
  let known = before?.sheetId === sheetId ? before.keys : null;
  // A copy of the file brings its charts along, and not the memory of them.
  if (known === null) known = charts.count(sheetId) > 0 ? wanted.map(({ key }) => key) : [];
  const missing = wanted.filter(({ key }) => !known.includes(key));
  const places = missing.length === 0 ? new Map() : findPlaces(startTab, workbook.sheets.readRow(sheetId, keyRow));
  const plans = missing.flatMap(({ key, title }) => planOf(key, title, places));
  charts.add(sheetId, plans);
  const keys = [...known, ...missing.map(({ key }) => key)];
  memory.set(memoryKey, JSON.stringify({ sheetId, keys } satisfies z.infer<typeof madeText>));
  return plans.length;
}

function planOf(key: string, title: string, places: Places): ChartPlan[] {
  const look = looks[key];
  const columns = ['measure', 'value', ...(look?.compares ? ['compare'] : [])].map((name) => places.get(name));
  if (!look || columns.some((column) => column === undefined)) return [];
  const { line, rows } = placeOfBlock(key);
  const index = figureBlocks.findIndex((block) => block.key === key);
  return [
    {
      title,
      kind: look.kind,
      stacked: look.stacked,
      columns: columns as number[],
      row: firstDataRow + line,
      rows,
      // All from one cell: rows differ in height.
      at: {
        row: firstDataRow,
        column: Math.max(...places.values()) + 1,
        right: gap + (index % 2) * (size.width + gap),
        down: Math.floor(index / 2) * (size.height + gap),
      },
      ...size,
    },
  ];
}
