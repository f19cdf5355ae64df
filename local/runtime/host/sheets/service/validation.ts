import { EnumValue, ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Book } from '../book';
import type { Rule, RuleArg } from '../rule';
import { noRule } from '../rule';
import { instantOfSerial, serialOfInstant } from '../serial';
import type { Desk } from './desk';
import type { RangePlace } from './range-place';
import { offers } from './table';

export const validationCriteria = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
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
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
];

/** On no page of Google's; limit and words as many people quote them. Which call refuses they do not say: here the first. */
const mostChoices = 500;
const tooManyChoices =
  'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.';

/** A list's arrow can be hidden; the answer of `getCriteriaValues` says so, the check of a value does not care. */
const shown = (args: unknown[], index: number): RuleArg[] => (args[index] === false ? [false] : [true]);

/** `requireX` → the criteria and the shapes of its arguments. */
const requirements: Record<string, [criteria: string, ...shapes: string[]]> = {
  requireCheckbox: ['CHECKBOX', '', 'Any', 'Any, Any'],
  requireDate: ['DATE_IS_VALID_DATE', ''],
  requireDateAfter: ['DATE_AFTER', 'Date'],
  requireDateBefore: ['DATE_BEFORE', 'Date'],
  requireDateBetween: ['DATE_BETWEEN', 'Date, Date'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'Date'],
  requireDateNotBetween: ['DATE_NOT_BETWEEN', 'Date, Date'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'Date'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'Date'],
  requireFormulaSatisfied: ['CUSTOM_FORMULA', 'String'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'Number, Number'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'Number'],
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'Number'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'Number'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'Number'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'Number'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'Number, Number'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'Number'],
  requireTextContains: ['TEXT_CONTAINS', 'String'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'String'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 'String'],
  requireTextIsEmail: ['TEXT_IS_VALID_EMAIL', ''],
  requireTextIsUrl: ['TEXT_IS_VALID_URL', ''],
  requireValueInList: ['VALUE_IN_LIST', 'Object[]', 'Object[], Boolean'],
  requireValueInRange: ['VALUE_IN_RANGE', 'Range', 'Range, Boolean'],
};

const getters = 'getAllowInvalid getCriteriaType getCriteriaValues getHelpText';

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation */
export class DataValidation {
  static readonly type: string = 'DataValidation';
  static readonly members = offers({ local: `copy ${getters}` });

  constructor(
    protected readonly desk: Desk,
    /** Whose ranges and time zone the arguments belong to. */
    readonly book: Book,
    public rule: Rule,
  ) {}

  copy(): object {
    return this.desk.make.validationBuilder(this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): EnumValue | null {
    return this.rule.criteria ? new EnumValue('DataValidationCriteria', this.rule.criteria) : null;
  }

  /** For a list: its values and whether the arrow is shown. */
  getCriteriaValues(): unknown[] {
    const { criteria, args } = this.rule;
    const values = args.map((arg) => {
      if (typeof arg !== 'object') return arg;
      if ('date' in arg) return new Date(instantOfSerial(arg.date, this.book.timeZone));
      return this.desk.make.range(this.book, arg.place);
    });
    return criteria === 'VALUE_IN_LIST' ? [values.filter((value) => typeof value === 'string'), values.at(-1)] : values;
  }

  getHelpText(): string | null {
    return this.rule.help ?? null;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
export class DataValidationBuilder extends DataValidation {
  static override readonly type = 'DataValidationBuilder';
  static override readonly members = offers({
    local: `build copy ${getters} setAllowInvalid setHelpText withCriteria ${Object.keys(requirements).join(' ')}`,
  });

  constructor(desk: Desk, book: Book, rule: Rule = noRule) {
    super(desk, book, { ...rule });
  }

  build(): object {
    if (!this.rule.criteria) throw new ServiceError('Data validation rule is missing its criteria.');
    return this.desk.make.validation(this.book, { ...this.rule });
  }

  setAllowInvalid(...args: unknown[]): this {
    fit('DataValidationBuilder', 'setAllowInvalid', args, 'Boolean');
    this.rule.allowInvalid = args[0] as boolean;
    return this;
  }

  setHelpText(...args: unknown[]): this {
    fit('DataValidationBuilder', 'setHelpText', args, 'String?');
    const { help: _help, ...rest } = this.rule;
    this.rule = args[0] === null ? rest : { ...rest, help: args[0] as string };
    return this;
  }

  withCriteria(...args: unknown[]): this {
    fit('DataValidationBuilder', 'withCriteria', args, 'String, Object[]');
    const [criteria, values] = args as [string, unknown[]];
    const name = Object.keys(requirements).find((one) => requirements[one]![0] === criteria);
    if (!name) throw new ServiceError(`Invalid argument: ${criteria}`);
    return this.require(name, values);
  }

  require(name: string, args: unknown[]): this {
    const [criteria, ...shapes] = requirements[name]!;
    fit('DataValidationBuilder', name, args, ...shapes);
    this.rule = { ...this.rule, criteria, args: this.argsOf(criteria, args) };
    return this;
  }

  private argsOf(criteria: string, args: unknown[]): RuleArg[] {
    if (criteria === 'VALUE_IN_LIST') {
      const choices = (args[0] as unknown[]).map(String);
      if (choices.length > mostChoices) throw new ServiceError(tooManyChoices);
      return [...choices, ...shown(args, 1)];
    }
    if (criteria === 'VALUE_IN_RANGE') {
      return [{ place: (args[0] as RangePlace).place }, ...shown(args, 1)];
    }
    const serial = (date: Date) => Math.floor(serialOfInstant(date.getTime(), this.book.timeZone));
    return args
      .filter((arg) => arg !== undefined)
      .map((arg) => (arg instanceof Date ? { date: serial(arg) } : (arg as RuleArg)));
  }

  static {
    const methods = DataValidationBuilder.prototype as unknown as Record<
      string,
      (this: DataValidationBuilder, ...args: unknown[]) => unknown
    >;
    for (const name of Object.keys(requirements)) {
      methods[name] = function (...args) {
        return this.require(name, args);
      };
    }
  }
}
