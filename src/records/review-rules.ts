/**
 * Reviews by members of the board, kept in Feedback: how activities fit what is to be learned, figures, students’ work, and the
 * course sequence (the guide's step 4). Pure.
 */
import { shortDate } from '../shared/dates';
import { plural } from '../shared/text';
import type { Feedback } from './feedback';
import { isOpenChange } from './open-change-rules';

export const reviewKinds = ['Alignment', 'Data', 'Student work', 'Course sequence'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** `Data: safety test passed`; an alignment is said by its activity and its goal. */
export const reviewSubject = (kind: ReviewKind, of: string): string => (of === '' ? kind : `${kind}: ${of}`);

/** What a row reviews; null when it is no review, or does not say of what. */
export function reviewOf({
  kind,
  subject,
}: Pick<Feedback, 'kind' | 'subject'>): { kind: ReviewKind; of: string } | null {
  const text = (subject ?? '').trim();
  const found = reviewKinds.filter((each) => text.toLowerCase().startsWith(each.toLowerCase()))[0];
  return kind !== 'Review' || !found ? null : { kind: found, of: text.slice(found.length).replace(/^[\s:–-]+/, '') };
}

/** Why a figure stays out of every summary; empty when it may be told. */
export function whyNotTold(students: number | null, smallGroup: number): string {
  if (students === null) return 'Say how many students are behind the figure. Until then it is shown to nobody.';
  return students >= smallGroup
    ? ''
    : `Only ${plural(students, 'student')} stand behind this figure. Of fewer than ${smallGroup}, somebody could tell who is meant. Put groups together, or leave it out.`;
}

/** What goes to the board, the latest first; students’ work as averages by skill. Figures of small groups are left out. */
export function reviewLines(rows: readonly Feedback[], smallGroup: number): string[] {
  const told = [...rows].sort((one, other) => ((one.date ?? '') > (other.date ?? '') ? -1 : 1)).flatMap((row) => {
    const review = reviewOf(row);
    return review === null ? [] : lineOf(row, review, smallGroup);
  }); // prettier-ignore
  return [...told, ...workBySkill(rows).map((each) => `Students’ work, ${each.skill}: ${sayWork(each)}`)];
}

function lineOf(row: Feedback, { kind, of }: NonNullable<ReturnType<typeof reviewOf>>, smallGroup: number): string[] {
  if (kind === 'Student work' || (kind === 'Data' && whyNotTold(row.groupSize, smallGroup) !== '')) return [];
  const about = {
    Alignment: [row.activity?.label, row.skill?.label].filter(Boolean).join(', for '),
    Data: `${of} (${plural(row.groupSize ?? 0, 'student')})`,
    'Course sequence': reviewSubject(kind, of),
  }[kind];
  const said = [row.wentWell, row.toChange === null ? null : `to change: ${row.toChange}`];
  return [[about, row.date === null ? null : shortDate(row.date), ...said].filter(Boolean).map((text) => text!.trim().replace(/\s*\n\s*/g, ' ')).join(', ')]; // prettier-ignore
}

/** Of an activity, what was to change and is not done yet stays before the board. */
export const isStillOpen = (row: Feedback): boolean => reviewOf(row)?.kind === 'Alignment' && isOpenChange(row);

export const lowestWork = 1;
export const highestWork = 4;

export interface WorkRated {
  skill: string;
  pieces: number;
  ratings: number;
  /** From 1 to 4, to one decimal. */
  average: number;
}

/** By skill, the weakest first: what to work on. A piece that several people have rated is one piece. */
export function workBySkill(rows: readonly Feedback[]): WorkRated[] {
  const found = new Map<string, { pieces: Set<string>; ratings: number[] }>();
  for (const row of rows) {
    const review = reviewOf(row);
    const { rating, skill } = row;
    if (review?.kind !== 'Student work' || skill === null || !isWorkRating(rating)) continue;
    const entry = found.get(skill.label) ?? { pieces: new Set<string>(), ratings: [] };
    entry.pieces.add(review.of);
    entry.ratings.push(rating);
    found.set(skill.label, entry);
  }
  return [...found]
    .map(([skill, { pieces, ratings }]) => {
      const average = Math.round((ratings.reduce((sum, each) => sum + each, 0) / ratings.length) * 10) / 10;
      return { skill, pieces: pieces.size, ratings: ratings.length, average };
    })
    .sort((one, other) => one.average - other.average || (one.skill < other.skill ? -1 : 1));
}

export function isWorkRating(rating: number | null): rating is number {
  return rating !== null && rating >= lowestWork && rating <= highestWork;
}

/** `2.5 of 4 on average, 3 pieces`. */
export function sayWork({ average, pieces }: WorkRated): string {
  return `${average} of ${highestWork} on average, ${plural(pieces, 'piece')}`;
}
