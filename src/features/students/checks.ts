/** What was typed into the sheet that the page would have refused. No sentence here repeats a name of a student. */
import type { Check } from '../../feature';
import { activities, activityForms, type Activity } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { requirements } from '../../records/requirements';
import { namingStudents } from '../../records/student-names';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import { nameAndDay, sayRefused } from './gate-rules';
import { isWatched } from './ready';
import { visitsOf } from './visits';

/** Longer notes are hardly more than the report that must not be kept. */
const longestNote = 200;

export const titleProblems: Check = (workbook) => {
  const names = namingStudents(workbook);
  const table = workbook.table(activities);
  return table.rows
    .filter(({ title, place }) => names(title ?? '') || names(place ?? ''))
    .map(({ row, title }) =>
      problemAt(
        table,
        row,
        names(title ?? '') ? 'title' : 'place',
        'This names a student, by code or by name, so it is not in the calendar. Take that out: others see the calendar.',
      ),
    );
};

export const formProblems: Check = (workbook) => {
  const table = workbook.table(activities);
  return table.rows.flatMap((activity): Problem[] => {
    const fits = formsOf(activity);
    if (activity.form === null || fits.includes(activity.form)) return [];
    const may = fits.length === 0 ? 'Clear it' : `Pick one of ${fits.join(', ')}`;
    return [problemAt(table, activity.row, 'form', `“${activity.form}” does not fit the kind. ${may}.`)];
  });
};

export function formsOf({ kind }: Pick<Activity, 'kind'>): readonly string[] {
  return kind === null ? [] : ((activityForms as Partial<Record<string, readonly string[]>>)[kind] ?? []);
}

export const reportProblems: Check = (workbook) => {
  const table = workbook.table(requirements);
  return table.rows
    .filter(({ kind }) => kind === 'Background check')
    .filter(({ link, notes }) => link !== null || (notes ?? '').length > longestNote)
    .map(({ row, link }) =>
      problemAt(
        table,
        row,
        link === null ? 'notes' : 'link',
        'Keep no report of a background check here: the state and the days are enough. Clear this cell.',
      ),
    );
};

/** Adults who are alone with students, and whose check does not hold on each day of what is still to come. */
export const gateProblems: Check = (workbook, today) => {
  const table = workbook.table(attendance);
  const visits = visitsOf(workbook, today);
  return workbook
    .table(activities)
    .rows.filter((activity) => isWatched(activity, true, today))
    .map(visits.of)
    .filter(({ alone }) => alone)
    .flatMap(({ adults, activity }) =>
      adults
        .filter(({ noCheck }) => noCheck !== null)
        .map((adult) => problemAt(table, adult.row, 'person', `${nameAndDay(activity)}: ${sayRefused(adult)}`)),
    );
};

export const everyCheck: readonly Check[] = [gateProblems, titleProblems, formProblems, reportProblems];
