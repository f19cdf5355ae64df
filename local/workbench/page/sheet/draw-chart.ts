import { Chart, registerables, type ChartConfiguration, type ChartDataset } from 'chart.js';
import type { AxisLook, ChartView, TextLook } from '../../../runtime/view';

Chart.register(...registerables);

/** As Sheets hands them out to series. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];
const colorAt = (index: number) => palette[index % palette.length]!;

type Kind = 'bar' | 'line' | 'pie' | 'scatter';

function kindOf(type: string): Kind {
  if (type === 'LINE' || type === 'AREA' || type === 'STEPPED_AREA' || type === 'SPARKLINE') return 'line';
  return type === 'PIE' ? 'pie' : type === 'SCATTER' ? 'scatter' : 'bar';
}

/** Draws a chart into a canvas of its size. Returns what takes it away. */
export function drawChart(canvas: HTMLCanvasElement, view: ChartView): () => void {
  const chart = new Chart(canvas, configurationOf(view));
  return () => chart.destroy();
}

function configurationOf(view: ChartView): ChartConfiguration {
  const kind = kindOf(view.type);
  const isLying = view.type === 'BAR';
  const axis = (text: string, look: AxisLook = {}, ofValues: boolean) => ({
    stacked: view.stacked,
    reverse: look.reversed ?? false,
    title: { display: text !== '', text, ...wordsOf(look.title) },
    ...(look.text ? { ticks: wordsOf(look.text) } : {}),
    ...(ofValues ? valuesOf(look) : {}),
  });
  return {
    type: kind,
    data: { labels: view.categories, datasets: view.series.map((_, index) => datasetOf(view, kind, index)) },
    options: {
      responsive: false,
      animation: false,
      indexAxis: isLying ? 'y' : 'x',
      plugins: {
        title: {
          display: view.title !== '',
          text: view.title,
          align: 'start',
          ...wordsOf({ size: 15, ...view.titleLook }),
        },
        legend:
          view.legend === 'none' ? { display: false } : { position: view.legend, labels: wordsOf(view.legendLook) },
      },
      ...(kind === 'pie'
        ? {}
        : {
            scales: {
              x: axis(view.horizontalTitle, view.horizontal, isLying || kind === 'scatter'),
              y: axis(view.verticalTitle, view.vertical, !isLying),
            },
          }),
    },
  };
}

/** Where an axis of values begins and ends, and how it grows. */
function valuesOf({ min, max, logarithmic }: AxisLook) {
  return {
    ...(logarithmic ? { type: 'logarithmic' as const } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function wordsOf({ color, font, size, bold, italic }: TextLook = {}) {
  const style = {
    ...(font ? { family: font } : {}),
    ...(size ? { size } : {}),
    ...(italic ? { style: 'italic' as const } : {}),
    weight: bold ? ('bold' as const) : ('normal' as const),
  };
  return { ...(color ? { color } : {}), font: style };
}

function datasetOf(view: ChartView, kind: Kind, index: number): ChartDataset {
  const { label, values, color = colorAt(index) } = view.series[index]!;
  if (kind === 'pie')
    return { label, data: values, backgroundColor: values.map((_, at) => colorAt(at)) } as ChartDataset;
  if (kind === 'scatter') {
    const data = values.map((y, at) => ({ x: Number(view.categories[at]!.replace(/,/g, '')), y: y ?? NaN }));
    return { label, data, backgroundColor: color, pointRadius: view.pointRadius ?? 3 };
  }
  const isLine = kind === 'line' || (view.type === 'COMBO' && index > 0);
  return {
    type: isLine ? 'line' : 'bar',
    label,
    data: values,
    borderColor: color,
    backgroundColor: view.type === 'AREA' || view.type === 'STEPPED_AREA' ? `${color}55` : color,
    ...(isLine
      ? {
          fill: /AREA/.test(view.type),
          stepped: view.type === 'STEPPED_AREA',
          pointRadius: view.pointRadius ?? 2,
          tension: view.smooth ? 0.4 : 0,
        }
      : {}),
  } as ChartDataset;
}
