import type { AxisLook, ChartView, TableLook, TextLook } from '../../view';
import type { ChartData } from './charts';

type Options = ChartData['options'];

/**
 * What a chart's options say beyond its values, as far as the workbench draws it.
 * Source: https://developers.google.com/apps-script/chart-configuration-options
 */
export function lookOf(
  options: Options,
): Pick<ChartView, 'titleLook' | 'legendLook' | 'horizontal' | 'vertical' | 'smooth' | 'pointRadius' | 'background'> {
  const titleLook = textLook(options, 'titleTextStyle');
  const legendLook = textLook(options, 'legend.textStyle') ?? textLook(options, 'legendTextStyle');
  const horizontal = axisLook(options, 'hAxis');
  const vertical = axisLook(options, 'vAxis');
  const background = options['backgroundColor'] ?? options['backgroundColor.fill'];
  const pointSize = numberIn(options, 'pointSize');
  return {
    ...(titleLook ? { titleLook } : {}),
    ...(legendLook ? { legendLook } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(options['curveType'] === 'function' ? { smooth: true } : {}),
    ...(pointSize === undefined ? {} : { pointRadius: pointSize / 2 }),
    ...(typeof background === 'string' ? { background } : {}),
  };
}

/** How a table chart shows its rows. Source: https://developers.google.com/chart/interactive/docs/gallery/table */
export function tableLook(options: Options): Omit<TableLook, 'head' | 'rows'> & { sortColumn?: number } {
  const sortColumn = numberIn(options, 'sortColumn');
  return {
    striped: options['alternatingRowStyle'] !== false,
    rightToLeft: options['rtlTable'] === true,
    ...(options['showRowNumber'] === true ? { firstNumber: numberIn(options, 'firstRowNumber') ?? 1 } : {}),
    ...(options['page'] === 'enable'
      ? { pageSize: numberIn(options, 'pageSize') ?? 10, startPage: numberIn(options, 'startPage') ?? 0 }
      : {}),
    ...(sortColumn === undefined ? {} : { sortColumn, ascending: options['sortAscending'] !== false }),
  };
}

function axisLook(options: Options, axis: string): AxisLook | undefined {
  const text = textLook(options, `${axis}.textStyle`);
  const title = textLook(options, `${axis}.titleTextStyle`);
  const min = numberIn(options, `${axis}.viewWindow.min`, `${axis}.minValue`);
  const max = numberIn(options, `${axis}.viewWindow.max`, `${axis}.maxValue`);
  const look = {
    ...(text ? { text } : {}),
    ...(title ? { title } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(options[`${axis}.logScale`] === true || options[`${axis}.scaleType`] === 'log' ? { logarithmic: true } : {}),
    ...(options[`${axis}.direction`] === -1 ? { reversed: true } : {}),
  };
  return Object.keys(look).length ? look : undefined;
}

function textLook(options: Options, path: string): TextLook | undefined {
  const [color, font] = [options[`${path}.color`], options[`${path}.fontName`]];
  const size = numberIn(options, `${path}.fontSize`);
  const look = {
    ...(typeof color === 'string' ? { color } : {}),
    ...(typeof font === 'string' ? { font } : {}),
    ...(size === undefined ? {} : { size }),
    ...(options[`${path}.bold`] === true ? { bold: true } : {}),
    ...(options[`${path}.italic`] === true ? { italic: true } : {}),
  };
  return Object.keys(look).length ? look : undefined;
}

function numberIn(options: Options, ...paths: string[]): number | undefined {
  const found = paths.map((path) => options[path]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : undefined;
}
