/** Formats the results of the bench as tables for people. */
import type { Operation, Times } from './measure';
import type { PageResults } from './page/main';
import { limits } from './runtime';
import type { ScaleRow } from './scale';

function table(headings: string[], lines: string[][]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...lines.map((line) => line[column]!.length)),
  );
  const row = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  return [row(headings), row(widths.map((width) => '─'.repeat(width))), ...lines.map(row)].join('\n');
}

const limited = (value: number, max: number | null): string =>
  max === null ? String(value) : `${value} of ${max}${value > max ? ' ✘' : ''}`;
const range = ({ low, typical, high }: { low: number; typical: number; high: number }): string =>
  [low, typical, high].map((seconds) => seconds.toFixed(1)).join(' – ');

export function operationTable(operations: readonly Operation[]): string {
  const lines = operations.map(
    ({ name, n, calls, syncs, maxCalls, maxSyncs, overFloor, modelledSeconds, cpuMs, usual, counted }) => [
      counted ? `${name} [${counted}]` : name,
      String(n),
      limited(calls, maxCalls),
      limited(syncs, maxSyncs),
      range(modelledSeconds),
      overFloor ? limited(overFloor.ratio, overFloor.max) : '',
      String(cpuMs),
      usual ? `${usual.calls} / ${usual.syncs}${usual.unfinished ? ' (cut off)' : ''}` : '',
    ],
  );
  const headings = ['operation', 'n', 'calls', 'syncs', 'modelled s', '× floor', 'CPU ms', 'usual calls / syncs'];
  return table(headings, lines);
}

export function timeTable({ bundle, times }: { bundle: { bytes: number }; times: Record<string, Times> }): string {
  const lines = Object.entries(times).map(([name, { min, median, max }]) => [
    name,
    String(min),
    limited(median, limits[name as keyof typeof limits]),
    String(max),
  ]);
  return `${table(['on this machine', 'min', 'median', 'max'], lines)}\nbundle: ${limited(bundle.bytes, limits.bytes)} bytes`;
}

export function scaleTable(rows: readonly ScaleRow[]): string {
  const lines = rows.map(({ name, calls, syncs, modelledSeconds, cpuMs, maxSeconds }) => [
    name,
    String(calls),
    String(syncs),
    range(modelledSeconds),
    limited(modelledSeconds.typical, maxSeconds),
    String(cpuMs),
  ]);
  return table(['a large district', 'calls', 'syncs', 'modelled s', 'limit s', 'CPU ms'], lines);
}

export function pageTable({ rows, workbench, bare, typing }: PageResults): string {
  const lines = Object.entries({ 'the workbench': workbench, 'the grid by itself': bare }).map(([name, one]) => [
    name,
    `${one.over50ms} of ${one.frames}`,
    `${one.medianMs} – ${one.p95Ms} – ${one.maxMs}`,
    String(one.blankFrames),
    String(one.processorMs),
  ]);
  const headings = [`${rows} rows`, 'frames over 50 ms', 'median – 95 % – longest ms', 'blank', 'processor ms a frame'];
  return `${table(headings, lines)}\nA cell opens ${typing.openMs} ms after the key, and shows what was typed ${typing.shownMs} ms after Enter.`;
}
