/** Activities with the contact of their partner, and what every mail about them says. */
import type { App } from '../../app';
import { reach } from '../../messages/addressee-rules';
import {
  byOrganization,
  optedOut,
  partnerContact,
  responsibleTeacher,
  type Found,
} from '../../messages/recipient-rules';
import type { Activity } from '../../records/activities';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { sayableActivity } from '../../records/sayable-activity';
import { staff } from '../../records/staff';
import { namingStudents } from '../../records/student-names';
import { longDate, twelveHour } from '../../shared/dates';

export interface Partnered {
  /** Without a title or place that names a student. */
  activity: Activity;
  organizationId: string | null;
  contact: Found;
  values: ReturnType<typeof valuesOf>;
}

/** Reads People, Organizations and Staff, and Students where there are any, each at most once. */
export function partnersOf(app: App, rows: readonly Activity[]): Partnered[] {
  const { workbook, clock } = app;
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const groups = byOrganization(
    everyone,
    ({ organization }) => workbook.follow(organizations, organization)?.id ?? null,
  );
  const names = namingStudents(workbook);
  return rows.map((row) => {
    const activity = sayableActivity(row, names);
    const organization = workbook.follow(organizations, activity.organization);
    const named = activity.organization?.label ?? '';
    const theirs = groups.get(organization?.id ?? '') ?? [];
    const teacher = responsibleTeacher(workbook.follow(staff, activity.teacher), activity.teacher?.label ?? '', clock.today()); // prettier-ignore
    return {
      activity,
      organizationId: organization?.id ?? null,
      contact: partnerContact(organization, named, theirs, unwilling, clock.today()),
      values: valuesOf(app, activity, organization?.name ?? named, teacher),
    };
  });
}

function valuesOf(app: App, activity: Activity, organization: string, teacher: Found) {
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  return {
    organization,
    activity: activity.title ?? '',
    when: whenOf(activity),
    reachTeacher: 'email' in teacher ? reach(teacher.name, teacher.phone, teacher.email) : '',
    school,
    schoolPhone,
    coordinator,
  };
}

/** `Thursday, September 24, 2026, 9:30 AM to 11:30 AM`, with what is known. */
export function whenOf({ date, start, end, endDate }: Activity): string {
  const days = [date, endDate !== null && date !== null && endDate > date ? endDate : null];
  const said = days.flatMap((day) => (day === null ? [] : [longDate(day)])).join(' to ');
  const hours = [start, start === null ? null : end].flatMap((time) => (time === null ? [] : [twelveHour(time)]));
  return [said, hours.join(' to ')].filter(Boolean).join(', ');
}
