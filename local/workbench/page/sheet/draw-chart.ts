import { Chart, registerables, type ChartConfiguration, type ChartDataset } from 'chart.js';
import type { ChartView } from '../../../runtime/view';

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
  const axis = (text: string) => ({ stacked: view.stacked, title: { display: text !== '', text } });
  const isLying = view.type === 'BAR';
  return {
    type: kind,
    data: { labels: view.categories, datasets: view.series.map((_, index) => datasetOf(view, kind, index)) },
    options: {
      responsive: false,
      animation: false,
      indexAxis: isLying ? 'y' : 'x',
      plugins: {
        title: { display: view.title !== '', text: view.title, align: 'start', font: { size: 15, weight: 'normal' } },
        legend: view.legend === 'none' ? { display: false } : { position: view.legend },
      },
      ...(kind === 'pie' ? {} : { scales: { x: axis(view.horizontalTitle), y: axis(view.verticalTitle) } }),
    },
  };
}

function datasetOf(view: ChartView, kind: Kind, index: number): ChartDataset {
  const { label, values, color = colorAt(index) } = view.series[index]!;
  if (kind === 'pie')
    return { label, data: values, backgroundColor: values.map((_, at) => colorAt(at)) } as ChartDataset;
  if (kind === 'scatter') {
    const data = values.map((y, at) => ({ x: Number(view.categories[at]!.replace(/,/g, '')), y: y ?? NaN }));
    return { label, data, backgroundColor: color };
  }
  const isLine = kind === 'line' || (view.type === 'COMBO' && index > 0);
  return {
    type: isLine ? 'line' : 'bar',
    label,
    data: values,
    borderColor: color,
    backgroundColor: view.type === 'AREA' || view.type === 'STEPPED_AREA' ? `${color}55` : color,
    ...(isLine ? { fill: /AREA/.test(view.type), stepped: view.type === 'STEPPED_AREA', pointRadius: 2 } : {}),
  } as ChartDataset;
}
