/** An activity with those who take part in it, their papers, and what its host is to be told. */
import { activities, type Activity } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { daysOf, whyNot, type Paper } from '../../records/clearance-rules';
import { organizations } from '../../records/organizations';
import { papersIn } from '../../records/papers';
import type { Requirement } from '../../records/requirements';
import { staff } from '../../records/staff';
import { studentNames } from '../../records/student-names';
import { students } from '../../records/students';
import { takingPartByActivity } from '../../records/taking-part';
import { twelveHour, type CalendarDate, type ClockTime } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { sayable } from '../../workbook/secret';
import type { AnyTab } from '../../workbook/tab';
import { unusableIn, type Table } from '../../workbook/read/table';
import { readSettings, type Settings } from '../../workbook/settings';
import type { Workbook } from '../../workbook/workbook';
import type { Listed } from './came-rules';
import { isAlone, type Adult } from './gate-rules';
import { gapsOf, needsNames, type Gap, type HandoutFacts } from './handout-rules';

export interface Visit {
  activity: Activity;
  alone: boolean;
  adults: Adult[];
  listed: Listed[];
  facts: HandoutFacts;
  gaps: Gap[];
}

export interface Visits {
  of(activity: Activity): Visit;
  /** Null: this adult may be alone with students in the activity. Otherwise why not. */
  noCheck(activity: Activity, person: string, organization: Reference | null): string | null;
}

/** Reads Who takes part, Requirements, Students, Staff and Settings, each at most once. */
export function visitsOf(workbook: Workbook, today: CalendarDate): Visits {
  const settings = readSettings(workbook);
  const idIn = (tab: AnyTab, reference: Reference | null): string =>
    (workbook.follow(tab, reference) as { id: string } | null)?.id ?? '';
  const orgId = (reference: Reference | null): string => idIn(organizations as unknown as AnyTab, reference);
  const studentId = (reference: Reference | null): string => idIn(students as unknown as AnyTab, reference);
  const papers = papersIn(workbook, settings.clearanceMonths);
  const names = studentNames(workbook);
  const takingPart = takingPartByActivity(workbook);

  const standing = (kind: Requirement['kind'], activity: Activity, theirs: readonly Paper[]): string | null =>
    whyNot(theirs, readableDays(workbook, activity), today, papers.months(kind));
  const noCheck: Visits['noCheck'] = (activity, person, organization) =>
    standing(
      'Background check',
      activity,
      papers.of('Background check', activity.id, (row) => {
        const sameName = comparable(row.person ?? '') === comparable(person) && comparable(person) !== '';
        const named = organization !== null && orgId(organization) === '';
        if (!sameName || named) return false;
        // Of an organization that nobody can tell: a refusal may be of this person, an approval must be.
        if (row.organization !== null && orgId(row.organization) === '') return row.state === 'Refused';
        return (
          (row.organization === null) === (organization === null) && orgId(row.organization) === orgId(organization)
        );
      }),
    );

  const of = (activity: Activity): Visit => {
    const rows = (takingPart.get(activity.id) ?? []).filter(({ answer }) => answer !== 'Cannot come');
    const adults = rows
      .filter(({ person, student }) => person !== null || student === null)
      .map(({ person, organization, row }): Adult => ({
        person: person ?? 'Somebody',
        organization: organization?.label ?? '',
        row,
        noCheck: person === null ? 'the person is not named' : noCheck(activity, person, organization),
      }));
    const students = rows.flatMap((row) => {
      const id = studentId(row.student);
      const why = (kind: 'Host release' | 'Family permission') =>
        id === '' ? 'the code is not in Students' : standing(kind, activity, papers.ofStudent(kind, activity.id, id));
      return row.student === null
        ? []
        : [{ row, id, why, code: sayable(attendance as unknown as AnyTab, 'student', row.student.label) }];
    });
    const coming = students.map(({ id, code, why }) => {
      const noRelease = why('Host release');
      const reason = id === '' || noRelease === null ? noRelease : `release: ${noRelease}`;
      return { code, name: names.get(id) ?? null, noRelease: reason };
    });
    const listed = students.map(({ row: { id, came, hours }, code, why }): Listed => {
      return { id, came, hours, code, noPermission: why('Family permission') };
    });
    const facts = factsOf(workbook, activity, coming, settings);
    const table = workbook.table(activities) as unknown as Table<AnyTab>;
    const alone = isAlone(activity, unusableIn(table, activity, 'supervision') === '');
    return { activity, alone, adults, listed, facts, gaps: gapsOf(facts) };
  };
  return { of, noCheck };
}

function factsOf(
  workbook: Workbook,
  activity: Activity,
  coming: HandoutFacts['coming'],
  { emergencyPhones }: Pick<Settings, 'emergencyPhones'>,
): HandoutFacts {
  const { transport, before, questions, after, logistics, students: count, withoutNames, date } = activity;
  const teacher = workbook.follow(staff, activity.teacher);
  const isThere = teacher !== null && (teacher.until === null || date === null || teacher.until >= date);
  const said = (time: ClockTime | null): string => (time === null ? '' : twelveHour(time));
  return {
    ...{ transport, before, questions, after, logistics, students: count, withoutNames },
    withNames: needsNames(activity),
    coming,
    arrive: said(activity.arrive),
    leave: said(activity.leave),
    teacher: isThere ? (teacher.name ?? '') : '',
    teacherPhone: isThere ? (teacher.phone ?? '') : '',
    emergency: activity.emergency ?? emergencyPhones,
  };
}

/** Null when a day cannot be read or the last one is before the first: nobody can tell which days are meant. */
function readableDays(workbook: Workbook, activity: Activity): CalendarDate[] | null {
  const { date, endDate } = activity;
  const table = workbook.table(activities) as unknown as Table<AnyTab>;
  if (['date', 'endDate'].some((column) => unusableIn(table, activity, column) !== '')) return null;
  return date !== null && endDate !== null && endDate < date ? null : daysOf(activity);
}
