import { World } from '../../../local/runtime/host/world';
import { Bench } from '../harness';

/** Printed, not asserted: machines differ. The targets are 1 s and 2 s. */
function timed<T>(what: string, act: () => T): T {
  const from = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(from);
  process.stdout.write(`${what}: ${Math.round((user + system) / 1000)} ms of processor time\n`);
  return result;
}

describe('speed', () => {
  const fill = `
    const rows = [];
    for (let row = 0; row < 10000; row++) {
      const line = [];
      for (let column = 0; column < 20; column++) line.push(column % 3 === 0 ? row : 'text ' + row + ' ' + column);
      rows.push(line);
    }
    sheet.getRange(1, 1, 10000, 20).setValues(rows);
    return sheet.getRange(1, 1, 10000, 20).getValues().length;
  `;

  test('200,000 cells through the wire', () => {
    const bench = new Bench({ rows: 10_000 });
    new Bench().value('return 1');
    expect(timed('200,000 cells written by setValues and read back', () => bench.value(fill))).toBe(10_000);
  });

  test('100,000 dates', () => {
    const bench = new Bench({ rows: 100_000, columns: 2 });
    const body = `
      const rows = [];
      for (let row = 0; row < 100000; row++) rows.push([new Date(Date.UTC(2020, 0, 1) + row * 3601000)]);
      sheet.getRange(1, 1, 100000, 1).setValues(rows);
      return sheet.getRange(1, 1, 100000, 1).getValues().every(([date], row) => Math.abs(date - rows[row][0]) <= 3600000);
    `;
    expect(timed('100,000 dates written and read back', () => bench.value(body))).toBe(true);
  });

  test('100,000 rows saved and loaded', () => {
    const bench = new Bench({ rows: 100_000, columns: 20 });
    bench.value('sheet.getRange("A:A").setNumberFormat("@"); sheet.getRange("C:T").setBackground("#eeeeee")');
    const { grid } = bench.book.sheets[0]!;
    for (let row = 1; row <= 100_000; row++) {
      for (let column = 1; column <= 10; column++) grid.put(row, column, column % 2 ? `text ${row}` : row);
    }
    const text = timed('100,000 rows of 10 cells saved as JSON', () => JSON.stringify(bench.world.save()));
    const loaded = timed('and loaded again', () => new Bench({ world: World.load(JSON.parse(text)) }).book);
    expect(loaded.sheets[0]!.grid.value(100_000, 10)).toBe(100_000);
    expect(loaded.numberFormat(loaded.sheets[0]!, 99_999, 1)).toBe('@');
    // A formatted column costs a few numbers, not an object a cell.
    expect(JSON.stringify(loaded.sheets[0]!.styleIds.save()).length).toBeLessThan(500);
  });
});
