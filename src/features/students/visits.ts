/** An activity with those who take part in it, their papers, and what its host is to be told. */
import { activities, type Activity } from '../../records/activities';
import { attendance, type TakingPart } from '../../records/attendance';
import { daysOf, whyNot, type Paper } from '../../records/clearance-rules';
import { organizations } from '../../records/organizations';
import type { Requirement } from '../../records/requirements';
import { staff } from '../../records/staff';
import { studentNames } from '../../records/student-names';
import { students } from '../../records/students';
import { twelveHour, type CalendarDate, type ClockTime } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { sayable } from '../../workbook/secret';
import type { AnyTab } from '../../workbook/tab';
import { everyRow, unusableIn, type Table } from '../../workbook/read/table';
import { readSettings, type Settings } from '../../workbook/settings';
import type { Workbook } from '../../workbook/workbook';
import { isAlone, type Adult } from './gate-rules';
import { papersIn } from './papers';
import { gapsOf, needsNames, type Gap, type HandoutFacts } from './handout-rules';

export interface Visit {
  activity: Activity;
  alone: boolean;
  adults: Adult[];
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
  const activityId = (reference: Reference | null): string => idIn(activities as unknown as AnyTab, reference);
  const papers = papersIn(workbook, settings);
  const names = studentNames(workbook);
  const takingPart = byActivity(workbook, activityId);

  /** Papers of one kind that are about this activity, or about every one. */
  const standing = (kind: Requirement['kind'], activity: Activity, isTheirs: (row: Requirement) => boolean) =>
    whyNot(
      papers.rows
        .filter((row) => row.kind === kind && isTheirs(row))
        .filter((row) => row.activity === null || activityId(row.activity) === activity.id)
        .map((row): Paper => ({ ...row, readable: papers.isReadable(row) })),
      readableDays(workbook, activity),
      today,
      papers.months(kind),
    );
  const noCheck: Visits['noCheck'] = (activity, person, organization) =>
    standing('Background check', activity, (row) => {
      const sameName = comparable(row.person ?? '') === comparable(person) && comparable(person) !== '';
      const named = organization !== null && orgId(organization) === '';
      if (!sameName || named) return false;
      // Of an organization that nobody can tell: a refusal may be of this person, an approval must be.
      if (row.organization !== null && orgId(row.organization) === '') return row.state === 'Refused';
      return (row.organization === null) === (organization === null) && orgId(row.organization) === orgId(organization);
    });

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
    const coming = rows.flatMap(({ student }) => {
      if (student === null) return [];
      const id = studentId(student);
      const why = standing('Host release', activity, (row) => row.student !== null && studentId(row.student) === id);
      const noRelease = id === '' ? 'the code is not in Students' : why === null ? null : `release: ${why}`;
      const code = sayable(attendance as unknown as AnyTab, 'student', student.label);
      return [{ code, name: names.get(id) ?? null, noRelease }];
    });
    const facts = factsOf(workbook, activity, coming, settings);
    const table = workbook.table(activities) as unknown as Table<AnyTab>;
    const alone = isAlone(activity, unusableIn(table, activity, 'supervision') === '');
    return { activity, alone, adults, facts, gaps: gapsOf(facts) };
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

function byActivity(workbook: Workbook, idOf: (meeting: Reference | null) => string): Map<string, TakingPart[]> {
  const groups = new Map<string, TakingPart[]>();
  if (workbook.sheetIdOf(attendance as unknown as AnyTab) === null) return groups;
  for (const row of everyRow(workbook.table(attendance))) {
    const id = idOf(row.meeting);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return groups;
}
