/** What Requirements says of the students who are listed for an activity. */
import type { App } from '../../../app';
import type { Activity } from '../../../records/activities';
import { attendance } from '../../../records/attendance';
import { daysOf, refused, whyNot } from '../../../records/clearance-rules';
import { papersIn } from '../../../records/papers';
import { students } from '../../../records/students';
import { takingPartByActivity } from '../../../records/taking-part';
import { sayable } from '../../../workbook/secret';
import type { AnyTab } from '../../../workbook/tab';
import { isPermission, type Permit } from './waiting-rules';

export interface Permits {
  listed: { code: string; studentId: string; standing: 'permitted' | 'refused' | 'open' }[];
  /** Of this activity (`ofThis`) and of every one; also of students who are not listed. Only those that can be changed. */
  rows: (Permit & { ofThis: boolean })[];
}

/** Reads Requirements, Students, Who takes part and Settings, each at most once. */
export function permitsFor(app: App, activity: Activity): Permits {
  const { workbook, clock } = app;
  const papers = papersIn(workbook, app.settings().clearanceMonths);
  const rows = papers.rows.flatMap((row) => {
    const ofThis = row.activity !== null && papers.activityOf(row) === activity.id;
    const studentId = papers.studentOf(row);
    if (studentId === '' || !isPermission(row.kind) || !(ofThis || row.activity === null)) return [];
    if (!papers.mayChange(row)) return [];
    return [{ ...row, ofThis, studentId, code: codeOf(row.student!.label) }];
  });
  const usualMonths = papers.months('Family permission');
  const days = daysOf(activity);
  const listed = (takingPartByActivity(workbook).get(activity.id) ?? []).flatMap(({ student, answer }) => {
    if (student === null || answer === 'Cannot come') return [];
    const studentId = workbook.follow(students, student)?.id ?? '';
    const theirs = studentId === '' ? [] : papers.ofStudent('Family permission', activity.id, studentId);
    const why = whyNot(theirs, days.length > 0 ? days : [clock.today()], clock.today(), usualMonths);
    const standing = why === null ? 'permitted' : why === refused ? 'refused' : 'open';
    return [{ code: codeOf(student.label), studentId, standing } as const];
  });
  return { listed, rows };
}

const codeOf = (label: string): string => sayable(attendance as unknown as AnyTab, 'student', label);
