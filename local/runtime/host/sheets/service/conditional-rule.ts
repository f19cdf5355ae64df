import { EnumValue, ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Book } from '../book';
import type { Place } from '../rect';
import { instantOfSerial, serialOfInstant } from '../serial';
import type { ConditionalData } from '../sheet-data';
import { colorOf } from '../style';
import { Color, hexOf } from './color';
import type { Desk } from './desk';
import { GradientCondition, gradientSetters, givenPoint } from './gradient-condition';
import { RangePlace } from './range-place';
import { offers } from './table';

export const booleanCriteria = [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
];
const relativeDates = ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'];

/** `whenX` → the criteria and the shapes of its arguments. */
export const conditions: Record<string, [criteria: string, ...shapes: string[]]> = {
  whenCellEmpty: ['CELL_EMPTY', ''],
  whenCellNotEmpty: ['CELL_NOT_EMPTY', ''],
  whenDateAfter: ['DATE_AFTER', 'Date', 'String'],
  whenDateBefore: ['DATE_BEFORE', 'Date', 'String'],
  whenDateEqualTo: ['DATE_EQUAL_TO', 'Date', 'String'],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 'String'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'Number, Number'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'Number'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'Number'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'Number'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'Number'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'Number'],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'Number, Number'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'Number'],
  whenTextContains: ['TEXT_CONTAINS', 'String'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'String'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 'String'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 'String'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 'String'],
};

type Args = ConditionalData['args'];

/** A criteria and its arguments as they are stored. */
export function storedCondition(
  type: string,
  name: string,
  args: unknown[],
  book: Book,
): { criteria: string; args: Args } {
  const [criteria, ...shapes] = conditions[name]!;
  fit(type, name, args, ...shapes);
  const isRelative = criteria.startsWith('DATE') && typeof args[0] === 'string';
  if (isRelative && !relativeDates.includes(args[0] as string))
    throw new ServiceError(`Invalid argument: ${String(args[0])}`);
  const stored = args
    .filter((arg) => arg !== undefined)
    .map((arg): Args[number] => {
      if (arg instanceof Date) return { date: Math.floor(serialOfInstant(arg.getTime(), book.timeZone)) };
      return isRelative ? { relative: arg as string } : (arg as string | number);
    });
  return { criteria: isRelative ? `${criteria}_RELATIVE` : criteria, args: stored };
}

/** The method that sets a criteria: `DATE_AFTER_RELATIVE` is that of `whenDateAfter`. */
export function conditionNamed(criteria: string): string {
  const name = Object.keys(conditions).find((one) => conditions[one]![0] === criteria.replace('_RELATIVE', ''));
  if (!name) throw new ServiceError(`Invalid argument: ${criteria}`);
  return name;
}

/** As `getCriteriaValues` gives them. */
export function shownArgs(args: Args, book: Book): unknown[] {
  return args.map((arg) => {
    if (typeof arg !== 'object') return arg;
    return 'date' in arg
      ? new Date(instantOfSerial(arg.date, book.timeZone))
      : new EnumValue('RelativeDate', arg.relative);
  });
}

export type Described = Omit<ConditionalData, 'rects'> & { places: Place[] };

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule */
export class ConditionalFormatRule {
  static readonly type: string = 'ConditionalFormatRule';
  static readonly members = offers({ local: 'copy getBooleanCondition getGradientCondition getRanges' });

