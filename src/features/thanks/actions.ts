import type { App } from '../../app';
import { occasionOf } from '../../messages/keys';
import { queueMails } from '../../messages/queue';
import type { CalendarDate } from '../../shared/dates';
import type { Activity } from '../../records/activities';
import { activities } from '../../records/activities';
import { found } from '../../workbook/read/table';
import { whyWithdrawn } from '../../messages/withdrawal-rules';
import { byOrganization, optedOut, partnerContact } from '../../messages/recipient-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { mayBeThanked, thankYous, type Thankable } from './rules';
import { thankYou } from './texts';

/**
 * Puts thank-yous for what is over into the Outbox, and takes back what waits and is not wanted any more. `since`: the day
 * on which that last went well.
 */
export function planThankYous(app: App, since: CalendarDate | null): void {
  const { clock, workbook } = app;
  const settings = app.settings();
  const table = workbook.table(activities);
  const over = table.rows.filter((activity) => mayBeThanked(activity, clock.today(), since));
  const sender = {
    school: settings.schoolName,
    schoolPhone: settings.schoolPhone,
    coordinator: settings.coordinatorName,
  };
  queueMails(app, {
    mails: [thankYou],
    planned: thankYous(over.length === 0 ? [] : withContacts(app, over), sender, clock.today(), since),
    automatic: settings.thanksAutomatic,
    whyNot: ({ about, key }) =>
      whyWithdrawn(
        found(table, about ?? ''),
        occasionOf(key ?? ''),
        { forPartner: true, mustBeOn: false },
        clock.today(),
      ),
  });
}

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
