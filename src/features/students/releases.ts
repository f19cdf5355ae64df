/** The view *Releases* of the dialog Students. */
import type { App } from '../../app';
import { papersIn } from '../../records/papers';
import { inClass } from '../../records/student-rules';
import { students } from '../../records/students';
import { activities } from '../../records/activities';
import { sayable } from '../../workbook/secret';
import type { AnyTab } from '../../workbook/tab';
import type { ReleasesShown } from './roll-calls';
import { sayReleases, type Release } from './release-rules';

/** More would not be read on a page; the class narrows them. */
const mostShown = 300;

export function showReleases(app: App, { className }: { className: string }): ReleasesShown {
  const { workbook, clock } = app;
  const today = clock.today();
  const papers = papersIn(workbook, app.settings().clearanceMonths);
  const found = inClass(workbook.table(students).rows, className, today);
  const releasesOf = (kind: 'Host release' | 'Media release', id: string): string =>
    sayReleases(
      papers.ofStudent(kind, null, id).map((row): Release => {
        const activity = workbook.follow(activities, row.activity);
        // One whose activity nobody can tell is for none that is known.
        const activityId = row.activity === null ? '' : (activity?.id ?? `?${row.activity.label}`);
        return { ...row, activityId, activity: activity?.title ?? row.activity?.label ?? '' };
      }),
      { today, usualMonths: papers.months(kind), isMedia: kind === 'Media release' },
    );
  const rows = found.slice(0, mostShown).map(({ id, code, className: theirs }) => ({
    code: sayable(students as unknown as AnyTab, 'code', code ?? ''),
    className: theirs ?? '',
    named: releasesOf('Host release', id),
    quoted: releasesOf('Media release', id),
  }));
  return { rows, count: found.length };
}