  constructor(
    protected readonly desk: Desk,
    readonly book: Book,
    public described: Described,
  ) {}

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.desk, this.book, structuredClone(this.described));
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.described.gradient ? null : new BooleanCondition(this.book, this.described);
  }

  getGradientCondition(): GradientCondition | null {
    return this.described.gradient ? new GradientCondition(this.described.gradient) : null;
  }

  getRanges(): object[] {
    return this.described.places.map((place) => this.desk.make.range(this.book, place));
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export class ConditionalFormatRuleBuilder extends ConditionalFormatRule {
  static override readonly type = 'ConditionalFormatRuleBuilder';
  static override readonly members = {
    ...ConditionalFormatRule.members,
    ...offers({
      local:
        'build setBackground setBackgroundObject setBold setFontColor setFontColorObject setItalic setRanges ' +
        `setStrikethrough setUnderline withCriteria ${Object.keys({ ...conditions, ...gradientSetters }).join(' ')}`,
    }),
  };

  constructor(desk: Desk, book: Book, described: Described = { places: [], criteria: '', args: [], look: {} }) {
    super(desk, book, described);
  }

  build(): ConditionalFormatRule {
    const { criteria, gradient } = this.described;
    if (!(gradient ? gradient.min && gradient.max : criteria))
      throw new ServiceError('Conditional format rule is missing its condition.');
    if (!this.described.places.length) throw new ServiceError('Conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this.desk, this.book, structuredClone(this.described));
  }

  setRanges(...args: unknown[]): this {
    fit('ConditionalFormatRuleBuilder', 'setRanges', args, 'Object[]');
    this.described.places = (args[0] as unknown[]).map((range) => {
      if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: ranges');
      return { ...range.place };
    });
    return this;
  }

  setBackground(...args: unknown[]): this {
    return this.color('background', 'setBackground', args);
  }
  setFontColor(...args: unknown[]): this {
    return this.color('color', 'setFontColor', args);
  }
  setBackgroundObject(...args: unknown[]): this {
    return this.color('background', 'setBackgroundObject', args);
  }
  setFontColorObject(...args: unknown[]): this {
    return this.color('color', 'setFontColorObject', args);
  }
  setBold(...args: unknown[]): this {
    return this.flag('bold', 'setBold', args);
  }
  setItalic(...args: unknown[]): this {
    return this.flag('italic', 'setItalic', args);
  }
  setUnderline(...args: unknown[]): this {
    return this.flag('underline', 'setUnderline', args);
  }
  setStrikethrough(...args: unknown[]): this {
    return this.flag('strikethrough', 'setStrikethrough', args);
  }

  withCriteria(...args: unknown[]): this {
    fit('ConditionalFormatRuleBuilder', 'withCriteria', args, 'String, Object[]');
    const [criteria, values] = args as [string, unknown[]];
    return this.when(conditionNamed(criteria), values);
  }

  when(name: string, args: unknown[]): this {
    Object.assign(this.described, storedCondition('ConditionalFormatRuleBuilder', name, args, this.book));
    delete this.described.gradient;
    return this;
  }

  /** A rule has either a condition or a color scale: whichever was set last. */
  private gradientPoint(method: string, args: unknown[]): this {
    const point = givenPoint('ConditionalFormatRuleBuilder', method, args);
    const { [gradientSetters[method]!.point]: _before, ...others } = this.described.gradient ?? {};
    const gradient = { ...others, ...(point ? { [gradientSetters[method]!.point]: point } : {}) };
    Object.assign(this.described, { gradient, criteria: '', args: [], look: {} });
    return this;
  }

  private color(key: 'background' | 'color', method: string, args: unknown[]): this {
    fit('ConditionalFormatRuleBuilder', method, args, method.endsWith('Object') ? 'Color?' : 'String?');
    const color = typeof args[0] === 'string' ? colorOf(args[0]) : hexOf(args[0]);
    if (color === undefined && args[0] !== null) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    if (color === undefined) delete this.described.look[key];
    else this.described.look[key] = color;
    return this;
  }

  private flag(key: 'bold' | 'italic' | 'underline' | 'strikethrough', method: string, args: unknown[]): this {
    fit('ConditionalFormatRuleBuilder', method, args, 'Boolean?');
    if (args[0] === null) delete this.described.look[key];
    else this.described.look[key] = args[0] as boolean;
    return this;
  }

  static {
    const methods = ConditionalFormatRuleBuilder.prototype as unknown as Record<
      string,
      (this: ConditionalFormatRuleBuilder, ...args: unknown[]) => unknown
    >;
    for (const name of Object.keys(conditions)) {
      methods[name] = function (...args) {
        return this.when(name, args);
      };
    }
    for (const name of Object.keys(gradientSetters)) {
      methods[name] = function (...args) {
        return this.gradientPoint(name, args);
      };
    }
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition */
export class BooleanCondition {
  static readonly type = 'BooleanCondition';
  static readonly members = offers({
    local:
      'getBackground getBackgroundObject getBold getCriteriaType getCriteriaValues getFontColor getFontColorObject ' +
      'getItalic getStrikethrough getUnderline',
  });

  constructor(
    private readonly book: Book,
    private readonly described: Described,
  ) {}

  getCriteriaType(): EnumValue {
    return new EnumValue('BooleanCriteria', this.described.criteria);
  }
  getCriteriaValues(): unknown[] {
    return shownArgs(this.described.args, this.book);
  }
  getBackground(): string | null {
    return this.described.look.background ?? null;
  }
  getFontColor(): string | null {
    return this.described.look.color ?? null;
  }
  getBackgroundObject(): Color | null {
    return colorObject(this.described.look.background);
  }
  getFontColorObject(): Color | null {
    return colorObject(this.described.look.color);
  }
  getBold(): boolean | null {
    return this.described.look.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.described.look.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.described.look.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.described.look.strikethrough ?? null;
  }
}

function colorObject(hex: string | undefined): Color | null {
  return hex === undefined ? null : new Color({ hex });
}
