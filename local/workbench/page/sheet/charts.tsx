import { useEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../../../runtime/view';
import type { SheetGrid } from './grid';
import { drawChart } from './draw-chart';
import { TableChart } from './table-chart';

/** The sheet's charts, lying over its cells and scrolling with them; each with its numbers as a table to be read out. */
export function Charts({ charts, grid }: { charts: ChartView[]; grid: SheetGrid }) {
  const { fixed } = grid.placeOf(1, 1);
  return (
    <div class="chart-layer" style={{ left: `${fixed.left}px`, top: `${fixed.top}px` }}>
      {charts.map((chart) => {
        const { left, top } = grid.placeOf(chart.position.row, chart.position.column);
        const place = {
          left: `${left - fixed.left + chart.position.offsetX}px`,
          top: `${top - fixed.top + chart.position.offsetY}px`,
          width: `${chart.width}px`,
          height: `${chart.height}px`,
        };
        if (chart.table) return <TableChart key={chart.id} title={chart.title} table={chart.table} place={place} />;
        return <Chart key={chart.id} chart={chart} place={place} />;
      })}
    </div>
  );
}

function Chart({ chart, place }: { chart: ChartView; place: Record<string, string> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = JSON.stringify(chart);
  useEffect(() => drawChart(canvas.current!, chart), [drawn]);
  const title = chart.title || 'Chart';
  return (
    <figure
      class="chart"
      style={{ ...place, ...(chart.background ? { background: chart.background } : {}) }}
      aria-label={title}
    >
      <canvas ref={canvas} width={chart.width} height={chart.height} aria-hidden="true" />
      <table class="hidden">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.horizontalTitle || 'Category'}</th>
            {chart.series.map((series, index) => (
              <th scope="col" key={index}>
                {series.label || `Series ${index + 1}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.categories.map((category, index) => (
            <tr key={index}>
              <th scope="row">{category}</th>
              {chart.series.map((series, at) => (
                <td key={at}>{series.values[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
