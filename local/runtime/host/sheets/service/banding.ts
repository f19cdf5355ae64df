import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { BandingData, Stripes } from '../banding';
import type { Book } from '../book';
import { overlap } from '../rect';
import type { SheetData } from '../sheet-data';
import { colorOf } from '../style';
import { Color, hexOf } from './color';
import type { Desk } from './desk';
import { sheetOf, type RangePlace } from './range-place';
import { offers } from './table';

const stripes = ['First', 'Second', 'Header', 'Footer'].flatMap((name) => ['Row', 'Column'].map((line) => name + line));

/** https://developers.google.com/apps-script/reference/spreadsheet/banding */
export class Banding {
  static readonly type = 'Banding';
  static readonly members = offers({
    ask: `getRange ${stripes.map((name) => `get${name}Color get${name}ColorObject`).join(' ')}`,
    set: `remove setRange ${stripes.map((name) => `set${name}Color set${name}ColorObject`).join(' ')}`,
    change: 'copyTo',
  });

  constructor(
    readonly desk: Desk,
    readonly book: Book,
    readonly sheetId: number,
    readonly data: BandingData,
  ) {}

  getRange(): RangePlace {
    return this.desk.make.range(this.book, { ...this.data.rect, sheetId: this.sheetId });
  }
  setRange(...args: unknown[]): this {
    fit('Banding', 'setRange', args, 'Range');
    const { row, column, rows, columns } = (args[0] as RangePlace).place;
    this.desk.set(this.book, () => void (this.data.rect = { row, column, rows, columns }));
    return this;
  }
  copyTo(...args: unknown[]): Banding {
    fit('Banding', 'copyTo', args, 'Range');
    const range = args[0] as RangePlace;
    return addBanding(range, this.data.row, this.data.column);
  }
  remove(): void {
    const sheet = sheetOf(this.book, this.sheetId);
    this.desk.set(this.book, () => void (sheet.bandings = sheet.bandings.filter((one) => one !== this.data)));
  }

  static {
    const methods = Banding.prototype as unknown as Record<string, (this: Banding, ...args: unknown[]) => unknown>;
    for (const name of stripes) {
      const line = name.endsWith('Row') ? 'row' : 'column';
      const key = name.replace(/Row|Column/, '').toLowerCase() as keyof Stripes;
      const put = (banding: Banding, hex: string | undefined) => {
        banding.desk.set(banding.book, () => {
          if (hex === undefined) delete banding.data[line][key];
          else banding.data[line][key] = hex;
        });
        return banding;
      };
      methods[`get${name}Color`] = function () {
        return this.data[line][key] ?? null;
      };
      methods[`get${name}ColorObject`] = function () {
        const hex = this.data[line][key];
        return hex === undefined ? null : new Color({ hex });
      };
      methods[`set${name}Color`] = function (...args) {
        fit('Banding', `set${name}Color`, args, 'String?');
        const hex = args[0] === null ? undefined : colorOf(args[0] as string);
        if (hex === undefined && args[0] !== null) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
        return put(this, hex);
      };
      methods[`set${name}ColorObject`] = function (...args) {
        fit('Banding', `set${name}ColorObject`, args, 'Color?');
        return put(this, hexOf(args[0]));
      };
    }
  }
}

/** Two bandings may not share a cell. */
export function addBanding({ desk, book, sheet, place }: RangePlace, row: Stripes, column: Stripes): Banding {
  desk.checkCells(book, sheet, place);
  if (sheet.bandings.some(({ rect }) => overlap(rect, place))) {
    throw new ServiceError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const { sheetId, ...rect } = place;
  const data: BandingData = { id: book.nextId(), rect, row: { ...row }, column: { ...column } };
  sheet.bandings.push(data);
  return new Banding(desk, book, sheetId, data);
}

/** Of a whole sheet, or those that touch a range. */
export function bandingsOf(desk: Desk, book: Book, sheet: SheetData, place = sheet.all): Banding[] {
  return sheet.bandings
    .filter(({ rect }) => overlap(rect, place))
    .map((data) => new Banding(desk, book, sheet.id, data));
}
