import type { Members } from '../../offer';
import type { Desk } from './desk';
import { Range } from './range';
import { offers } from './table';

/** What a list does to each of its ranges, in one call. */
const shared =
  'breakApart check clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes removeCheckboxes setBackground ' +
  'setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 ' +
  'setHorizontalAlignment setNote setNumberFormat setValue setShowHyperlink setTextDirection setTextRotation setVerticalAlignment setVerticalText setWrap setWrapStrategy trimWhitespace uncheck';

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export class RangeList {
  static readonly type = 'RangeList';
  static readonly members: Members = {
    ...offers({ handle: 'getRanges', look: 'activate' }),
    ...Object.fromEntries(shared.split(' ').map((name) => [name, (Range.members as Members)[name]!])),
  };

  constructor(
    readonly desk: Desk,
    private readonly ranges: Range[],
  ) {}

  getRanges(): Range[] {
    return this.ranges;
  }

  /** "The last range in the list is set as the active range." */
  activate(): this {
    this.ranges.at(-1)?.activate();
    return this;
  }

  static {
    const methods = RangeList.prototype as unknown as Record<string, (this: RangeList, ...args: unknown[]) => unknown>;
    for (const name of shared.split(' ')) {
      methods[name] = function (...args) {
        for (const range of this.ranges)
          (range as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args);
        return this;
      };
    }
  }
}
