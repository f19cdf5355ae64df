/** Partners are asked to read a policy, once for each version, until their row says that they have. */
import type { App } from '../../app';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { byOrganization, optedOut, partnerContact } from '../../messages/recipient-rules';
import { checklistsIn } from '../../records/checklist';
import { isUnread } from '../../records/checklist-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { addDays, boundsOfSchoolYear, schoolYear } from '../../shared/dates';
import { policyToRead } from './texts';

export const askingToRead: MailPlanner = {
  name: 'Policies to read',
  about: 'Asks partners to read a policy on their checklist, once for each version',
  mails: [policyToRead],
  automatic: () => false,
  plan: (app) => ({
    planned: asked(app),
    whyNot: () => 'They have read it, it is not on their checklist any more, or there is a later version.',
  }),
};

/** Of a policy without a link there is nothing to read: the checklist says so. */
function asked(app: App): PlannedMail[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const { clearanceMonths, schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const checklists = checklistsIn(workbook, clearanceMonths, today);
  if (!checklists?.hasPolicies) return [];
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const theirs = byOrganization(everyone, (each) => workbook.follow(organizations, each.organization)?.id ?? null);
  const { first, next } = boundsOfSchoolYear(schoolYear(today));
  return workbook
    .table(organizations)
    .rows.filter(({ stage }) => stage === 'Partner')
    .flatMap((organization) => {
      const name = organization.name ?? '';
      const unread = checklists.of({ organization, activity: null }).filter(isUnread);
      return unread.flatMap(({ rule, row }) =>
        rule.link === null || row === null
          ? []
          : policyToRead.plan({
              about: row.id,
              aboutName: `${rule.name ?? 'Policy'}: ${name}`,
              occasion: `v${(rule.version ?? '').replace(/\//g, '-')}`,
              to: partnerContact(organization, name, theirs.get(organization.id) ?? [], unwilling, today),
              organization: organization.id,
              why: `You get this message because ${name} is our partner.`,
              ...{ sendOn: first, uselessAfter: addDays(next, -1), uselessFrom: null, due: true },
              values: {
                organization: name,
                policy: rule.name ?? '',
                // Websites stand in the sheet without it, and only with it are they a link in a mail.
                link: `https://${rule.link}`,
                version: rule.version ?? '',
                before: row.state === 'Received' ? (row.version ?? '') : '',
                ...{ school, schoolPhone, coordinator },
              },
            }),
      );
    });
}
