/** The notice to families as a document. The school prints it or passes it on: no family is written to from here. */
import type { App } from '../../../app';
import { documentOf } from '../../../documents/use';
import { activities, type Activity } from '../../../records/activities';
import { learningOf } from '../../../records/learning';
import { sayableActivity } from '../../../records/sayable-activity';
import { staff } from '../../../records/staff';
import { namingStudents } from '../../../records/student-names';
import { longDate, twelveHour, type ClockTime, type Language } from '../../../shared/dates';
import { Failure } from '../../../shared/failure';
import { formFor } from './forms';
import { noticeText } from './texts';

export const familyNotice = documentOf({
  template: noticeText,
  pages(app: App, [id = ''], again) {
    const { workbook, clock } = app;
    const found = workbook.table(activities).byId.get(id);
    if (!found) throw new Failure('That activity is not in Activities any more. Open this page again.');
    // What is over stays as families had it.
    if (again && (found.date === null || found.date < clock.today())) return null;
    const names = namingStudents(workbook);
    const activity = sayableActivity(found, names);
    const words = {
      learning: learningOf(workbook, found),
      transport: activity.transport ?? '',
      logistics: activity.logistics ?? '',
    };
    const naming = Object.entries(words).filter(([, text]) => names(text))[0];
    if (naming)
      throw new Failure(
        `The ${naming[0]} of the activity names a student, and families of others read it. Take it out.`,
      );
    const { schoolName: school, schoolPhone } = app.settings();
    const teacher = workbook.follow(staff, activity.teacher);
    const form = formFor(app, id);
    return [
      {
        ...{ school, schoolPhone },
        activity: activity.title ?? activity.kind ?? '',
        organization: activity.organization?.label ?? '',
        when: momentOf(activity, 'en'),
        cuando: momentOf(activity, 'es'),
        place: activity.place ?? '',
        ...words,
        arrive: said(activity.arrive),
        leave: said(activity.leave),
        responsible: teacher === null ? '' : [teacher.name, teacher.phone].filter(Boolean).join(', '),
        form: form?.isOpen ? form.url : '',
      },
    ];
  },
});

const said = (time: ClockTime | null): string => (time === null ? '' : twelveHour(time));

function momentOf({ date, start }: Activity, language: Language): string {
  return [date === null ? '' : longDate(date, language), said(start)].filter(Boolean).join(', ');
}
