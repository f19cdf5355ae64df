import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { Screens } from '../../screens';
import { overlap } from '../rect';
import { sortRows, type SortKey } from '../sort';
import { addMetadata, lineOf } from './metadata';
import { RangeFill } from './range-fill';
import { offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export class Range extends RangeFill {
  static override readonly members = {
    ...RangeFill.members,
    ...offers({
      handle: 'createDeveloperMetadataFinder createTextFinder',
      look: 'activate activateAsCurrentCell',
      ask: 'canEdit getDeveloperMetadata getFilter',
      write: 'clear clearContent clearFormat',
      set: 'protect',
      change: 'addDeveloperMetadata createFilter sort',
    }),
  };

  activate(): this {
    const { sheetId, row, column, rows, columns } = this.place;
    this.desk.run.world.part(Screens).select(this.desk.user, { sheetId, row, column, rows, columns });
    return this;
  }

  activateAsCurrentCell(): this {
    if (this.cells !== 1) throw new ServiceError('The range must consist of one cell.');
    return this.activate();
  }

  canEdit(): boolean {
    return this.desk.canEdit(this.book, this.sheet, this.place);
  }

  clear(...args: unknown[]): this {
    fit('Range', 'clear', args, '', 'Object');
    const options = (args[0] ?? {}) as Record<string, unknown>;
    const all =
      !options['contentsOnly'] && !options['formatOnly'] && !options['validationsOnly'] && !options['commentsOnly'];
    if (options['skipFilteredRows'])
      throw new ServiceError('Range.clear with skipFilteredRows', 'NotImplementedLocally');
    if (all || options['contentsOnly']) this.clearContent();
    if (all || options['formatOnly']) this.clearFormat();
    if (all || options['validationsOnly']) this.clearDataValidations();
    if (all || options['commentsOnly']) this.clearNote();
    return this;
  }

  clearContent(): this {
    const { book, sheet, place } = this;
    this.desk.writeAlike(book, sheet, place, () => {
      sheet.grid.clear(place);
      book.touch(sheet, place);
    });
    return this;
  }

  clearFormat(): this {
    const { book, sheet, place } = this;
    this.desk.writeAlike(book, sheet, place, () => sheet.styleIds.change(place, () => 0));
    return this;
  }

  protect(): object {
    const { book, sheet, place } = this;
    const { row, column, rows, columns } = place;
    const data = {
      id: book.nextId(),
      rect: { row, column, rows, columns },
      description: '',
      warningOnly: false,
      unprotected: [],
    };
    this.desk.set(book, () => void sheet.protections.push(data));
    return this.desk.make.protection(book, place.sheetId, data);
  }

  /** A column, or `{column, ascending}`, or an array of both; columns are those of the sheet. */
  sort(...args: unknown[]): this {
    fit('Range', 'sort', args, 'Any');
    const keys = (Array.isArray(args[0]) ? args[0] : [args[0]]).map((spec: unknown): SortKey => {
      if (typeof spec === 'number') return { column: spec, ascending: true };
      const { column, ascending = true } = (spec ?? {}) as Partial<SortKey>;
      if (typeof column !== 'number') fit('Range', 'sort', args, 'Number');
      return { column: column!, ascending };
    });
    const { place } = this;
    if (keys.some(({ column }) => column < place.column || column >= place.column + place.columns)) {
      throw new ServiceError('The sort column is outside of the range.');
    }
    this.desk.checkCells(this.book, this.sheet, place);
    sortRows(this.book, this.sheet, place, keys);
    return this;
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.desk, this.book, 'Range', lineOf(this), args);
    return this;
  }

  getDeveloperMetadata(): object[] {
    return (this.createDeveloperMetadataFinder() as { find(): object[] }).find();
  }

  createDeveloperMetadataFinder(): object {
    return this.desk.make.metadataFinder(this.book, { sheetId: this.place.sheetId, rect: this.place });
  }

  createTextFinder(...args: unknown[]): object {
    fit('Range', 'createTextFinder', args, 'String');
    return this.desk.make.textFinder(this.book, [this.place], args[0] as string);
  }

  createFilter(): object {
    this.desk.checkBook(this.book);
    if (this.sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    const { row, column, rows, columns } = this.place;
    this.sheet.filter = { rect: { row, column, rows, columns }, criteria: {} };
    return this.desk.make.filter(this.book, this.place.sheetId);
  }

  /** null unless the sheet's filter is over this range. */
  getFilter(): object | null {
    const { filter } = this.sheet;
    return filter && overlap(filter.rect, this.place) ? this.desk.make.filter(this.book, this.place.sheetId) : null;
  }
}
