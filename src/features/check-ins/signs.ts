/** When each organization was last heard of: what stands in the tabs that the hourly run reads anyway. */
import type { App } from '../../app';
import { outbox, type Message } from '../../messages/tabs';
import { activities, type Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { contactLog } from '../../records/contact-log';
import { feedback } from '../../records/feedback';
import { organizations, type Organization } from '../../records/organizations';
import { partnerships } from '../../records/partnerships';
import { dateOf, toCalendarDate, type CalendarDate } from '../../shared/dates';
import type { Reference } from '../../workbook/columns';
import { noteSign, type Sign } from './check-in-rules';
import { checkInMail } from './texts';

/** By id of the organization. Partners only, each read of a tab at most once. */
export function signsOf(app: App, partners: readonly Organization[]): Map<string, Sign> {
  const { workbook, clock } = app;
  const today = clock.today();
  const signs = new Map<string, Sign>();
  const note = (id: string | null | undefined, on: CalendarDate | null, what: Sign['what']): void =>
    noteSign(signs, id, on, what, today);
  const idOf = finder(app);
  for (const { id, lastContact, addedAt } of partners) {
    note(id, addedAt === null ? null : dateOf(addedAt), 'partnership');
    note(id, lastContact, 'contact');
  }
  // Organizations says what the pass before has seen; a call logged since stands in the log only.
  for (const { organization, date } of workbook.rowsOf(contactLog)) note(idOf(organization), date, 'contact');
  for (const { organization, partnerSince } of workbook.rowsOf(partnerships))
    note(idOf(organization), partnerSince, 'partnership');
  for (const { organization, date } of workbook.rowsOf(feedback)) note(idOf(organization), date, 'feedback');
  for (const activity of workbook.rowsOf(activities))
    if (tookPlace(activity)) note(idOf(activity.organization), lastDay(activity), 'activity');
  for (const mail of workbook.rowsOf(outbox)) note(mail.organization, askedOn(mail), 'check-in');
  return signs;
}

/** Names repeat thousands of times in a long tab. */
function finder({ workbook }: App): (reference: Reference | null) => string | null {
  const known = new Map<string, string | null>();
  return (reference) => {
    if (reference === null) return null;
    const name = [reference.label, ...(reference.meant ?? [])].join('\n');
    const id = known.has(name) ? known.get(name)! : (workbook.follow(organizations, reference)?.id ?? null);
    known.set(name, id);
    return id;
  };
}

function tookPlace({ status }: Activity): boolean {
  return status === 'Held' || status === 'Planned' || status === 'Confirmed';
}

function askedOn({ kind, state, changedAt }: Message): CalendarDate | null {
  // What a run has claimed may still come back to wait, and must find itself planned then.
  const left = state === 'sent' || state === 'unknown';
  return kind === checkInMail.kind && left ? toCalendarDate((changedAt ?? '').slice(0, 10)) : null;
}
