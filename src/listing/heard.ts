/** What is known of organizations beyond their rows. */
import type { App } from '../app';
import { outbox } from '../messages/tabs';
import { activities } from '../records/activities';
import { contactLog } from '../records/contact-log';
import type { Organization } from '../records/organizations';
import { people } from '../records/people';
import { currentPrimary } from '../records/people-rules';
import { toCalendarDate, type CalendarDate } from '../shared/dates';
import type { Known } from '../records/heard-rules';
import { byOrganization, rowsOf } from './rows';

/** One read a tab: Organizations, and what tells of them. */
export function knownOf(app: App, all: readonly Organization[]): Known[] {
  const { clock } = app;
  const today = clock.today();
  const last = new Map<string, CalendarDate>();
  const note = (id: string | null, date: CalendarDate | null): void => {
    if (id !== null && date !== null && date <= today && date > (last.get(id) ?? '')) last.set(id, date);
  };
  // A row that only plans a next step is not a conversation.
  const talks = rowsOf(app, contactLog).filter(({ way, outcome }) => way !== null || outcome !== null);
  byOrganization(app, talks).forEach((rows, id) => rows.forEach(({ date }) => note(id, date)));
  const held = rowsOf(app, activities).filter(({ status }) => status !== 'Canceled');
  byOrganization(app, held).forEach((rows, id) => rows.forEach(({ date }) => note(id, date)));
  for (const { state, organization, changedAt } of rowsOf(app, outbox))
    if (state === 'sent') note(organization, toCalendarDate((changedAt ?? '').slice(0, 10)));
  const theirs = byOrganization(app, rowsOf(app, people));
  return all.map((organization) => ({
    organization,
    last: last.get(organization.id) ?? null,
    hasPrimary:
      currentPrimary(
        (theirs.get(organization.id) ?? []).map((person) => person.organization?.label ?? ''),
        theirs.get(organization.id) ?? [],
        today,
      ) !== null,
  }));
}
