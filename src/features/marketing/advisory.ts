/** Local media hear of an event five school days before it: one draft to each paper or station (A39). */
import type { App } from '../../app';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { partnerContacts } from '../../messages/partner-contacts';
import type { Activity } from '../../records/activities';
import { hoursOf, isOn } from '../../records/activity-rules';
import { marketingPlan, type MarketingStep } from '../../records/marketing';
import { isOpenStep } from '../../records/marketing-rules';
import { organizations, type Organization } from '../../records/organizations';
import { sayableActivity } from '../../records/sayable-activity';
import { isQuiet, type SchoolCalendar } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { addDays, longDate, type CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';
import { standingsIn } from './standing';
import { advisoryMail } from './texts';

const schoolDaysBefore = 5;

/** So many school days before the day. */
export function advisoryDay(calendar: SchoolCalendar, date: CalendarDate, days = schoolDaysBefore): CalendarDate {
  let day = date;
  for (let left = days, tried = 0; left > 0 && tried < 100; tried++) {
    day = addDays(day, -1);
    if (!isQuiet(calendar, day, true)) left--;
  }
  return day;
}

export const advising: MailPlanner = {
  name: 'Plan media advisories',
  about: 'Drafts a note to local media five school days before an event',
  mails: [advisoryMail],
  automatic: () => false,
  plan(app) {
    const { workbook, clock } = app;
    const today = clock.today();
    const rows = workbook.table(marketingPlan).rows.filter((row) => row.kind === 'Media advisory' && isOpenStep(row));
    const planned = rows.length === 0 ? [] : mailsOf(app, rows, today);
    return { planned, whyNot: () => 'The event, its day or the media is another one by now, or it may not go out (Marketing plan).' }; // prettier-ignore
  },
};

function mailsOf(app: App, rows: readonly MarketingStep[], today: CalendarDate): PlannedMail[] {
  const { workbook } = app;
  const standings = standingsIn(app);
  const calendar = schoolCalendar(app);
  const contact = partnerContacts(app);
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const media = workbook.table(organizations).rows.filter(isMedia);
  return rows.flatMap((row): PlannedMail[] => {
    const { activity, whyNot } = standings.of(row);
    if (!activity || activity.date === null || !isOn(activity) || activity.date <= today || whyNot !== null) return [];
    const told = sayableActivity(activity, standings.consents.namesStudent);
    const sendOn = advisoryDay(calendar, activity.date);
    const named = row.organization === null ? null : workbook.follow(organizations, row.organization);
    return (row.organization === null ? media : [named]).map((paper) =>
      advisoryMail.plan({
        ...{ about: row.id, aboutName: row.name ?? '', occasion: `${activity.date}-${paper?.id ?? ''}` },
        to: contact(paper, row.organization?.label),
        organization: paper?.id ?? null,
        why: `You get this message because ${paper?.name ?? 'your organization'} tells people here what is going on.`,
        values: {
          organization: paper?.name ?? '',
          activity: told.title ?? '',
          when: sayWhen(activity),
          place: told.place ?? '',
          partner: activity.organization?.label ?? '',
          text: row.text ?? '',
          ...{ school, schoolPhone, coordinator },
        },
        ...{ sendOn, uselessAfter: addDays(activity.date!, -1), uselessFrom: null },
        due: today >= sendOn,
      }),
    );
  });
}

function isMedia({ kind, stage }: Organization): boolean {
  return comparable(kind ?? '').includes('news media') && stage !== 'Declined';
}

function sayWhen(activity: Activity): string {
  return `${longDate(activity.date!)}, ${hoursOf(activity)}`;
}
