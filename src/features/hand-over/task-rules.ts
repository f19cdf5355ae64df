/** What is open and names a colleague. */
import type { Activity } from '../../records/activities';
import type { Contact } from '../../records/contact-log';
import type { InquiryRow } from '../../records/inquiries';
import type { Organization } from '../../records/organizations';
import { shortDate, type CalendarDate } from '../../shared/dates';

/** A row that somebody has to look after. */
export interface Task {
  what: string;
  row: number;
}

export type IsTheirs<Row> = (row: Row) => boolean;

/** A next step stays until staff take it out: there is no other sign that it was done. */
export function openSteps(rows: readonly Contact[], isTheirs: IsTheirs<Contact>): Task[] {
  return rows
    .filter((row) => isTheirs(row) && row.nextStep !== null)
    .map(({ nextStep, nextDate, organization, row }) => ({
      what: withDate([organization?.label, nextStep].filter(Boolean).join(': '), nextDate),
      row,
    }));
}

export function comingActivities(rows: readonly Activity[], isTheirs: IsTheirs<Activity>, today: CalendarDate): Task[] {
  return rows
    .filter(({ status }) => status !== 'Canceled' && status !== 'Held')
    .filter((row) => isTheirs(row) && (row.date === null || (row.endDate ?? row.date) >= today))
    .map(({ title, date, row }) => ({ what: withDate(title ?? 'Activity', date), row }));
}

export function openInquiries(rows: readonly InquiryRow[], isTheirs: IsTheirs<InquiryRow>): Task[] {
  return rows
    .filter((row) => isTheirs(row) && row.answered === null)
    .map(({ company, from, due, row }) => ({ what: withDate(company ?? from ?? 'Inquiry', due), row }));
}

export function lookedAfter(rows: readonly Organization[], isTheirs: IsTheirs<Organization>): Task[] {
  return rows.filter(isTheirs).map(({ name, row }) => ({ what: name ?? 'Without a name', row }));
}

function withDate(what: string, date: CalendarDate | null): string {
  return date === null ? what : `${what}, ${shortDate(date)}`;
}
