import { EnumValue, ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Book } from '../book';
import type { FilterData, FilterRule, SheetData } from '../sheet-data';
import { sortRows } from '../sort';
import { conditionNamed, conditions, shownArgs, storedCondition } from './conditional-rule';
import type { Desk } from './desk';
import { sheetOf } from './range-place';
import { offers } from './table';

const getters = 'copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues';

/** https://developers.google.com/apps-script/reference/spreadsheet/filter */
export class Filter {
  static readonly type = 'Filter';
  static readonly members = offers({
    ask: 'getColumnFilterCriteria getRange',
    change: 'remove removeColumnFilterCriteria setColumnFilterCriteria sort',
  });

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly sheetId: number,
  ) {}

  getRange(): object {
    return this.desk.make.range(this.book, { ...this.data.rect, sheetId: this.sheetId });
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const rule = this.data.criteria[column];
    return rule ? new FilterCriteria(this.book, rule) : null;
  }

  setColumnFilterCriteria(...args: unknown[]): this {
    const [column, criteria] = args;
    if (criteria === null) return this.removeColumnFilterCriteria(column);
    if (!(criteria instanceof FilterCriteria)) throw new ServiceError('Invalid argument: filterCriteria');
    this.desk.checkBook(this.book);
    this.data.criteria[column as number] = criteria.rule;
    return this;
  }

  removeColumnFilterCriteria(column: unknown): this {
    this.desk.checkBook(this.book);
    const { [column as number]: _removed, ...others } = this.data.criteria;
    this.data.criteria = others;
    return this;
  }

  /** "Sorts the filtered range by the specified column, excluding the first row (the header row)." */
  sort(...args: unknown[]): this {
    fit('Filter', 'sort', args, 'Integer, Boolean');
    const { rect } = this.data;
    const below = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
    this.desk.checkCells(this.book, this.sheet, below);
    sortRows(this.book, this.sheet, below, [{ column: args[0] as number, ascending: args[1] as boolean }]);
    return this;
  }

  remove(): void {
    this.desk.checkBook(this.book);
    this.sheet.filter = undefined;
  }

  private get sheet(): SheetData {
    return sheetOf(this.book, this.sheetId);
  }

  private get data(): FilterData {
    const { filter } = this.sheet;
    if (!filter) throw new ServiceError('The filter has been removed.');
    return filter;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria */
export class FilterCriteria {
  static readonly type: string = 'FilterCriteria';
  static readonly members = offers({ local: getters });

  constructor(
    protected readonly book: Book,
    readonly rule: FilterRule,
  ) {}

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.book, { ...this.rule });
  }
  getCriteriaType(): EnumValue | null {
    return this.rule.criteria === undefined ? null : new EnumValue('BooleanCriteria', this.rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return shownArgs(this.rule.args ?? [], this.book);
  }
  getHiddenValues(): string[] {
    return this.rule.hiddenValues ?? [];
  }
  getVisibleValues(): string[] {
    return this.rule.visibleValues ?? [];
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder */
export class FilterCriteriaBuilder extends FilterCriteria {
  static override readonly type = 'FilterCriteriaBuilder';
  static override readonly members = offers({
    local: `build setHiddenValues setVisibleValues withCriteria ${getters} ${Object.keys(conditions).join(' ')}`,
  });

  constructor(book: Book, rule: FilterRule = {}) {
    super(book, rule);
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.book, { ...this.rule });
  }
  setHiddenValues(...args: unknown[]): this {
    fit('FilterCriteriaBuilder', 'setHiddenValues', args, 'Object[]');
    this.rule.hiddenValues = (args[0] as unknown[]).map(String);
    return this;
  }
  setVisibleValues(...args: unknown[]): this {
    fit('FilterCriteriaBuilder', 'setVisibleValues', args, 'Object[]');
    this.rule.visibleValues = (args[0] as unknown[]).map(String);
    return this;
  }

  withCriteria(...args: unknown[]): this {
    fit('FilterCriteriaBuilder', 'withCriteria', args, 'Enum, Object[]');
    const name = conditionNamed(args[0] as string);
    Object.assign(this.rule, storedCondition('FilterCriteriaBuilder', name, args[1] as unknown[], this.book));
    return this;
  }

  static {
    const methods = FilterCriteriaBuilder.prototype as unknown as Record<
      string,
      (this: FilterCriteriaBuilder, ...args: unknown[]) => unknown
    >;
    for (const name of Object.keys(conditions)) {
      methods[name] = function (...args) {
        Object.assign(this.rule, storedCondition('FilterCriteriaBuilder', name, args, this.book));
        return this;
      };
    }
  }
}
