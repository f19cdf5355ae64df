/**
 * Ids for rows that staff typed. Between the read and the write staff may sort, so that an id lands in the wrong row,
 * perhaps on the id of another. So the tab is read once more: an overwritten id goes back to its row, and each row
 * keeps the id it now has. Rows that remain unclear get no id until the next run. Three calls per tab; two more if a
 * column has moved, one more to put ids back.
 */
import { cellText } from '../../google/cells';
import type { Sheets } from '../../google/sheets';
import { newId, type Random } from '../../shared/ids';
import { blocksOf } from './blocks';
import { placeOf } from './commit-cells';
import { columnKey, type AnyTab } from '../tab';
import { findPlaces, firstDataRow, keyRow, type Places, type Table } from '../read/table';

/** By row number from 1: its id, and the text that distinguishes it. */
interface Look {
  places: Places;
  ids: string[];
  texts: string[];
}

/** For a row without an id: its number when first read, and its id now. */
interface Given {
  row: number;
  id: string;
}

/** Under the lock, with no other writes pending for the tab. Returns the rows that now have an id. */
export function giveIds(sheets: Sheets, sheetId: number, table: Table<AnyTab>, random: Random): Given[] {
  const { tab } = table;
  const told = toldBy(tab);
  const before = look(sheets, sheetId, tab, told, table.places);
  const textOf = (row: number): string => cellText(table.grid[row - 1]?.[(table.places.get(told) ?? 0) - 1] ?? '');
  const taken = new Set([...before.ids, ...table.byId.keys()]);
  const planned = table.unnumbered
    .filter(({ row }) => before.ids[row - 1] === '' && before.texts[row - 1] === textOf(row))
    .map(({ row }) => ({ row, id: newId(tab.prefix, random, taken), text: textOf(row) }));
  if (planned.length === 0) return [];
  write(sheets, sheetId, before.places, planned);

  const after = look(sheets, sheetId, tab, told, before.places);
  const back = overwritten(before, after, planned);
  write(sheets, sheetId, after.places, back);
  back.forEach(({ row, id }) => (after.ids[row - 1] = id));
  return planned.flatMap(({ row, id, text }) => {
    const at = after.ids.indexOf(id);
    return at >= 0 && after.texts[at] === text ? [{ row, id }] : [];
  });
}

/** The label; in a tab without one, the first column that staff fill in. */
function toldBy({ label, columns }: AnyTab): string {
  return label ?? Object.keys(columns).filter((name) => name !== 'id' && !columns[name]?.app)[0] ?? 'id';
}

/** One read, of everything between the two columns. */
function look(sheets: Sheets, sheetId: number, tab: AnyTab, told: string, places: Places): Look {
  const at = placeOf(places, 'id', { tab });
  const beside = places.get(told) ?? at;
  const first = Math.min(at, beside);
  const block = sheets.readBlock(sheetId, keyRow, first, sheets.rowCount(sheetId), Math.abs(at - beside) + 1);
  const column = (place: number): string[] => block.map((cells) => cellText(cells[place - first] ?? '').trim());
  const [ids, texts] = [column(at), column(beside)];
  const isThere = ids[0] === columnKey(tab, 'id') && (beside === at || texts[0] === columnKey(tab, told));
  if (isThere) return { places, ids, texts };
  const now = findPlaces(tab, sheets.readRow(sheetId, keyRow));
  return look(sheets, sheetId, tab, told, now);
}

/** Where an id landed on the id of another row: that other row, if it is clear which one it was. */
function overwritten(before: Look, after: Look, planned: readonly { id: string; text: string }[]): Given[] {
  const still = new Set(after.ids);
  const lost = before.ids.flatMap((id, index) =>
    index + 1 >= firstDataRow && id !== '' && !still.has(id) ? [{ id, text: before.texts[index] }] : [],
  );
  if (lost.length === 0) return [];
  return planned.flatMap(({ id, text }): Given[] => {
    const at = after.ids.indexOf(id);
    const typedIsBlank = after.ids.some((each, index) => each === '' && after.texts[index] === text);
    const here = lost.filter((each) => each.text === after.texts[at]);
    const isBeside = at >= 0 && (after.texts[at] !== text || typedIsBlank);
    return isBeside && here.length === 1 ? [{ row: at + 1, id: here[0]!.id }] : [];
  });
}

function write(sheets: Sheets, sheetId: number, places: Places, given: readonly Given[]): void {
  const column = places.get('id')!;
  for (const { row, values } of blocksOf(given.map(({ row, id }) => ({ row, column, value: id }))))
    sheets.write(sheetId, row, column, values);
}
