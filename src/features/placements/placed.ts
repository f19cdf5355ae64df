/** Internships with the students placed there, and what of them is missing by now. */
import type { App } from '../../app';
import { activities, type Activity } from '../../records/activities';
import { attendance, type TakingPart } from '../../records/attendance';
import { feedback, type Feedback } from '../../records/feedback';
import { students } from '../../records/students';
import { takingPartByActivity } from '../../records/taking-part';
import { isQuiet } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { lastDay } from '../../records/activity-rules';
import type { CalendarDate } from '../../shared/dates';
import { sayable } from '../../workbook/secret';
import type { AnyTab } from '../../workbook/tab';
import { isPlacement, missedWeeks } from './placement-rules';

export interface Placed {
  row: TakingPart;
  studentId: string;
  code: string;
  /** Mondays. */
  missed: CalendarDate[];
  /** Who has evaluated; null before the last day. */
  evaluations: { supervisor: boolean; student: boolean } | null;
}

export interface Placement {
  activity: Activity;
  /** Adults listed there. */
  adults: TakingPart[];
  placed: Placed[];
}

/** Reads Activities, Who takes part, Students, Feedback and School days, each at most once. */
export function placementsOf(app: App, wanted: (activity: Activity) => boolean = isPlacement): Placement[] {
  const { workbook, clock } = app;
  const found = workbook.table(activities).rows.filter(wanted);
  if (found.length === 0) return [];
  const today = clock.today();
  const takingPart = takingPartByActivity(workbook);
  const said = evaluationsIn(app);
  const calendar = schoolCalendar(app);
  return found.map((activity) => {
    const rows = (takingPart.get(activity.id) ?? []).filter(({ answer }) => answer !== 'Cannot come');
    const isOver = (lastDay(activity) ?? '') <= today;
    const placed = rows.flatMap((row): Placed[] => {
      const studentId = workbook.follow(students, row.student)?.id ?? '';
      if (row.student === null) return [];
      const theirs = said.get(`${activity.id} ${studentId}`) ?? [];
      const has = (from: Feedback['from']) => theirs.some((each) => each.from === from);
      return [
        {
          row,
          studentId,
          code: sayable(attendance as unknown as AnyTab, 'student', row.student.label),
          missed: missedWeeks(activity, row.sheets, today, (day) => !isQuiet(calendar, day, false)),
          evaluations: isOver ? { supervisor: has('Supervisor'), student: has('Student') } : null,
        },
      ];
    });
    return { activity, adults: rows.filter(({ person }) => person !== null), placed };
  });
}

/** By activity and student. */
export function evaluationsIn({ workbook }: App): Map<string, Feedback[]> {
  const groups = new Map<string, Feedback[]>();
  for (const row of workbook.rowsOf(feedback).filter(({ kind }) => kind === 'Evaluation')) {
    const activity = workbook.follow(activities, row.activity)?.id ?? '';
    const student = workbook.follow(students, row.student)?.id ?? '';
    const key = `${activity} ${student}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
