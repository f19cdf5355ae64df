import type { App } from '../../app';
import { guidelinesOf } from '../../messages/guidelines';
import { enclosuresOf } from '../../messages/own-files';
import { peopleOfActivities } from '../../messages/activity-people';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import { namingStudents } from '../../records/student-names';
import type { PlannedMail } from '../../messages/queue-rules';
import { readSaying } from '../../records/told-rules';
import { isToldSince } from './change-rules';
import { inviteTo } from './invite';
import { aboutToBeTold } from './notices';
import { isEarly, isNear, reminders, type Remindable } from './reminders';
import { schoolCalendar } from '../../schedule/school-days';
import { toldIn, type ToldOf } from './told';
import { activities } from '../../records/activities';
import { found } from '../../workbook/read/table';
import { partnerReminder, teacherReminder } from './texts';
import { sayableActivity } from '../../records/sayable-activity';
import { whyWithdrawn } from '../../messages/withdrawal-rules';

export const reminding: MailPlanner = {
  name: 'Plan reminders',
  about: 'Makes the reminders of activities, 7 days and 1 day before',
  mails: [teacherReminder, partnerReminder],
  automatic: ({ remindersAutomatic }) => remindersAutomatic,
  plan(app, since) {
    const { clock, workbook } = app;
    const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
    const table = workbook.table(activities);
    const today = clock.today();
    const calendar = schoolCalendar(app);
    const names = namingStudents(workbook);
    const near = table.rows
      .filter((activity) => isNear(activity, today, since, calendar))
      .map((activity) => sayableActivity(activity, names));
    const remindable = near.length === 0 ? [] : withPeople(app, near);
    const sender = { school, schoolPhone, coordinator };
    const isSpared = spared(app, near.length > 0);
    return {
      planned: reminders(remindable, sender, today, clock.time(), since, calendar).map((mail) =>
        isSpared(mail) ? { ...mail, due: false } : mail,
      ),
      whyNot: ({ about, key, kind }) =>
        whyWithdrawn(
          found(table, about ?? ''),
          occasionOf(key ?? ''),
          { forPartner: kind === partnerReminder.kind, mustBeOn: true },
          today,
        ),
    };
  },
};

/** A recipient learns of a change from a separate mail (`notices.ts`), and then needs no early reminder. */
function spared({ workbook }: App, any: boolean): (mail: PlannedMail) => boolean {
  const told = any ? toldIn(workbook) : new Map<string, ToldOf>();
  const waiting = any ? aboutToBeTold(workbook) : new Set<string>();
  return (mail) => {
    const says = readSaying(mail.says ?? null);
    if (!isEarly(mail) || 'reason' in mail.to || says === null) return false;
    const to = mail.to.email.toLowerCase();
    if (waiting.has(`${mail.about} ${to}`)) return true;
    const entries = told.get(mail.about)?.told ?? [];
    return entries.some((entry) => entry.to === to && isToldSince(entry, says, mail.sendOn));
  };
}

function withPeople(app: App, near: Remindable['activity'][]): Remindable[] {
  const peopleOf = peopleOfActivities(app);
  const invite = inviteTo(app);
  const guidelineFor = guidelinesOf(app);
  return near.map((activity) => ({
    activity,
    ...peopleOf(activity),
    invitation: invite(activity),
    guideline: guidelineFor(activity),
    enclosures: enclosuresOf(activity),
  }));
}
