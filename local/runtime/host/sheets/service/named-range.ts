import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Book, NamedRangeData } from '../book';
import type { Desk } from './desk';
import { RangePlace } from './range-place';
import { offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/named-range */
export class NamedRange {
  static readonly type = 'NamedRange';
  static readonly members = offers({ ask: 'getName getRange', change: 'remove setName setRange' });

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly data: NamedRangeData,
  ) {}

  getName(): string {
    return this.data.name;
  }

  getRange(): object {
    return this.desk.make.range(this.book, this.data.place);
  }

  setName(...args: unknown[]): this {
    fit('NamedRange', 'setName', args, 'String');
    this.desk.checkBook(this.book);
    checkRangeName(args[0] as string);
    this.data.name = args[0] as string;
    return this;
  }

  setRange(range: unknown): this {
    this.desk.checkBook(this.book);
    this.data.place = placeOf(range);
    return this;
  }

  remove(): void {
    this.desk.checkBook(this.book);
    this.book.namedRanges = this.book.namedRanges.filter((data) => data !== this.data);
  }
}

/** A name already in use gets the new range. */
export function nameRange(book: Book, name: string, range: unknown): void {
  checkRangeName(name);
  const place = placeOf(range);
  const known = book.namedRanges.find((data) => data.name.toLowerCase() === name.toLowerCase());
  if (known) known.place = place;
  else book.namedRanges.push({ name, place });
}

function placeOf(range: unknown) {
  if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
  return { ...range.place };
}

/** Letters, digits, underscores; no cell reference. https://support.google.com/docs/answer/63175 */
function checkRangeName(name: string): void {
  if (
    !/^[A-Za-z_\u00c0-\uffff][\w\u00c0-\uffff]{0,249}$/.test(name) ||
    /^[A-Za-z]{1,3}\d+$|^r\d*c\d*$|^(true|false)$/i.test(name)
  ) {
    throw new ServiceError(
      'The name is invalid. It must not contain spaces or punctuation, or look like a cell reference.',
    );
  }
}
