/** Colleges, who has visited them, and how students stand: from Organizations, Students, Activities and Who takes part. */
import { comparable } from '../shared/text';
import type { CalendarDate } from '../shared/dates';
import { sayable } from '../workbook/secret';
import type { Settings } from '../workbook/settings';
import type { AnyTab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import { activities, type Activity } from './activities';
import { institutions, isCountedVisit, isThisYear } from './college-rules';
import { organizations, type Organization } from './organizations';
import { nextTrips, paceOf, type CollegeVisit, type Pace, type Trip } from './pace-rules';
import { isHere } from './student-rules';
import { students, type Student } from './students';
import { takingPartByActivity } from './taking-part';

export interface CollegeStudent extends Pace {
  row: Student;
  /** What may be said of the student (law 10). */
  code: string;
  className: string;
}

export interface Colleges {
  /** Who is at the school today. */
  students: CollegeStudent[];
  /** Visits that count, since July, each with the classes that were there. */
  visitsThisYear: { activity: Activity; classNames: string[] }[];
  /** Best first, by the name of the institution where equal. */
  trips(): (Trip<CollegeStudent> & { name: string; planned: CalendarDate | null })[];
}

/** Reads each of the four tabs at most once. */
export function collegesIn(
  workbook: Workbook,
  { paceVisits, virtualVisits }: Pick<Settings, 'paceVisits' | 'virtualVisits'>,
  today: CalendarDate,
): Colleges {
  const institution = institutionsIn(workbook);
  const idOf = ({ organization }: Activity): string | null => {
    const id = workbook.follow(organizations, organization)?.id;
    return id === undefined ? null : institution.of(id);
  };
  const here = workbook.table(students).rows.filter((row) => isHere(row, today));
  const classOf = new Map(here.map(({ id, className }) => [id, className ?? '']));
  const takingPart = takingPartByActivity(workbook);
  const visits = new Map<string, CollegeVisit[]>();
  const visitsThisYear: Colleges['visitsThisYear'] = [];
  const all = workbook.table(activities).rows.filter(({ form }) => form === 'College visit');
  for (const activity of all.filter((each) => isCountedVisit(each, today, virtualVisits))) {
    const came = (takingPart.get(activity.id) ?? [])
      .filter((row) => row.came === 'Yes')
      .flatMap(({ student }) => workbook.follow(students, student)?.id ?? []);
    const where = idOf(activity);
    if (where !== null)
      for (const id of came) visits.set(id, [...(visits.get(id) ?? []), { institution: where, date: activity.date! }]);
    const theirs = activity.className === null ? came.map((id) => classOf.get(id) ?? '') : [activity.className];
    if (isThisYear(activity, today)) visitsThisYear.push({ activity, classNames: [...new Set(theirs)] });
  }
  const found = here.map((row): CollegeStudent => ({
    row,
    code: sayable(students as unknown as AnyTab, 'code', row.code ?? ''),
    className: row.className ?? '',
    ...paceOf(row.gradYear, visits.get(row.id) ?? [], paceVisits, today),
  }));
  return {
    students: found,
    visitsThisYear,
    trips() {
      const planned = new Map<string, CalendarDate>();
      for (const activity of all) {
        const { status, date } = activity;
        const where = idOf(activity);
        const isAhead = (status === 'Planned' || status === 'Confirmed') && date !== null && date >= today;
        if (isAhead && where !== null && date < (planned.get(where) ?? '9')) planned.set(where, date);
      }
      const names = candidates(workbook.table(organizations).rows, institution.of);
      const byName = [...names.keys()].sort((one, other) =>
        comparable(names.get(one)!) < comparable(names.get(other)!) ? -1 : 1,
      );
      return nextTrips(found, byName).map((trip) => ({
        ...trip,
        name: names.get(trip.institution)!,
        planned: planned.get(trip.institution) ?? null,
      }));
    },
  };
}

export function institutionsIn(workbook: Workbook): ReturnType<typeof institutions> {
  const parents = new Map<string, string>();
  for (const { id, partOf } of workbook.table(organizations).rows) {
    const parent = partOf === null ? null : workbook.follow(organizations, partOf);
    if (parent !== null) parents.set(id, parent.id);
  }
  return institutions(parents);
}

/** Institutions that could be visited, by id, with their names. */
function candidates(rows: readonly Organization[], institutionOf: (id: string) => string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name, category, stage } of rows) {
    const isOpen = category === 'Postsecondary' && stage !== 'Declined' && stage !== 'Former partner';
    if (isOpen && institutionOf(id) === id) names.set(id, name ?? 'Without a name');
  }
  return names;
}
