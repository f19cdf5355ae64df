/** Rows as rules see them: blank but for what a test says. */
import { activities, type Activity } from '../../../src/records/activities';
import { feedback, type Feedback } from '../../../src/records/feedback';
import type { CalendarDate } from '../../../src/shared/dates';
import { addedRow } from '../../../src/workbook/tab';

export const on = (day: string): CalendarDate => day as CalendarDate;

let count = 0;

/** Ready for students in every respect, on Thursday, September 24. */
export function activity(values: Partial<Activity> = {}): Activity {
  const usual = {
    title: 'Plant tour',
    kind: 'Field trip',
    status: 'Planned',
    date: '2026-09-24',
    organization: { label: 'Larkspur Machining' },
    teacher: { label: 'Desmond Achebe' },
    partnerVisible: true,
    className: 'Grade 11',
  };
  return { ...addedRow(activities, `ACT-${++count}`, usual), row: count, ...values };
}

export function said(values: Partial<Feedback> = {}): Feedback {
  return { ...addedRow(feedback, `FBK-${++count}`, { date: '2026-09-25', kind: 'Debrief' }), row: count, ...values };
}
