/** What the page Month asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import type { CalendarDate, ClockTime } from '../../shared/dates';

export interface MonthItem {
  id: string;
  title: string;
  kind: string;
  status: string;
  start: ClockTime | null;
  /** With whom, where and who is responsible, as far as it is known. */
  about: string;
}

export interface MonthDay {
  date: CalendarDate;
  /** 1 to 31. */
  day: number;
  /** Why there is no school; blank on a school day. */
  off: string;
  items: MonthItem[];
}

export interface ShownMonth {
  /** `2026-10`. */
  month: string;
  school: string;
  before: string;
  after: string;
  today: CalendarDate;
  /** Days of the week before before the first: Sunday first. */
  lead: number;
  days: MonthDay[];
  /** Kinds of what is in the month, for the filter. */
  kinds: string[];
}

const monthText = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Choose a month.' }));

export const monthCalls = {
  /** Null: this month. */
  'month.show': asks(() => ({
    month: z.nullable(monthText),
  })).answers<ShownMonth>(),
  /**
   * A file for any calendar, from that month on. `kind`: blank for every kind. `leftOut`: they would name a student, or
   * their times do not fit.
   */
  'month.file': asks(() => ({ month: monthText, kind: z.string() })).answers<{
    name: string;
    text: string;
    count: number;
    leftOut: number;
  }>(),
};
