/**
 * Sample values for the mapping step of Import. The script reads the list itself; this looks only at the first lines,
 * so that each column can be shown with an example.
 */
import { tidy } from '../shared/text';

/** How many records below the headings are searched. */
const depth = 30;

/**
 * Returns up to `count` different values for each column, in the order of `headings`; empty lists when the line with
 * the headings is not found.
 */
export function sampleValues(text: string, headings: string[], count: number): string[][] {
  // Limits the search, so that a list without line breaks costs no more than a glance.
  const top = text.slice(0, 200_000);
  const wanted = headings.map(tidy).join('\n');
  // The delimiter is the one that yields the headings.
  const below = ['\t', ',', ';', '|']
    .map((separator) => recordsBelow(wanted, firstRecords(top, separator)))
    .find((records) => records.length > 0);
  return headings.map((_, index) => {
    const values = (below ?? []).map((cells) => tidy(cells[index] ?? '')).filter((value) => value !== '');
    return values.filter((value, place) => values.indexOf(value) === place).slice(0, count);
  });
}

function recordsBelow(wanted: string, records: string[][]): string[][] {
  const start = records.findIndex((cells) => cells.map(tidy).join('\n') === wanted);
  return start < 0 ? [] : records.slice(start + 1, start + 1 + depth);
}

function firstRecords(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endRecord = () => {
    records.push(cells.concat(cell));
    cells = [];
    cell = '';
  };
  for (let index = 0; index < text.length && records.length < depth + 10; index++) {
    const sign = text.charAt(index);
    if (quoted && sign === '"' && text.charAt(index + 1) === '"') {
      cell += '"';
      index++;
    } else if (quoted) {
      if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endRecord();
    else if (sign !== '\r') cell += sign;
  }
  endRecord();
  return records;
}
