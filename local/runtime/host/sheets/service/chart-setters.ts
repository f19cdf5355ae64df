/** Setters of the builders for one kind of chart: each is options by another name. */

/** The kinds of chart that have a builder of their own, and the type each stands for. */
export const kinds = {
  Area: 'AREA',
  Bar: 'BAR',
  Column: 'COLUMN',
  Combo: 'COMBO',
  Histogram: 'HISTOGRAM',
  Line: 'LINE',
  Pie: 'PIE',
  Scatter: 'SCATTER',
  Table: 'TABLE',
} as const;
export type Kind = keyof typeof kinds;

export interface OptionSetter {
  shapes: string[];
  /** Which options the arguments mean. Text styles come as plain objects. */
  options(args: unknown[], kind: Kind): Record<string, unknown>;
}
type Spec = OptionSetter & { of: Kind[] };

const drawn: Kind[] = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter'];
const without = (...some: Kind[]) => drawn.filter((kind) => !some.includes(kind));
const axes = without('Pie');

const one = (option: string, shape: string, of: Kind[]): Spec => ({
  shapes: [shape],
  of,
  options: ([arg]) => ({ [option]: arg }),
});
const fixed = (option: string, value: unknown, of: Kind[]): Spec => ({
  shapes: [''],
  of,
  options: () => ({ [option]: value }),
});
const style = (option: string, of: Kind[]) => one(option, 'Charts.TextStyle', of);
/** The axis that shows values: bars lie, so theirs is the horizontal one. */
const valuesAxis = (kind: Kind) => (kind === 'Bar' ? 'hAxis' : 'vAxis');
const span = (axis: string | undefined, of: Kind[]): Spec => ({
  shapes: ['Number, Number'],
  of,
  options: ([min, max], kind) => {
    const name = `${axis ?? valuesAxis(kind)}.viewWindow`;
    return { [`${name}.min`]: min, [`${name}.max`]: max };
  },
});

// How large each is in pixels Google's page does not say; these are ours.
const pointSizes: Record<string, number> = { NONE: 0, TINY: 2, MEDIUM: 6, LARGE: 10, HUGE: 16 };

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-line-chart-builder and its likes */
const setters: Record<string, Spec> = {
  setTitle: one('title', 'String', drawn),
  setTitleTextStyle: style('titleTextStyle', drawn),
  setColors: one('colors', 'String[]', drawn),
  setBackgroundColor: one('backgroundColor', 'String', drawn),
  setLegendPosition: one('legend.position', 'Enum', drawn),
  setLegendTextStyle: style('legend.textStyle', drawn),
  setXAxisTitle: one('hAxis.title', 'String', axes),
  setXAxisTitleTextStyle: style('hAxis.titleTextStyle', axes),
  setXAxisTextStyle: style('hAxis.textStyle', axes),
  setYAxisTitle: one('vAxis.title', 'String', axes),
  setYAxisTitleTextStyle: style('vAxis.titleTextStyle', axes),
  setYAxisTextStyle: style('vAxis.textStyle', axes),
  setRange: span(undefined, without('Pie', 'Scatter')),
  setXAxisRange: span('hAxis', ['Scatter']),
  setYAxisRange: span('vAxis', ['Scatter']),
  useLogScale: {
    shapes: [''],
    of: without('Pie', 'Scatter'),
    options: (_, kind) => ({ [`${valuesAxis(kind)}.logScale`]: true }),
  },
  setXAxisLogScale: fixed('hAxis.logScale', true, ['Scatter']),
  setYAxisLogScale: fixed('vAxis.logScale', true, ['Scatter']),
  setPointStyle: {
    shapes: ['Enum'],
    of: ['Area', 'Line', 'Scatter'],
    options: ([arg]) => ({ pointSize: pointSizes[String(arg)] }),
  },
  setCurveStyle: {
    shapes: ['Enum'],
    of: ['Line'],
    options: ([arg]) => ({ curveType: arg === 'SMOOTH' ? 'function' : 'none' }),
  },
  setStacked: fixed('isStacked', true, without('Line', 'Pie', 'Scatter')),
  reverseCategories: {
    shapes: [''],
    of: without('Scatter'),
    options: (_, kind) => ({ reverseCategories: true, [`${kind === 'Bar' ? 'vAxis' : 'hAxis'}.direction`]: -1 }),
  },
  reverseDirection: fixed('hAxis.direction', -1, ['Bar']),
  set3D: fixed('is3D', true, ['Pie']),
  enablePaging: {
    shapes: ['Boolean', 'Integer', 'Integer, Integer'],
    of: ['Table'],
    options: ([first, startPage]) =>
      typeof first === 'boolean'
        ? { page: first ? 'enable' : 'disable' }
        : { page: 'enable', pageSize: first, ...(startPage === undefined ? {} : { startPage }) },
  },
  enableRtlTable: one('rtlTable', 'Boolean', ['Table']),
  enableSorting: {
    shapes: ['Boolean'],
    of: ['Table'],
    options: ([on]) => ({ sort: on === true ? 'enable' : 'disable' }),
  },
  setFirstRowNumber: one('firstRowNumber', 'Integer', ['Table']),
  setInitialSortingAscending: {
    shapes: ['Integer'],
    of: ['Table'],
    options: ([at]) => ({ sortColumn: at, sortAscending: true }),
  },
  setInitialSortingDescending: {
    shapes: ['Integer'],
    of: ['Table'],
    options: ([at]) => ({ sortColumn: at, sortAscending: false }),
  },
  showRowNumberColumn: one('showRowNumber', 'Boolean', ['Table']),
  useAlternatingRowStyle: one('alternatingRowStyle', 'Boolean', ['Table']),
};

/** The setters that one kind of chart has, by name. */
export function settersOf(kind: Kind): [name: string, setter: OptionSetter][] {
  return Object.entries(setters).filter(([, { of }]) => of.includes(kind));
}
