/**
 * A chart as a picture: what `EmbeddedChart.getBlob` gives. Plainer than Google's; the numbers, names and colors are there.
 */
import type { ChartView } from '../../view';
import { Canvas } from './canvas';

/** As Sheets hands them out to series. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];
const colorAt = (index: number) => palette[index % palette.length]!;
const [ink, faint] = ['#333333', '#dddddd'];

interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function chartPicture(view: ChartView): Canvas {
  const canvas = new Canvas(
    Math.max(40, Math.round(view.width)),
    Math.max(40, Math.round(view.height)),
    view.background,
  );
  if (view.title) canvas.text(view.title, [14, 14], 14, view.titleLook?.color ?? ink);
  const isPie = view.type === 'PIE';
  const entries = isPie
    ? view.categories.map((label, index) => ({ label, color: colorAt(index) }))
    : view.series.map(({ label, color }, index) => ({ label, color: color ?? colorAt(index) }));
  const legend = view.legend === 'none' || view.table ? [] : entries;
  const room = legend.length
    ? Math.min(view.width / 3, 30 + Math.max(...legend.map((one) => Canvas.widthOf(one.label, 7))))
    : 10;
  const left = view.type === 'BAR' ? 100 : 60;
  const plot = { left, top: 56, width: canvas.width - left - 10 - room, height: canvas.height - 102 };
  legend.forEach(({ label, color }, index) => {
    const y = plot.top + index * 16;
    canvas.box(canvas.width - room + 4, y, 10, 10, color);
    canvas.text(label, [canvas.width - room + 20, y + 1], 7, ink);
  });
  if (isPie) pie(canvas, view, plot);
  else if (view.table) table(canvas, view.table);
  else axes(canvas, view, plot);
  return canvas;
}

function pie(canvas: Canvas, view: ChartView, { left, top, width, height }: Plot): void {
  const values = (view.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const sum = values.reduce((all, value) => all + value, 0);
  let from = 0;
  values.forEach((value, index) => {
    const to = from + (sum ? value / sum : 0);
    canvas.slice([left + width / 2, top + height / 2], Math.min(width, height) / 2, from, to, colorAt(index));
    from = to;
  });
}

function table(canvas: Canvas, { head, rows }: NonNullable<ChartView['table']>): void {
  const room = (canvas.width - 20) / Math.max(1, head.length);
  [head, ...rows].forEach((cells, row) => {
    cells.forEach((text, column) => canvas.text(text, [14 + column * room, 40 + row * 16], 7, ink));
    canvas.box(10, 52 + row * 16, canvas.width - 20, 1, faint);
  });
}

/** Everything that has two axes. Bars lie when the chart is a `BAR`. */
function axes(canvas: Canvas, view: ChartView, plot: Plot): void {
  const lies = view.type === 'BAR';
  const scatter = view.type === 'SCATTER';
  const { left, top, width, height } = plot;
  const stacks = view.categories.map((_, at) => sumOf(view.series.map(({ values }) => values[at] ?? 0)));
  const values = view.stacked ? stacks : view.series.flatMap(({ values: all }) => all.filter((one) => one !== null));
  const look = (lies ? view.horizontal : view.vertical) ?? {};
  const ticks = ticksOver(look.min ?? Math.min(0, ...values), look.max ?? Math.max(0, ...values));
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const share = (value: number) => (Math.min(high, Math.max(low, value)) - low) / (high - low || 1);
  const along = (value: number) => (lies ? left + share(value) * width : top + height - share(value) * height);
  for (const tick of ticks) {
    const at = along(tick);
    if (lies) canvas.box(at, top, 1, height, faint);
    else canvas.box(left, at, width, 1, faint);
    if (lies) canvas.text(String(tick), [at, top + height + 6], 7, ink, 'center');
    else canvas.text(String(tick), [left - 6, at - 3], 7, ink, 'right');
  }
  const xs = view.categories.map((text, at) => {
    const number = Number(text.replace(/,/g, ''));
    return Number.isNaN(number) ? at + 1 : number;
  });
  const xTicks = scatter ? ticksOver(Math.min(...xs), Math.max(...xs)) : [];
  const step = (lies ? height : width) / Math.max(1, view.categories.length);
  const middle = (at: number) => {
    if (!scatter) return (lies ? top : left) + step * (at + 0.5);
    return left + ((xs[at]! - xTicks[0]!) / (xTicks.at(-1)! - xTicks[0]! || 1)) * width;
  };
  view.categories.forEach((text, at) => {
    if (lies) canvas.text(text.slice(0, 15), [left - 6, middle(at) - 3], 7, ink, 'right');
    else if (!scatter && Canvas.widthOf('wide', 7) < step)
      canvas.text(text.slice(0, Math.floor(step / 7)), [middle(at), top + height + 6], 7, ink, 'center');
  });
  if (scatter)
    for (const tick of xTicks)
      canvas.text(
        String(tick),
        [left + ((tick - xTicks[0]!) / (xTicks.at(-1)! - xTicks[0]! || 1)) * width, top + height + 6],
        7,
        ink,
        'center',
      );
  canvas.text(view.horizontalTitle, [left + width / 2, canvas.height - 20], 7, ink, 'center');
  canvas.text(view.verticalTitle, [left, top - 14], 7, ink);

  const barred = (index: number) =>
    !/LINE|AREA|SCATTER|SPARKLINE/.test(view.type) && !(view.type === 'COMBO' && index > 0);
  const bars = view.series.filter((_, index) => barred(index)).length;
  const below = view.categories.map(() => 0);
  view.series.forEach(({ values: all, color: chosen }, index) => {
    const color = chosen ?? colorAt(index);
    const points = all.map((value, at): [number, number] | null =>
      value === null ? null : [middle(at), along(value)],
    );
    if (!barred(index)) return drawPoints(canvas, points, color, view.type === 'SCATTER', view.pointRadius);
    all.forEach((value, at) => {
      const from = view.stacked ? below[at]! : 0;
      const to = from + (value ?? 0);
      if (view.stacked) below[at] = to;
      const thick = (step * 0.7) / (view.stacked ? 1 : bars);
      const start = middle(at) - step * 0.35 + (view.stacked ? 0 : index * thick);
      const [a, b] = [Math.min(along(from), along(to)), Math.abs(along(to) - along(from))];
      if (lies) canvas.box(a, start, b, thick, color);
      else canvas.box(start, a, thick, b, color);
    });
  });
}

function drawPoints(
  canvas: Canvas,
  points: ([number, number] | null)[],
  color: string,
  apart: boolean,
  radius = apart ? 3 : 2,
): void {
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (point && before && !apart) canvas.line(before, point, 2, color);
    if (point) canvas.line(point, point, radius * 2, color);
  });
}

function sumOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Round numbers from at most `low` to at least `high`, about five of them. */
function ticksOver(low: number, high: number): number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high) || low === high) return [0, 1];
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough)!;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
