/** Invites partners that do not serve on the board to what they like, no more often than they wish (B23 to B25). */
import type { App } from '../../app';
import { outbox } from '../../messages/tabs';
import { queueNow } from '../../messages/queue';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import { rowMeant } from '../../workbook/read/selection';
import { activities, type Activity } from '../../records/activities';
import { offers } from '../../records/offers';
import { byOrganization, optedOut, partnerContact } from '../../messages/recipient-rules';
import { organizations, type Organization } from '../../records/organizations';
import { people } from '../../records/people';
import { sayableActivity } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { sayingOf } from '../../records/told-rules';
import { fitOf, isBesideBoard, momentOf, type Fit } from './board-rules';
import type { Interested, partnershipCalls } from './calls';
import { activityInvitation } from './texts';

type Ask<Name extends keyof typeof partnershipCalls> = ParsedOf<(typeof partnershipCalls)[Name]>;

interface Candidate extends Fit {
  organization: Organization;
  to: ReturnType<typeof partnerContact>;
}

export function showInterested(app: App, { activityId }: Ask<'interested.show'>): Interested | { hint: string } {
  const choose = 'Select an activity in the Activities tab.';
  const found =
    activityId === null ? rowMeant(app, activities, choose) : app.workbook.table(activities).byId.get(activityId);
  if (!found) return { hint: choose };
  if ('hint' in found) return found;
  return {
    activityId: found.id,
    activity: found.title ?? '',
    lines: candidates(app, found).map(({ organization, to, fits, why }) => ({
      id: organization.id,
      name: organization.name ?? '',
      to: 'email' in to ? `${to.name} <${to.email}>` : '',
      fits,
      why: why ?? ('reason' in to ? to.reason : ''),
    })),
    quotaLeft: app.mailer.quotaLeft(),
  };
}

function candidates({ workbook, clock }: App, activity: Activity): Candidate[] {
  const today = clock.today();
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const idOf = ({ organization }: { organization: Activity['organization'] }): string | null =>
    workbook.follow(organizations, organization)?.id ?? null;
  const groups = byOrganization(everyone, idOf);
  const offered = byOrganization(workbook.rowsOf(offers), idOf);
  const planned = byOrganization(workbook.table(activities).rows, idOf);
  const written = byOrganization(workbook.table(outbox).rows, ({ organization }) => organization);
  return workbook
    .table(organizations)
    .rows.filter(isBesideBoard)
    .map((organization) => {
      const { id, name } = organization;
      const of = <T>(groups: ReadonlyMap<string, T[]>): T[] => groups.get(id) ?? [];
      const fit = fitOf(activity, organization, of(offered), of(planned), of(written), today);
      return { ...fit, organization, to: partnerContact(organization, name ?? '', of(groups), unwilling, today) };
    });
}

/** Drafts mails to those chosen that may be invited. That is decided again here, whatever the page showed. */
export function inviteInterested(app: App, { activityId, ids }: Ask<'interested.invite'>): { text: string } {
  const found = app.workbook.table(activities).byId.get(activityId);
  if (!found) throw new Failure('That activity is no longer in the Activities tab.');
  const activity = sayableActivity(found, namingStudents(app.workbook));
  if (activity.date === null) throw new Failure('This activity has no date yet. Type it first.');
  const { id: about, title, date } = activity;
  const chosen = candidates(app, activity).filter(
    ({ organization, why, to }) => ids.indexOf(organization.id) >= 0 && why === null && 'email' in to,
  );
  if (chosen.length === 0) throw new Failure('None of these can be invited now. Look again.');
  const mails = chosen.map(({ organization, to, fits }) => ({
    about,
    aboutName: title ?? '',
    says: sayingOf(activity, 'guest'),
    organization: organization.id,
    occasion: date,
    until: { date, start: activity.start },
    to,
    why: `You get this message because ${organization.name ?? ''} would like to do such things with our students.`,
    values: {
      organization: organization.name ?? '',
      interest: fits,
      ...momentOf(activity),
    },
  }));
  const rows = queueNow(app, activityInvitation, mails);
  const refused = rows.filter(({ state }) => state === 'suppressed');
  const drafts = rows.length - refused.length;
  const why = refused.map(({ toName, reason }) => `${toName ?? 'Not'}: ${reason ?? ''}`).join(' ');
  if (drafts === 0) throw new Failure(why || 'The template for it is not in use. Tick In use in Templates.');
  return { text: `${plural(drafts, 'invitation')} in the Outbox. Look at them under Mail. ${why}`.trim() };
}
