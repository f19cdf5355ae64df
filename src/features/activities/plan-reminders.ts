import type { App } from '../../app';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import { byOrganization, optedOut, partnerContact, responsibleTeacher } from '../../messages/recipient-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { staff } from '../../records/staff';
import { isNear, reminders, type Remindable } from './reminders';
import { inviteTo } from './invite';
import { activities } from '../../records/activities';
import { found } from '../../workbook/read/table';
import { partnerReminder, teacherReminder } from './texts';
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
    const near = table.rows.filter((activity) => isNear(activity, today, since));
    const remindable = near.length === 0 ? [] : withPeople(app, near);
    return {
      planned: reminders(remindable, { school, schoolPhone, coordinator }, today, clock.time(), since),
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

function withPeople(app: App, near: Remindable['activity'][]): Remindable[] {
  const { workbook, clock } = app;
  const everyone = workbook.table(people).rows;
  const invite = inviteTo(app);
  const unwilling = optedOut(everyone);
  const groups = byOrganization(
    everyone,
    ({ organization }) => workbook.follow(organizations, organization)?.id ?? null,
  );
  return near.map((activity) => {
    const organization = workbook.follow(organizations, activity.organization);
    const teacher = workbook.follow(staff, activity.teacher);
    return {
      activity,
      organization: organization?.name ?? activity.organization?.label ?? '',
      organizationId: organization?.id ?? null,
      invitation: invite(activity),
      teacher: responsibleTeacher(teacher, activity.teacher?.label ?? '', clock.today()),
      contact: partnerContact(
        organization,
        activity.organization?.label ?? '',
        groups.get(organization?.id ?? '') ?? [],
        unwilling,
        clock.today(),
      ),
    };
  });
}
