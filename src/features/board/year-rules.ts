/** What a board looks back on at its last meeting of the school year: what was held, decided, said and taken on. Pure. */
import type { Activity } from '../../records/activities';
import type { TakingPart } from '../../records/attendance';
import type { Feedback } from '../../records/feedback';
import type { Topic } from '../../records/topics';
import { schoolYear, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import { few, flat } from './line-rules';

const isOfYear = (date: CalendarDate | null, year: string): boolean => date !== null && schoolYear(date) === year;

/** `Field trip: 6 planned, 4 held, 1 canceled`, one line a kind, and first all together. Ideas were never planned. */
export function heldLines(activities: readonly Activity[], year: string): string[] {
  const planned = activities.filter(({ date, status }) => isOfYear(date, year) && status !== 'Idea');
  if (planned.length === 0) return ['Nothing was planned this year.'];
  const count = (rows: readonly Activity[]): string => {
    const held = rows.filter(({ status }) => status === 'Held').length;
    const canceled = rows.filter(({ status }) => status === 'Canceled').length;
    return `${rows.length} planned, ${held} held, ${canceled} canceled`;
  };
  const kinds = [...new Set(planned.map(({ kind }) => kind ?? 'Other'))].sort();
  return [
    `All activities: ${count(planned)}`,
    ...kinds.map((kind) => `${kind}: ${count(planned.filter((each) => (each.kind ?? 'Other') === kind))}`),
  ];
}

/**
 * What debriefs of the year come back to: the same words twice are one line with a count, most often said first. What
 * students and families said stays with staff.
 */
export function themeLines(feedback: readonly Feedback[], year: string): string[] {
  const debriefs = feedback.filter(
    ({ kind, date, from }) => kind === 'Debrief' && isOfYear(date, year) && from !== 'Student' && from !== 'Family',
  );
  const said = debriefs.flatMap(({ wentWell, toChange }) => [
    ...(wentWell === null ? [] : [`Went well: ${flat(wentWell)}`]),
    ...(toChange === null ? [] : [`To change: ${flat(toChange)}`]),
  ]);
  const first = new Map<string, { text: string; times: number }>();
  for (const text of said) {
    const known = first.get(comparable(text));
    if (known) known.times++;
    else first.set(comparable(text), { text, times: 1 });
  }
  return few(
    [...first.values()]
      .sort((a, b) => b.times - a.times)
      .map(({ text, times }) => (times === 1 ? text : `${text} (${plural(times, 'time')})`)),
  );
}

/** `Welding booths: approved`, of the year’s decisions. */
export function decidedLines(topics: readonly Topic[], year: string): string[] {
  return topics
    .filter(({ state, result, date }) => state === 'Decided' && result !== null && isOfYear(date, year))
    .map(({ topic, result }) => `${topic ?? ''}: ${(result ?? '').toLowerCase()}`);
}

/** `Sonia Park: hosts the fall tour`, as each said in the year’s meetings. */
export function rolesTaken(rows: readonly TakingPart[]): string[] {
  return rows.flatMap(({ person, takesOn }) =>
    person === null || takesOn === null ? [] : [`${person}: ${flat(takesOn)}`],
  );
}
