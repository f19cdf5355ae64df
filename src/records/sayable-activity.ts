import { activities, type Activity } from './activities';

/** Others read the calendar: one whose title or place names a student does not get there (law 10). */
export function saysStudent(
  { title, place }: Pick<Activity, 'title' | 'place'>,
  names: (text: string) => boolean,
): boolean {
  return names(title ?? '') || names(place ?? '');
}

/**
 * An activity as mails may tell of it: a name or place that names a student, by code or by name, is left out (law 10).
 * `names`: `namingStudents`. `before`: its name as people were last told.
 */
export function sayableActivity<A extends Pick<Activity, 'title' | 'place' | 'kind'>>(
  activity: A,
  names: (text: string) => boolean,
  before = '',
): A {
  const { title, place, kind } = activity;
  const other = before !== '' && !names(before) ? before : kind;
  return { ...activity, title: names(title ?? '') ? other : title, place: names(place ?? '') ? null : place };
}

const told = ['className', 'howItHelps', 'before', 'questions', 'after', 'logistics'] as const;

/**
 * Why what the activity tells students and guests cannot be passed on: one of its texts, or `learning`, names a student.
 * Null: none does.
 */
export function whyUnsayable(activity: Activity, learning: string, names: (text: string) => boolean): string | null {
  const column = told.filter((each) => names(activity[each] ?? ''))[0] ?? (names(learning) ? 'learning' : null);
  if (column === null) return null;
  return `“${activities.columns[column].title}” of the activity names a student, and others read it. Take it out.`;
}
