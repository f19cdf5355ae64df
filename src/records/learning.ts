/** What students are to learn from an activity: the same words for the host, students, teachers and families (A21). */
import type { Reference } from '../workbook/columns';
import type { AnyTab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import type { Activity } from './activities';
import { goals } from './goals';

/**
 * A list of its goals as they are worded by now, then how it helps; empty when neither is filled in. Reads Goals at most
 * once. Without that tab, or where a goal is not found there, it is as typed in the activity.
 */
export function learningOf(
  workbook: Workbook,
  { learning, learning2, howItHelps }: Pick<Activity, 'learning' | 'learning2' | 'howItHelps'>,
): string {
  const named = [learning, learning2].filter((goal): goal is Reference => goal !== null);
  const isThere = named.length > 0 && workbook.isUsable(goals as unknown as AnyTab);
  const words = named.map((goal) => `- ${(isThere ? workbook.follow(goals, goal)?.name : null) ?? goal.label}`);
  return [[...new Set(words)].join('\n'), howItHelps ?? ''].filter(Boolean).join('\n\n');
}
