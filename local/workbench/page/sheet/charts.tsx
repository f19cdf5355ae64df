import { useEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../../../runtime/view';
import type { SheetShape } from '../../messages';
import type { SheetGrid } from './grid';
import { drawChart } from './draw-chart';
import { SheetImage } from './sheet-image';
import { TableChart } from './table-chart';

export function isDrawnOver({ sheet: { charts, images } }: { sheet: SheetShape }): boolean {
  return charts.length + images.length > 0;
}

/** The sheet's charts and pictures, lying over its cells and scrolling with them; each with its numbers as a table to be read out. */
export function Charts({ sheet, grid }: { sheet: SheetShape; grid: SheetGrid }) {
  const { fixed } = grid.placeOf(1, 1);
  const placeOf = ({ position, width, height }: Pick<ChartView, 'position' | 'width' | 'height'>) => {
    const { left, top } = grid.placeOf(position.row, position.column);
    return {
      left: `${left - fixed.left + position.offsetX}px`,
      top: `${top - fixed.top + position.offsetY}px`,
      width: `${width}px`,
      height: `${height}px`,
    };
  };
  return (
    <div class="chart-layer" style={{ left: `${fixed.left}px`, top: `${fixed.top}px` }}>
      {sheet.charts.map((chart) =>
        chart.table ? (
          <TableChart key={chart.id} title={chart.title} table={chart.table} place={placeOf(chart)} />
        ) : (
          <Chart key={chart.id} chart={chart} place={placeOf(chart)} />
        ),
      )}
      {sheet.images.map((image) => (
        <SheetImage key={image.id} image={image} place={placeOf(image)} />
      ))}
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
