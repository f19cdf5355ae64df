/** Activities with the contact of their partner, and what every mail about them says. */
import type { App } from '../../app';
import { peopleOfActivities } from '../../messages/activity-people';
import { teacherValues } from '../../messages/addressee-rules';
import type { Found } from '../../messages/recipient-rules';
import type { Activity } from '../../records/activities';
import { hoursOf, lastDay } from '../../records/activity-rules';
import { learningOf } from '../../records/learning';
import { sayableActivity, whyUnsayable } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { longDate } from '../../shared/dates';

export interface Partnered {
  /** Without a title or place that names a student. */
  activity: Activity;
  organizationId: string | null;
  contact: Found;
  /** What students are to learn. */
  learning: string;
  /** Why its other texts cannot go to people outside; null: they can. */
  unsayable: string | null;
  values: ReturnType<typeof valuesOf>;
}

/** Reads People, Organizations, Staff, and Students and Goals where there are any, each at most once. */
export function partnersOf(app: App, rows: readonly Activity[]): Partnered[] {
  const peopleOf = peopleOfActivities(app);
  const names = namingStudents(app.workbook);
  return rows.map((row) => {
    const activity = sayableActivity(row, names);
    const learning = learningOf(app.workbook, row);
    const { organization, organizationId, contact, teacher } = peopleOf(row);
    const values = valuesOf(app, activity, organization, teacher);
    return { activity, organizationId, contact, learning, unsayable: whyUnsayable(row, learning, names), values };
  });
}

function valuesOf(app: App, activity: Activity, organization: string, teacher: Found) {
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const { reachTeacher } = teacherValues(teacher);
  return {
    ...{ organization, activity: activity.title ?? '', when: whenOf(activity), reachTeacher },
    ...{ school, schoolPhone, coordinator },
  };
}

/** `Thursday, September 24, 2026, 9:30 AM to 11:30 AM`, with what is known. */
export function whenOf(activity: Activity): string {
  const { date, start } = activity;
  const last = lastDay(activity);
  const days =
    date === null ? '' : last === null || last === date ? longDate(date) : `${longDate(date)} to ${longDate(last)}`;
  return [days, start === null ? '' : hoursOf(activity)].filter(Boolean).join(', ');
}
