/** The mail of the first school day of a month, and the page in which each says what is still right. */
import type { App } from '../../app';
import type { Job } from '../../feature';
import { queueMails } from '../../messages/queue';
import type { PlannedMail } from '../../messages/queue-rules';
import { responsibleTeacher } from '../../messages/recipient-rules';
import { activities, type Activity } from '../../records/activities';
import { colleagueOf } from '../../records/people-rules';
import { sayableActivity } from '../../records/sayable-activity';
import { staff } from '../../records/staff';
import { namingStudents } from '../../records/student-names';
import { reviewDay } from '../../schedule/month-rules';
import { schoolCalendar } from '../../schedule/school-days';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { addDays, longDate, shortDate, twelveHour, type CalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import type { AnyTab } from '../../workbook/tab';
import type { reviewCalls, ReviewItem } from './calls';
import { daysAhead, isAhead, wantsLook } from '../../records/look-rules';
import { isStale, mailDays } from './review-rules';
import { monthlyReview } from './texts';

type Show = (typeof reviewCalls)['stillRight.show'];
type Confirm = (typeof reviewCalls)['stillRight.confirm'];

const waitMs = 20_000;

export const monthlyLook: Job = {
  name: 'Monthly look',
  about: 'On the first school day of a month, asks each teacher whether their activities are still right',
  run(app) {
    const { workbook, clock } = app;
    const today = clock.today();
    // Whoever enters it has just looked at it.
    for (const { id, reviewedOn, status } of workbook.table(activities).rows)
      if (reviewedOn === null && (status === 'Planned' || status === 'Confirmed'))
        workbook.change(activities, id, { reviewedOn: today });
    const day = reviewDay(schoolCalendar(app), today);
    const isTime = today >= day && today <= addDays(day, mailDays);
    queueMails(app, {
      mails: [monthlyReview],
      planned: isTime ? mailsOf(app, day) : [],
      automatic: true,
      whyNot: () => 'Nothing is ahead any more, or the month has its own look by now.',
    });
  },
};

/** One to each colleague who has something ahead. */
function mailsOf(app: App, day: CalendarDate): PlannedMail[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const names = namingStudents(workbook);
  const mine = new Map<string, Activity[]>();
  for (const activity of inOrder(workbook.rowsOf(activities)).filter((each) => isAhead(each, today))) {
    const owner = workbook.follow(staff, activity.teacher);
    if (owner) mine.set(owner.id, [...(mine.get(owner.id) ?? []), sayableActivity(activity, names)]);
  }
  return [...mine].flatMap(([id, ahead]): PlannedMail[] => {
    const owner = workbook.table(staff).byId.get(id);
    const to = responsibleTeacher(owner ?? null, owner?.name ?? '', today);
    // That somebody has left, or has no address, is told as a problem of the activity itself.
    if ('reason' in to) return [];
    return [
      monthlyReview.plan({
        about: id,
        aboutName: owner?.name ?? '',
        occasion: day.slice(0, 7),
        to,
        sendOn: day,
        uselessAfter: addDays(day, mailDays),
        uselessFrom: null,
        due: true,
        values: {
          ahead: ahead.map((each) => `- ${sayWhen(each)}: ${dotted(each)}`).join('\n'),
          until: longDate(addDays(day, daysAhead)),
          school,
          schoolPhone,
          coordinator,
        },
      }),
    ];
  });
}

function sayWhen({ date, start }: Activity): string {
  return [date === null ? '' : shortDate(date), start === null ? '' : twelveHour(start)].filter(Boolean).join(', ');
}

function dotted({ title, organization, place }: Activity): string {
  return [title, organization?.label, place].filter(Boolean).join(' · ');
}

function inOrder(rows: readonly Activity[]): Activity[] {
  return [...rows].sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : a.row - b.row,
  );
}

export function showReview(app: App, { all }: ParsedOf<Show>): ResultOf<Show> {
  const { workbook, clock } = app;
  workbook.lookAtAllRows(activities as unknown as AnyTab);
  const today = clock.today();
  const since = reviewDay(schoolCalendar(app), today);
  const me = colleagueOf(workbook.rowsOf(staff), app.user())?.label ?? '';
  const ahead = inOrder(workbook.rowsOf(activities)).filter((each) => isAhead(each, today));
  const isMine = (each: Activity): boolean =>
    each.teacher === null || (workbook.follow(staff, each.teacher)?.name ?? each.teacher.label) === me;
  const shown = ahead.filter((each) => all || isMine(each));
  return {
    until: addDays(today, daysAhead),
    others: ahead.length - ahead.filter(isMine).length,
    items: shown.map((each): ReviewItem => {
      const { id, title, organization, place, teacher, reviewedOn } = each;
      return {
        id,
        title: title ?? 'An activity without a name',
        about: [sayWhen(each), organization?.label, place, all ? teacher?.label : ''].filter(Boolean).join(' · '),
        looked: reviewedOn,
        wants: wantsLook(each, { today, since }),
        stale: isStale(each, today),
      };
    }),
  };
}

export function confirmReview(app: App, { ids }: ParsedOf<Confirm>): ResultOf<Confirm> {
  const { workbook, clock } = app;
  return app.exclusive.run(waitMs, () => {
    const rows = ids.flatMap((id) => workbook.table(activities).byId.get(id) ?? []);
    if (rows.length < ids.length)
      throw new Failure('One of them is no longer in the Activities tab, so nothing was noted. Look again.');
    for (const { id } of rows) workbook.change(activities, id, { reviewedOn: clock.today() });
    workbook.commit();
    return { text: `Noted: ${plural(rows.length, 'activity is', 'activities are')} still right.` };
  });
}
