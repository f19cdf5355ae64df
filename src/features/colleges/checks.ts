/** What keeps visits to colleges from being counted. */
import type { Check } from '../../feature';
import { activities } from '../../records/activities';
import { institutionsIn } from '../../records/colleges';
import { offers } from '../../records/offers';
import { organizations } from '../../records/organizations';
import { gradeIn, isGrade } from '../../records/pace-rules';
import { isHere } from '../../records/student-rules';
import { students } from '../../records/students';
import { problemAt } from '../../workbook/problem-rules';
import type { AnyTab } from '../../workbook/tab';
import { isProgram, nameOfProgram, overCap } from './program-rules';

const gradYears: Check = (workbook, today) => {
  const table = workbook.table(students);
  return table.rows.flatMap((row) => {
    const { gradYear } = row;
    if (gradYear === null || !isHere(row, today) || isGrade(gradeIn(gradYear, today))) return [];
    const said = gradeIn(gradYear, today);
    const text = `Graduating in ${gradYear} would be grade ${said} this school year. Correct the year, or type the last day at the school under “Until”.`;
    return [problemAt(table, row.row, 'gradYear', text)];
  });
};

const circles: Check = (workbook) => {
  const table = workbook.table(organizations);
  const { isCircle } = institutionsIn(workbook);
  return table.rows
    .filter(({ id, partOf }) => partOf !== null && isCircle(id))
    .map(({ row, name }) =>
      problemAt(
        table,
        row,
        'partOf',
        `“${name ?? ''}” is a campus of itself, perhaps by way of another. Clear “Campus of” for the college itself.`,
      ),
    );
};

const visitsNowhere: Check = (workbook) => {
  const table = workbook.table(activities);
  return table.rows
    .filter(({ form, status, organization }) => form === 'College visit' && status === 'Held' && organization === null)
    .map(({ row }) =>
      problemAt(table, row, 'organization', 'This visit names no college, so it counts for nobody. Pick the college.'),
    );
};

const fullCourses: Check = (workbook) => {
  if (!workbook.isUsable(offers as unknown as AnyTab)) return [];
  const table = workbook.table(offers);
  return table.rows.filter(isProgram).flatMap((offer) => {
    const full = overCap(offer);
    const text = `“${nameOfProgram(offer)}” has ${full ?? ''}. Ask the college for more places, or tell the counselor.`;
    return full === null ? [] : [problemAt(table, offer.row, 'given', text)];
  });
};

export const collegeChecks: readonly Check[] = [gradYears, circles, visitsNowhere, fullCourses];
