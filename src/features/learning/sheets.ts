/** The sheets for an activity: one for students, one for the teacher with what was to change after the last time. */
import type { App } from '../../app';
import { documentOf, type DocumentUse } from '../../documents/use';
import { peopleOfActivities } from '../../messages/activity-people';
import { reach } from '../../messages/addressee-rules';
import { activities, type Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { learningOf } from '../../records/learning';
import { changesBefore } from '../../records/open-changes';
import { sayableActivity, whyUnsayable } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { twelveHour, type ClockTime } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { whenOf } from './partnered';
import { studentSheetText, teacherSheetText } from './texts';

const studentSheet = documentOf({
  template: studentSheetText,
  pages(app, [id = ''], again) {
    const activity = activityFor(app, id, again);
    if (activity === null) return null;
    const sheet = sheetOf(app, activity);
    const whyNot = whyUnsayable(activity, sheet.learning, namingStudents(app.workbook));
    if (whyNot !== null) throw new Failure(whyNot);
    return [sheet];
  },
});

const teacherSheet = documentOf({
  template: teacherSheetText,
  pages(app, [id = ''], again) {
    const activity = activityFor(app, id, again);
    if (activity === null) return null;
    const { attending, className, students, transport, arrive, leave, emergency } = activity;
    const { contact } = peopleOfActivities(app)(activity);
    const said = (time: ClockTime | null): string => (time === null ? '' : twelveHour(time));
    return [
      {
        ...sheetOf(app, activity),
        attending: attending ?? '',
        className: className ?? '',
        howMany: students === null ? '' : String(students),
        contact: 'email' in contact ? reach(contact.name, contact.phone, contact.email) : '',
        changes: changesBefore(app.workbook, activity, app.clock.today()),
        transport: transport ?? '',
        arrive: said(arrive),
        leave: said(leave),
        emergency: emergency ?? app.settings().emergencyPhones,
      },
    ];
  },
});

export const sheets: readonly DocumentUse[] = [studentSheet, teacherSheet];

/** Null: it is over or called off, and the hourly run need not make its sheets anew. */
function activityFor({ workbook, clock }: App, id: string, again: boolean): Activity | null {
  const activity = workbook.table(activities).byId.get(id);
  if (!activity) throw new Failure('That activity is not in Activities any more. Open this page again.');
  if (again && (activity.status === 'Canceled' || (lastDay(activity) ?? '') < clock.today())) return null;
  return sayableActivity(activity, namingStudents(workbook));
}

function sheetOf(app: App, activity: Activity) {
  const { title, organization, place, teacher, before, questions, after, requires, logistics } = activity;
  return {
    school: app.settings().schoolName,
    activity: title ?? '',
    organization: organization?.label ?? '',
    when: whenOf(activity),
    place: place ?? '',
    teacher: teacher?.label ?? '',
    learning: learningOf(app.workbook, activity),
    before: before ?? '',
    questions: questions ?? '',
    after: after ?? '',
    bring: (requires ?? []).map((each) => `- ${each}`).join('\n'),
    logistics: logistics ?? '',
  };
}
