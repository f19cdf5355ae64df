/**
 * Sets of marks kept outside the sheet, out of reach of anybody who types there. A mark has twelve letters (a digest
 * and one more), and a document property holds several hundred. One value may hold 9 KB, all of them together 500 KB:
 * https://developers.google.com/apps-script/guides/services/quotas
 */
import type { Memory } from '../google/memory';
import { digestLength } from '../shared/digest';

const markLength = digestLength + 1;
const inOneProperty = 600;
const mostProperties = 10;

/** How many marks can be kept under one name. */
export const mostMarks = inOneProperty * mostProperties;

const keys = (name: string): string[] => Array.from({ length: mostProperties }, (_, index) => `${name}.${index}`);

export function marksIn(memory: Memory, name: string): Set<string> {
  const kept = keys(name).map((key) => memory.get(key) ?? '');
  return new Set(kept.flatMap((marks) => marks.match(new RegExp(`.{${markLength}}`, 'g')) ?? []));
}

/**
 * Under the lock and on a refreshed memory, since it replaces the whole set; written by the next `save`. False: too
 * many to keep, and nothing is changed.
 */
export function setMarks(memory: Memory, name: string, marks: ReadonlySet<string>): boolean {
  if (marks.size > mostMarks) return false;
  const all = [...marks].join('');
  const size = inOneProperty * markLength;
  keys(name).forEach((key, index) => {
    const part = all.slice(index * size, (index + 1) * size);
    // An empty part is written rather than forgotten: forgetting costs a call each.
    if (part !== (memory.get(key) ?? '')) memory.set(key, part);
  });
  return true;
}
