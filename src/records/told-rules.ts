/** What a mail says of an activity: kept beside the mail, so that whoever has it in writing is told when it changes (law 15). */
import * as z from 'zod/mini';
import { toClockTime, type CalendarDate, type ClockTime } from '../shared/dates';
import { dateText, stored } from '../shared/stored';
import type { Activity } from './activities';

const timeText = z.custom<ClockTime>((value) => typeof value === 'string' && toClockTime(value) === value);

/** `partner`: comes as the organization of the activity. `guest`: is invited, whoever the partner is. */
export const said = z.object({
  role: z.enum(['teacher', 'partner', 'guest']),
  /** What it says is that the activity does not take place, or not with the recipient. */
  off: z.boolean(),
  date: dateText,
  start: z.nullable(timeText),
  end: z.nullable(timeText),
  endDate: z.nullable(dateText),
  place: z.string(),
  /** Name of the organization. */
  partner: z.string(),
});
export type Said = z.infer<typeof said>;

/** Null without a date: then a mail says nothing that could change. */
export function sayingOf(activity: Activity, role: Said['role']): string | null {
  const { date, start, end, endDate, place, organization } = activity;
  if (date === null) return null;
  return sayingText({
    role,
    off: false,
    date,
    start,
    end,
    endDate: endDate === null || endDate === date ? null : endDate,
    place: place ?? '',
    partner: organization?.label ?? '',
  });
}

export function sayingText({ role, off, date, start, end, endDate, place, partner }: Said): string {
  return JSON.stringify({ role, off, date, start, end, endDate, place, partner });
}

export function readSaying(text: string | null): Said | null {
  return stored(text, said);
}

/** The last day on which it could still matter. */
export function lastDayOf({ date, endDate }: Pick<Said, 'date' | 'endDate'>): CalendarDate {
  return endDate !== null && endDate > date ? endDate : date;
}

/** What one address was last told of an activity. */
const toldEntry = z.object({
  to: z.string(),
  name: z.string(),
  /** When its mail came into its state. */
  at: z.string(),
  /** Mark of the mail's key. */
  by: z.string(),
  /** Number of the last calendar file that went along, −1 for none. */
  sequence: z.number(),
  says: said,
});
export type Told = z.infer<typeof toldEntry>;

/** With the row's id: a copied row has told nobody anything. */
const toldCell = z.object({ of: z.string(), told: z.array(toldEntry) });

export function readTold(cell: string | null, activityId: string): Told[] {
  const read = stored(cell, toldCell);
  return read?.of === activityId ? read.told : [];
}

export function toldText(activityId: string, told: readonly Told[]): string | null {
  return told.length === 0 ? null : JSON.stringify({ of: activityId, told });
}
