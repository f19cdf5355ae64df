/** What is missing of placements: kept beside the activity, and from there said by Today. Pure. */
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { addDays, shortDate, type CalendarDate } from '../../shared/dates';
import type { Moment, TodayLine } from '../../today/line';

export interface Missing {
  code: string;
  /** Mondays of the weeks without a time sheet. */
  missed: readonly CalendarDate[];
  evaluations: { supervisor: boolean; student: boolean } | null;
}

const noSheets = 'Time sheets: ';
const noEvaluations = 'Evaluations: ';

/** For the column Placements; null when nothing is missing. */
export function sayMissing(placed: readonly Missing[]): string | null {
  const sheets = placed
    .filter(({ missed }) => missed.length > 0)
    .map(({ code, missed }) => `${code} (week of ${missed.map(shortDate).join(', ')})`);
  const evaluations = placed.flatMap(({ code, evaluations: done }) => {
    const open = [done?.supervisor === false ? 'supervisor' : '', done?.student === false ? 'student' : ''];
    const said = open.filter(Boolean).join(' and ');
    return said === '' ? [] : [`${code} (${said})`];
  });
  const lines = [
    sheets.length === 0 ? '' : noSheets + sheets.join(', '),
    evaluations.length === 0 ? '' : noEvaluations + evaluations.join(', '),
  ].filter(Boolean);
  return lines.length === 0 ? null : lines.join('\n');
}

const lineOf = ({ placements }: Pick<Activity, 'placements'>, start: string): string =>
  (placements ?? '').split('\n').filter((line) => line.startsWith(start))[0] ?? '';

/** So long after the last day it is no use to ask any more. */
const daysAfter = 30;

export function placementLines(rows: readonly Activity[], { today }: Moment): TodayLine[] {
  return rows.flatMap((activity): TodayLine[] => {
    const last = lastDay(activity);
    if (last === null || today > addDays(last, daysAfter)) return [];
    const { id, title, teacher } = activity;
    const about = `“${title ?? 'An internship'}”`;
    const [sheets, evaluations] = [lineOf(activity, noSheets), lineOf(activity, noEvaluations)];
    const whats = [
      sheets === '' ? '' : `${about}: no time sheet from ${sheets.slice(noSheets.length)}`,
      evaluations === '' ? '' : `${about}: no evaluation yet of ${evaluations.slice(noEvaluations.length)}`,
    ].filter(Boolean);
    if (whats.length === 0) return [];
    return [{ id, what: whats.join('. '), due: today, loss: 'was promised', minutes: 5, whose: teacher }];
  });
}
