/**
 * Sets of marks kept outside the sheet, where nobody who types can reach: twelve letters each (a digest, and one letter
 * more), several hundred to a document property. A value holds 9 KB, all of them 500 KB:
 * https://developers.google.com/apps-script/guides/services/quotas
 */
import type { Memory } from '../google/memory';
import { digestLength } from '../shared/digest';

const markLength = digestLength + 1;
const inOneProperty = 600;
const mostProperties = 10;

/** So many marks of one name can be kept. */
export const mostMarks = inOneProperty * mostProperties;

const keys = (name: string): string[] => Array.from({ length: mostProperties }, (_, index) => `${name}.${index}`);

export function marksIn(memory: Memory, name: string): Set<string> {
  const kept = keys(name).map((key) => memory.get(key) ?? '');
  return new Set(kept.flatMap((marks) => marks.match(new RegExp(`.{${markLength}}`, 'g')) ?? []));
}

/**
 * To be called under the lock and on what the memory holds now, since it puts one set in the place of another; it is
 * written with the next `save`. False: so many cannot be kept, and nothing is changed.
 */
export function setMarks(memory: Memory, name: string, marks: ReadonlySet<string>): boolean {
  if (marks.size > mostMarks) return false;
  const all = [...marks].join('');
  const size = inOneProperty * markLength;
  keys(name).forEach((key, index) => {
    const part = all.slice(index * size, (index + 1) * size);
    // An empty one is written, not forgotten: forgetting costs a call each.
    if (part !== (memory.get(key) ?? '')) memory.set(key, part);
  });
  return true;
}
