import type { App } from '../../app';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import type { Activity } from '../../records/activities';
import { activities } from '../../records/activities';
import { found } from '../../workbook/read/table';
import { whyWithdrawn } from '../../messages/withdrawal-rules';
import { byOrganization, optedOut, partnerContact } from '../../messages/recipient-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { sayableActivity } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { mayBeThanked, thankYous, type Thankable } from './rules';
import { thankYou } from './texts';

/** Thank-yous for activities that are over. */
export const thanking: MailPlanner = {
  name: 'Plan thank-yous',
  about: 'Makes a thank-you to the partner for each activity that is over',
  mails: [thankYou],
  automatic: ({ thanksAutomatic }) => thanksAutomatic,
  plan(app, since) {
    const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
    const today = app.clock.today();
    const table = app.workbook.table(activities);
    const names = namingStudents(app.workbook);
    const over = table.rows
      .filter((activity) => mayBeThanked(activity, today, since))
      .map((activity) => sayableActivity(activity, names));
    const thankable = over.length === 0 ? [] : withContacts(app, over);
    return {
      planned: thankYous(thankable, { school, schoolPhone, coordinator }, today, since),
      whyNot: ({ about, key }) =>
        whyWithdrawn(found(table, about ?? ''), occasionOf(key ?? ''), { forPartner: true, mustBeOn: false }, today),
    };
  },
};

function withContacts({ workbook, clock }: App, over: Activity[]): Thankable[] {
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const groups = byOrganization(
    everyone,
    ({ organization }) => workbook.follow(organizations, organization)?.id ?? null,
  );
  return over.map((activity) => {
    const organization = workbook.follow(organizations, activity.organization);
    const named = activity.organization?.label ?? '';
    const theirs = groups.get(organization?.id ?? '') ?? [];
    return {
      activity,
      organization: organization?.name ?? named,
      organizationId: organization?.id ?? null,
      contact: partnerContact(organization, named, theirs, unwilling, clock.today()),
    };
  });
}
