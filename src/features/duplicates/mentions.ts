/**
 * Finds where other rows name a row: by reference, known from the columns' declarations, or by id in a column of the
 * app.
 */
import type { App } from '../../app';
import { out } from '../../workbook/write/changes';
import type { Reference } from '../../workbook/columns';
import { changeLog } from '../../workbook/own-tabs';
import { namesColumn } from '../../workbook/read/names';
import type { AnyTab } from '../../workbook/tab';
import { withOtherId, type Row } from './merge-rules';

export interface Mention {
  tab: AnyTab;
  row: Row;
  column: string;
  /** The ids of the rows that are named. */
  ids: readonly string[];
  /** Named by name; otherwise by an id within a text. */
  byName: boolean;
}

/** Columns with rules of their own, or history that stays as it was. */
const leftAlone = ['id', namesColumn, 'formerNames'];

/** One read of each tab that is set up. */
export function mentionsOf({ workbook, tabs }: App, target: AnyTab, ids: ReadonlySet<string>): Mention[] {
  const found: Mention[] = [];
  for (const tab of tabs) {
    if (tab.key === changeLog.key || tab.group === 'Home' || workbook.sheetIdOf(tab) === null) continue;
    const columns = Object.entries(tab.columns).filter(([column]) => !leftAlone.includes(column));
    const naming = columns.filter(([, each]) => each.target?.().key === target.key).map(([column]) => column);
    const holding = columns
      .filter(([, { app, kind }]) => app === true && (kind === 'text' || kind === 'choices'))
      .map(([column]) => column);
    if (naming.length + holding.length === 0) continue;
    for (const row of workbook.table(tab).rows as unknown as Row[]) {
      for (const column of naming) {
        const reference = row[column] as Reference | null;
        const meant = reference ? workbook.meaningOf(target, reference).filter((id) => ids.has(id)) : [];
        if (meant.length > 0) found.push({ tab, row, column, ids: meant, byName: true });
      }
      for (const column of holding) {
        if (row[column] === null) continue;
        const text = String(out(tab, column, row[column]));
        if (text.indexOf(`${target.prefix}-`) < 0) continue;
        const held = [...ids].filter((id) => withOtherId(text, new Set([id]), '') !== text);
        if (held.length > 0) found.push({ tab, row, column, ids: held, byName: false });
      }
    }
  }
  return found;
}
