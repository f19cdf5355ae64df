import type { Problem } from './problems';

/** Of a table: its tab and where its columns stand. */
interface Columns {
  tab: { key: string };
  title: string;
  titles: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, number>;
}

/** What a rule finds wrong in a row, placed at this column. `text` is a sentence for staff that says what to do. */
export function problemAt({ tab, title, titles, places }: Columns, row: number, column: string, text: string): Problem {
  const place = { column: titles.get(column) ?? '', columnNumber: places.get(column) ?? 1 };
  return { code: 'rule', tab: title, tabKey: tab.key, row, ...place, text };
}
