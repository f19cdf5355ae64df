/**
 * Groups of rows or columns that can be folded away. What is kept is how deep each line lies; a group of depth n is a
 * stretch of lines at least that deep. Source: https://developers.google.com/apps-script/reference/spreadsheet/group
 */
import type { LineChange } from './rect';
import { spanAfter } from './rect';
import { emptyRuns, idAt, linesSet, mapped, runsAfter, type Runs } from './runs';

export interface Groups {
  depths: Runs;
  /** Groups that are folded, by where they begin. */
  folded: { start: number; depth: number }[];
  /** Where the control stands: before the group or after it, as in a new sheet. */
  control: 'BEFORE' | 'AFTER';
}

export interface GroupSpan {
  start: number;
  count: number;
  depth: number;
}

/** Source: https://developers.google.com/apps-script/reference/spreadsheet/range#shiftrowgroupdepthdelta (depths 0 to 8) */
const deepest = 8;

export const noGroups = (): Groups => ({ depths: emptyRuns(), folded: [], control: 'AFTER' });

export const depthAt = ({ depths }: Groups, line: number): number => idAt(depths, line);

export function shiftDepth(groups: Groups, start: number, count: number, delta: number): void {
  groups.depths = mapped(groups.depths, start, count, (depth) => Math.max(0, Math.min(deepest, depth + delta)));
  groups.folded = groups.folded.filter(({ start: at, depth }) => groupAt(groups, at, depth)?.start === at);
}

/** The group of a depth that holds a line; undefined when the line is not that deep. */
export function groupAt(groups: Groups, line: number, depth: number): GroupSpan | undefined {
  if (depth < 1 || line < 1 || depthAt(groups, line) < depth) return undefined;
  let start = line;
  while (start > 1 && depthAt(groups, start - 1) >= depth) start--;
  let end = line;
  // Beyond the last entry of the runs nothing is grouped.
  while (depthAt(groups, end + 1) >= depth) end++;
  return { start, count: end - start + 1, depth };
}

/** All groups of the first `last` lines, outer ones first. */
export function allGroups(groups: Groups, last: number): GroupSpan[] {
  const found = new Map<string, GroupSpan>();
  for (const line of linesSet(groups.depths, last)) {
    for (let depth = 1; depth <= depthAt(groups, line); depth++) {
      if (depthAt(groups, line - 1 || 1) >= depth && line > 1) continue;
      const group = groupAt(groups, line, depth)!;
      found.set(`${group.start} ${depth}`, group);
    }
  }
  return [...found.values()].sort((a, b) => a.depth - b.depth || a.start - b.start);
}

export function isFolded(groups: Groups, { start, depth }: GroupSpan): boolean {
  return groups.folded.some((one) => one.start === start && one.depth === depth);
}

export function fold(groups: Groups, { start, depth }: GroupSpan, folded: boolean): void {
  groups.folded = groups.folded.filter((one) => one.start !== start || one.depth !== depth);
  if (folded) groups.folded.push({ start, depth });
}

/** As they are drawn. */
export function groupViews(
  groups: Groups,
  last: number,
): { control: number; from: number; to: number; depth: number; folded: boolean }[] {
  return allGroups(groups, last).map((span) => {
    const [from, to] = [span.start, span.start + span.count - 1];
    const control = groups.control === 'BEFORE' ? from - 1 : to + 1;
    return { control, from, to, depth: span.depth, folded: isFolded(groups, span) };
  });
}

/** Lines that a folded group keeps out of sight. */
export function linesFolded(groups: Groups): number[] {
  return groups.folded.flatMap(({ start, depth }) => {
    const group = groupAt(groups, start, depth);
    return group ? Array.from({ length: group.count }, (_, index) => start + index) : [];
  });
}

/** Lines inserted within a group belong to it. */
export function groupsAfter(groups: Groups, change: LineChange): Groups {
  const inside = Math.min(idAt(groups.depths, Math.max(1, change.at - 1)), idAt(groups.depths, change.at));
  return {
    ...groups,
    depths: runsAfter(groups.depths, change, inside),
    folded: groups.folded.flatMap(({ start, depth }) => {
      const span = spanAfter(start, 1, change);
      return span ? [{ start: span.start, depth }] : [];
    }),
  };
}
