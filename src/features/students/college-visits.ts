/** The view *Colleges* of the dialog Students: how each stands with visits to colleges, and the trips that help most. */
import type { App } from '../../app';
import { collegesIn, type CollegeStudent } from '../../records/colleges';
import { gradeIn } from '../../records/pace-rules';
import { inClass } from '../../records/student-rules';
import { paces } from '../../records/students';
import { shortDate } from '../../shared/dates';
import { plural } from '../../shared/text';
import type { CollegeVisitsShown } from './roll-calls';

/** More would not be read on a page; the class narrows them. */
const mostShown = 300;
const mostTrips = 3;

export function showColleges(app: App, { className }: { className: string }): CollegeVisitsShown {
  const { workbook, clock } = app;
  const today = clock.today();
  const { paceVisits } = app.settings();
  const { students: all, trips } = collegesIn(workbook, app.settings(), today);
  const theirs = new Set(inClass(all.map(({ row }) => row), className, today).map(({ id }) => id)); // prettier-ignore
  const found = all.filter(({ row }) => theirs.has(row.id)).sort((one, other) => place(one) - place(other));
  return {
    rows: found.slice(0, mostShown).map(({ row, code, className: name, visited, visitThisYear, pace }) => ({
      code,
      className: [name, row.gradYear === null ? '' : `grade ${gradeIn(row.gradYear, today)}`]
        .filter(Boolean)
        .join(', '),
      visited: `${visited.size} of ${paceVisits}`,
      thisYear: visitThisYear ? 'Yes' : 'No',
      pace: pace ?? 'Nobody can tell: look at “Graduates in”',
    })),
    count: found.length,
    counts: paces.map((pace) => `${pace}: ${found.filter((each) => each.pace === pace).length}`).join(', '),
    trips: trips()
      .filter(({ helps }) => helps.length > 0)
      .slice(0, mostTrips)
      .map(({ name, helps, planned }) => {
        const when = planned === null ? '' : ` (planned for ${shortDate(planned)})`;
        return `${name}${when}: helps ${plural(helps.length, 'student')} at risk`;
      }),
  };
}

/** Who needs attention first; those of whom nobody can tell come last. */
const place = ({ pace }: CollegeStudent): number => (pace === null ? paces.length : paces.indexOf(pace));
