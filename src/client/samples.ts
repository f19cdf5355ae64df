/**
 * Sample values for the mapping step of Import. The script is what reads the list; this looks only at its first lines,
 * so that each column can be shown with something from it.
 */
import { tidy } from '../shared/text';

/** Records below the headings that are looked at. */
const depth = 30;

/**
 * Up to `count` different values of each column, in the order of `headings`. Empty lists when the line of the headings
 * is not found.
 */
export function sampleValues(text: string, headings: string[], count: number): string[][] {
  // Records are small beside this; a list without line breaks must not cost more than a glance.
  const records = firstRecords(text.slice(0, 200_000));
  const wanted = headings.map(tidy).join('\n');
  const start = records.findIndex(
    (cells) => headings.map((_, index) => tidy(cells[index] ?? '')).join('\n') === wanted,
  );
  const below = start < 0 ? [] : records.slice(start + 1, start + 1 + depth);
  return headings.map((_, index) => {
    const values = below.map((cells) => tidy(cells[index] ?? '')).filter((value) => value !== '');
    return values.filter((value, place) => values.indexOf(value) === place).slice(0, count);
  });
}

function firstRecords(text: string): string[][] {
  const firstLine = text.split(/\r?\n/).find((line) => /[\t,;]/.test(line)) ?? '';
  const times = (sign: string) => firstLine.split(sign).length;
  const separator = ['\t', ';', ','].reduce((best, sign) => (times(sign) > times(best) ? sign : best), ',');
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
