/** The host handout as a document. While something is missing it is a DRAFT that says what and where to fill it in. */
import type { App } from '../../app';
import { documentOf } from '../../documents/use';
import { activities } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { learningOf } from '../../records/learning';
import { sayableActivity } from '../../records/sayable-activity';
import { staff } from '../../records/staff';
import { namingStudents } from '../../records/student-names';
import { longDate, twelveHour } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { sayAlone } from './gate-rules';
import { whoComes } from './handout-rules';
import { handoutText } from './texts';
import { visitsOf, type Visit } from './visits';

/** What keeps the handout a DRAFT, one line each: a letter with where to fill it in, or who may not be alone. */
export function whyDraft({ gaps, adults, alone }: Visit): string[] {
  return [...gaps.map(({ letter, says }) => `${letter}: ${says}`), sayAlone(adults, alone)].filter(Boolean);
}

export const hostHandout = documentOf({
  template: handoutText,
  inside: ['whoComes'],
  isDraft: ({ draft }) => draft !== '',
  readers({ workbook }, [id = '']) {
    const teacher = workbook.table(activities).byId.get(id)?.teacher ?? null;
    return [workbook.follow(staff, teacher)?.email ?? ''];
  },
  pages(app: App, [id = ''], again) {
    const activity = app.workbook.table(activities).byId.get(id);
    if (!activity) throw new Failure('That activity is not in Activities any more. Open this page again.');
    const { date, start, organization } = activity;
    // Its name is read in Drive and in mail, whoever the students are.
    const { title, place } = sayableActivity(activity, namingStudents(app.workbook));
    // One that was called off or has no day may still hold a name, so only what is over stays as it is.
    const last = lastDay(activity);
    if (again && last !== null && last < app.clock.today()) return null;
    const visit = visitsOf(app.workbook, app.clock.today()).of(activity);
    const { teacher, teacherPhone, arrive, leave, emergency } = visit.facts;
    const { schoolName: school, schoolPhone } = app.settings();
    return [
      {
        school,
        schoolPhone,
        draft: whyDraft(visit)
          .map((line) => `- ${line}`)
          .join('\n'),
        activity: title ?? '',
        organization: organization?.label ?? '',
        when: [date === null ? '' : longDate(date), start === null ? '' : twelveHour(start)].filter(Boolean).join(', '),
        place: place ?? '',
        whoComes: whoComes(visit.facts),
        responsible: [teacher, teacherPhone].filter(Boolean).join(', '),
        learning: learningOf(app.workbook, activity),
        transport: activity.transport ?? '',
        arrive,
        leave,
        before: activity.before ?? '',
        questions: activity.questions ?? '',
        after: activity.after ?? '',
        logistics: activity.logistics ?? '',
        emergency,
      },
    ];
  },
});
