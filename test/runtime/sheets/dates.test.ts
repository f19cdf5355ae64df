import fc from 'fast-check';
import { instantOfSerial, serialOfInstant } from '../../../local/runtime/host/sheets/serial';
import { instantOf as slowInstantOf, offsetAt as slowOffsetAt } from '../../../local/runtime/common/zones';
import { offsetAt } from '../../../local/runtime/host/sheets/zone';
import { Bench } from '../harness';

const zones = [
  'America/Chicago',
  'America/Phoenix',
  'Europe/Madrid',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Etc/GMT',
];

describe('dates in cells', () => {
  test.each(zones)('are wall-clock time of the spreadsheet: %s', (timeZone) => {
    const bench = new Bench({ timeZone });
    const value = bench.value(`
      sheet.getRange('A1:A3').setValues([['2026-09-14'], ['2026-03-08 09:30'], ['2026-11-01 23:59']]);
      return sheet.getRange('A1:A3').getValues().map((row) => row[0].getTime());
    `);
    const wall = (year: number, month: number, day: number, hour = 0, minute = 0) =>
      slowInstantOf({ year, month, day, hour, minute }, timeZone);
    expect(value).toEqual([wall(2026, 9, 14), wall(2026, 3, 8, 9, 30), wall(2026, 11, 1, 23, 59)]);
  });

  test('come back as the same instant, except in the hour that happens twice', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const back = instantOfSerial(serialOfInstant(instant, zone), zone);
        const repeated = slowOffsetAt(instant - 7_200_000, zone) !== slowOffsetAt(instant, zone);
        expect(back === instant || repeated).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('offsets are those of Intl', () => {
    const instants = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...zones),
        (instant, zone) => offsetAt(instant, zone) === slowOffsetAt(instant, zone),
      ),
      { numRuns: 400 },
    );
  });

  test('keep their wall clock over a clock change, and across a change of the time zone', () => {
    const bench = new Bench();
    const body = `
      sheet.getRange('A1:A3').setValues([['2026-03-08 01:30'], ['2026-03-08 03:30'], ['2026-11-01 01:30']]);
      const before = sheet.getRange('A1:A3').getDisplayValues().flat();
      const instants = sheet.getRange('A1:A3').getValues().map(([date]) => date.toISOString());
      ss.setSpreadsheetTimeZone('Europe/Madrid');
      return [before, instants, sheet.getRange('A1:A3').getDisplayValues().flat(), sheet.getRange('A1').getValue().toISOString()];
    `;
    const shown = ['2026-03-08 1:30', '2026-03-08 3:30', '2026-11-01 1:30'];
    expect(bench.value(body)).toEqual([
      ['2026-03-08 01:30', '2026-03-08 03:30', '2026-11-01 01:30'].map((text, index) => shown[index] ?? text),
      ['2026-03-08T07:30:00.000Z', '2026-03-08T08:30:00.000Z', '2026-11-01T06:30:00.000Z'],
      shown,
      '2026-03-08T00:30:00.000Z',
    ]);
  });

  test('a Date in a cell with a format of its own keeps the format', () => {
    const body = `
      sheet.getRange('A1:B1').setNumberFormats([['yyyy-mm-dd', '0']]);
      sheet.getRange('A1:B1').setValue(new Date('2026-09-14T05:00:00Z'));
      return [sheet.getRange('A1:B1').getDisplayValues()[0], sheet.getRange('B1').getValue()];
    `;
    expect(new Bench().value(body)).toEqual([['2026-09-14', '46279'], 46279]);
  });
});
