import { EnumValue, ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Book, MetadataData } from '../book';
import { overlap, within, type Rect } from '../rect';
import type { Desk } from './desk';
import { RangePlace, sheetOf } from './range-place';
import { SheetPlace } from './sheet-place';
import { offers } from './table';

/** Where metadata stands: nothing for the spreadsheet, a sheet, or one row or column of it. */
export type Location = Pick<MetadataData, 'sheetId' | 'row' | 'column'>;

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
export class DeveloperMetadata {
  static readonly type = 'DeveloperMetadata';
  static readonly members = offers({
    handle: 'getId',
    ask: 'getKey getLocation getValue getVisibility',
    change: 'moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility',
  });

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly data: MetadataData,
  ) {}

  getId(): number {
    return this.data.id;
  }
  getKey(): string {
    return this.data.key;
  }
  getValue(): string | null {
    return this.data.value;
  }
  getVisibility(): EnumValue {
    return new EnumValue('DeveloperMetadataVisibility', this.data.visibility);
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.desk, this.book, this.data);
  }
  setKey(...args: unknown[]): this {
    fit('DeveloperMetadata', 'setKey', args, 'String');
    return this.change({ key: args[0] as string });
  }
  setValue(...args: unknown[]): this {
    fit('DeveloperMetadata', 'setValue', args, 'String');
    return this.change({ value: args[0] as string });
  }
  setVisibility(...args: unknown[]): this {
    fit('DeveloperMetadata', 'setVisibility', args, 'String');
    return this.change({ visibility: args[0] as MetadataData['visibility'] });
  }
  moveToRow(range: unknown): this {
    return this.move(lineOf(range, 'row'));
  }
  moveToColumn(range: unknown): this {
    return this.move(lineOf(range, 'column'));
  }
  moveToSheet(sheet: unknown): this {
    if (!(sheet instanceof SheetPlace)) throw new ServiceError('Invalid argument: sheet');
    return this.move({ sheetId: sheet.sheetId });
  }
  moveToSpreadsheet(): this {
    return this.move({});
  }
  remove(): void {
    this.desk.checkBook(this.book);
    this.book.metadata = this.book.metadata.filter((data) => data !== this.data);
  }

  private move(to: Location): this {
    delete this.data.sheetId;
    delete this.data.row;
    delete this.data.column;
    return this.change(to);
  }

  private change(change: Partial<MetadataData>): this {
    this.desk.checkBook(this.book);
    Object.assign(this.data, change);
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location */
export class DeveloperMetadataLocation {
  static readonly type = 'DeveloperMetadataLocation';
  static readonly members = offers({ handle: 'getColumn getLocationType getRow getSheet getSpreadsheet' });

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly data: MetadataData,
  ) {}

  getLocationType(): EnumValue {
    return new EnumValue('DeveloperMetadataLocationType', typeOf(this.data));
  }
  getSpreadsheet(): object | null {
    return this.data.sheetId === undefined ? this.desk.make.spreadsheet(this.book) : null;
  }
  getSheet(): object | null {
    return typeOf(this.data) === 'SHEET' ? this.desk.make.sheet(this.book, this.data.sheetId!) : null;
  }
  getRow(): object | null {
    return this.line('row');
  }
  getColumn(): object | null {
    return this.line('column');
  }

  private line(which: 'row' | 'column'): object | null {
    const { sheetId } = this.data;
    if (sheetId === undefined || this.data[which] === undefined) return null;
    const place = { ...rectOf(this.book, this.data)!, sheetId };
    const row = which === 'row';
    return this.desk.make.range(this.book, place, {
      openRows: !row,
      openColumns: row,
      startRowNamed: row,
      startColumnNamed: !row,
    });
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder */
export class DeveloperMetadataFinder {
  static readonly type = 'DeveloperMetadataFinder';
  static readonly members = offers({
    handle: 'onIntersectingLocations withId withKey withLocationType withValue withVisibility',
    ask: 'find',
  });
  private readonly wanted: Record<string, unknown> = {};
  private intersecting = false;

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly scope?: { sheetId: number; rect?: Rect },
  ) {}

  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }
  withId(id: unknown): this {
    return this.with('id', id);
  }
  withKey(key: unknown): this {
    return this.with('key', key);
  }
  withValue(value: unknown): this {
    return this.with('value', value);
  }
  withVisibility(visibility: unknown): this {
    return this.with('visibility', visibility);
  }
  withLocationType(type: unknown): this {
    return this.with('location', type);
  }

  find(): DeveloperMetadata[] {
    return this.book.metadata
      .filter((data) => this.inScope(data))
      .filter((data) => Object.entries(this.wanted).every(([key, value]) => this.propertyOf(data, key) === value))
      .map((data) => new DeveloperMetadata(this.desk, this.book, data));
  }

  private with(key: string, value: unknown): this {
    this.wanted[key] = value;
    return this;
  }

  private propertyOf(data: MetadataData, key: string): unknown {
    return key === 'location' ? typeOf(data) : data[key as keyof MetadataData];
  }

  private inScope(data: MetadataData): boolean {
    if (!this.scope) return true;
    if (data.sheetId !== this.scope.sheetId) return this.intersecting && data.sheetId === undefined;
    const { rect } = this.scope;
    if (!rect) return true;
    const place = rectOf(this.book, data);
    if (!place) return this.intersecting;
    return this.intersecting ? overlap(place, rect) !== undefined : within(place, rect);
  }
}

/** `key`, then a value, a visibility, or both. */
export function addMetadata(desk: Desk, book: Book, type: string, location: Location, args: unknown[]): void {
  fit(type, 'addDeveloperMetadata', args, 'String', 'String, String', 'String, String, String');
  const [key, second, third] = args as [string, string?, string?];
  const isVisibility = third === undefined && (second === 'DOCUMENT' || second === 'PROJECT');
  const visibility = ((isVisibility ? second : third) ?? 'DOCUMENT') as MetadataData['visibility'];
  desk.checkBook(book);
  book.metadata.push({
    id: book.nextId(),
    key,
    value: isVisibility ? null : (second ?? null),
    visibility,
    ...location,
  });
}

/** The one whole row or column that a range is. */
export function lineOf(range: unknown, only?: 'row' | 'column'): Location {
  if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
  const { sheetId, row, column, rows, columns } = range.place;
  const isRow = rows === 1 && !range.isEndColumnBounded();
  const isColumn = columns === 1 && !range.isEndRowBounded();
  if (isRow && only !== 'column') return { sheetId, row };
  if (isColumn && only !== 'row') return { sheetId, column };
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function typeOf(data: MetadataData): string {
  if (data.row !== undefined) return 'ROW';
  if (data.column !== undefined) return 'COLUMN';
  return data.sheetId === undefined ? 'SPREADSHEET' : 'SHEET';
}

/** The cells of a row or column with metadata; undefined for a sheet or spreadsheet. */
function rectOf(book: Book, data: MetadataData): Rect | undefined {
  if (data.sheetId === undefined) return undefined;
  const { all } = sheetOf(book, data.sheetId);
  if (data.row !== undefined) return { ...all, row: data.row, rows: 1 };
  return data.column === undefined ? undefined : { ...all, column: data.column, columns: 1 };
}
