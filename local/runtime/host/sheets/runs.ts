import { landingOf, type LineChange } from './rect';

/**
 * One small number for each line from 1 on without an end, kept as runs: `[start, id, start, id …]`. The first run
 * starts at 1 and the last one never ends. So a whole formatted column is one entry, whatever its length.
 */
export type Runs = number[];

/** Consecutive lines of one id: `[count, id]`. */
export type Piece = [count: number, id: number];

export const emptyRuns = (id = 0): Runs => [1, id];

export function idAt(runs: Runs, line: number): number {
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle * 2]! <= line) low = middle;
    else high = middle - 1;
  }
  return runs[low * 2 + 1]!;
}

/** What stands in `count` lines from `from` on. */
export function cut(runs: Runs, from: number, count: number): Piece[] {
  const pieces: Piece[] = [];
  const end = from + count;
  for (let index = 0; index < runs.length; index += 2) {
    const start = Math.max(runs[index]!, from);
    const stop = Math.min(runs[index + 2] ?? Infinity, end);
    if (stop > start) pieces.push([stop - start, runs[index + 1]!]);
  }
  return pieces;
}

/** Replaces `removed` lines from `from` on by `pieces`; what follows moves up or down. */
export function splice(runs: Runs, from: number, removed: number, pieces: Piece[]): Runs {
  const result: Runs = [];
  const add = (start: number, id: number) => {
    if (result[result.length - 1] !== id || result.length === 0) result.push(start, id);
  };
  for (let index = 0; index < runs.length && runs[index]! < from; index += 2) add(runs[index]!, runs[index + 1]!);
  let line = from;
  for (const [count, id] of pieces) {
    if (count > 0) add(line, id);
    line += count;
  }
  const resume = from + removed;
  add(line, idAt(runs, resume));
  const shift = line - resume;
  for (let index = 0; index < runs.length; index += 2) {
    if (runs[index]! > resume) add(runs[index]! + shift, runs[index + 1]!);
  }
  return result;
}

export function fill(runs: Runs, from: number, count: number, id: number): Runs {
  return splice(runs, from, count, [[count, id]]);
}

export function mapped(runs: Runs, from: number, count: number, change: (id: number) => number): Runs {
  const pieces = cut(runs, from, count).map(([length, id]): Piece => [length, change(id)]);
  return splice(runs, from, count, pieces);
}

/** `inserted` is what new lines get. */
export function runsAfter(runs: Runs, change: LineChange, inserted: number): Runs {
  if (change.kind === 'insert') return splice(runs, change.at, 0, [[change.count, inserted]]);
  if (change.kind === 'delete') return splice(runs, change.at, change.count, []);
  const block = cut(runs, change.at, change.count);
  return splice(splice(runs, change.at, change.count, []), landingOf(change), 0, block);
}

/** Lines from 1 to `last` that have an id other than 0. */
export function linesSet(runs: Runs, last: number): number[] {
  const lines: number[] = [];
  let line = 1;
  for (const [count, id] of cut(runs, 1, last)) {
    if (id) for (let offset = 0; offset < count; offset++) lines.push(line + offset);
    line += count;
  }
  return lines;
}

export function piecesOf(ids: number[]): Piece[] {
  const pieces: Piece[] = [];
  for (const id of ids) {
    const last = pieces[pieces.length - 1];
    if (last && last[1] === id) last[0]++;
    else pieces.push([1, id]);
  }
  return pieces;
}
