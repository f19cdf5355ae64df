/** Pairs that did not meet this month, and team challenges that lack something. */
import type { App } from '../../../app';
import type { List } from '../../../listing/list';
import { rowsOf } from '../../../listing/rows';
import { activities } from '../../../records/activities';
import { attendance } from '../../../records/attendance';
import { goals } from '../../../records/goals';
import { students } from '../../../records/students';
import { isHere } from '../../../records/student-rules';
import { isOn } from '../../../records/activity-rules';
import { monthAndYear, schoolYear, shortDate } from '../../../shared/dates';
import { sayable } from '../../../workbook/secret';
import type { AnyTab } from '../../../workbook/tab';
import { sessionsOf } from '../sessions';
import { challengeLacks, fromDay, pairsWithout, type Meeting } from './list-rules';

const unmetPairs: List = {
  key: 'unmet',
  label: 'Mentor pairs that did not meet this month',
  of: ['pair', 'pairs'],
  find(app) {
    const today = app.clock.today();
    const month = monthAndYear(today);
    return {
      rows: pairsWithout(monthlyMeetings(app), today).map(({ mentors, student, last }) => ({
        id: null,
        name: student === '' ? mentors : `${mentors} and ${student}`,
        why: `No meeting in ${month}. The last one was on ${shortDate(last)}.`,
        about: '',
        contact: '',
        empty: false,
      })),
      nobody: {
        title: 'No pair is waiting',
        text: `From the ${fromDay}th on, pairs of monthly meetings stand here that have none in the month.`,
      },
    };
  },
};

/** Of this school year; students by code, without those who have left. */
function monthlyMeetings(app: App): Meeting[] {
  const { workbook, clock } = app;
  const today = clock.today();
  rowsOf(app, activities);
  const sessions = sessionsOf(
    app,
    (each) => each.form === 'Monthly meeting' && isOn(each) && schoolYear(each.date!) === schoolYear(today),
  );
  return sessions.map(({ activity, mentors, rows }) => ({
    date: activity.date!,
    mentors: activity.team ?? mentors.map(({ name }) => name).join(' and '),
    students: !rows.some(({ student }) => student !== null)
      ? null
      : rows.flatMap((row): { code: string; met: boolean }[] => {
          const student = workbook.follow(students, row.student);
          if (row.student === null || (student && !isHere(student, today))) return [];
          const code = sayable(attendance as unknown as AnyTab, 'student', row.student.label);
          return [{ code, met: row.answer !== 'Cannot come' && row.came !== 'No' }];
        }),
  }));
}

const challenges: List = {
  key: 'challenges',
  label: 'Team challenges that lack something',
  of: ['team challenge', 'team challenges'],
  find(app) {
    const { workbook, clock } = app;
    const today = clock.today();
    rowsOf(app, activities);
    const found = sessionsOf(app, (each) => each.form === 'Team challenge' && isOn(each) && each.date! >= today);
    return {
      rows: found.flatMap((session) => {
        const { activity } = session;
        const kinds = [activity.learning, activity.learning2].map((goal) => workbook.follow(goals, goal)?.kind ?? null);
        const lacks = challengeLacks(session, kinds);
        if (lacks.length === 0) return [];
        return [
          {
            ...{ id: null, rowId: activity.id, name: activity.title ?? '', why: lacks.join(' ') },
            ...{ about: shortDate(activity.date!), contact: activity.teacher?.label ?? '', empty: false },
          },
        ];
      }),
    };
  },
};

export const termLists: readonly List[] = [unmetPairs, challenges];
