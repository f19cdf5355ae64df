/** When each partner was last thanked, and what each gave: what stands in tabs that the daily work reads anyway. */
import { outbox } from './tabs';
import { schoolYear, type CalendarDate } from '../shared/dates';
import type { Reference } from '../workbook/columns';
import type { Workbook } from '../workbook/workbook';
import { activities } from '../records/activities';
import { contactLog } from '../records/contact-log';
import { marketingPlan } from '../records/marketing';
import { offers } from '../records/offers';
import { organizations } from '../records/organizations';
import {
  isGiven,
  thankedByMail,
  thankedByStudents,
  thankedInPerson,
  thankedInPublic,
  tookPlace,
  type Given,
} from './thanked-rules';

/** By id of the organization. Names repeat thousands of times in a long tab, so each is followed once. */
function finder(workbook: Workbook): (reference: Reference | null) => string {
  const known = new Map<string, string>();
  return (reference) => {
    if (reference === null) return '';
    const name = [reference.label, ...(reference.meant ?? [])].join('\n');
    const id = known.get(name) ?? workbook.follow(organizations, reference)?.id ?? '';
    known.set(name, id);
    return id;
  };
}

/** The latest day, by id of the organization. */
export function thankedIn(workbook: Workbook): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  const note = (id: string | null, day: CalendarDate | null): void => {
    if (id && day !== null && day > (days.get(id) ?? '')) days.set(id, day);
  };
  const idOf = finder(workbook);
  for (const mail of workbook.rowsOf(outbox)) note(mail.organization, thankedByMail(mail));
  for (const talk of workbook.rowsOf(contactLog)) {
    const day = thankedInPerson(talk);
    if (day !== null) note(idOf(talk.organization), day);
  }
  for (const step of workbook.rowsOf(marketingPlan)) note(idOf(step.organization), thankedInPublic(step));
  for (const activity of workbook.rowsOf(activities)) {
    const day = thankedByStudents(activity);
    if (day !== null) note(idOf(activity.organization), day);
  }
  return days;
}

/** What each gave from that day on and before today: activities in these days, and offers of the school year. */
export function givenIn(workbook: Workbook, from: CalendarDate, today: CalendarDate): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  const of = (id: string): Given => {
    const theirs = given.get(id) ?? { activities: [], offers: [] };
    given.set(id, theirs);
    return theirs;
  };
  const idOf = finder(workbook);
  for (const activity of workbook.rowsOf(activities))
    if (activity.organization !== null && tookPlace(activity, from, today)) of(idOf(activity.organization)).activities.push(activity); // prettier-ignore
  for (const offer of workbook.rowsOf(offers))
    if (isGiven(offer, schoolYear(today))) of(idOf(offer.organization)).offers.push(offer);
  given.delete('');
  return given;
}
