/** What comes from Google Calendar into the Activities tab. */
import { addDays, addMinutes, longDate, twelveHour, type CalendarDate } from '../../shared/dates';
import type { ShownEvent } from '../../shared/events';
import { cut } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import type { activities, Activity } from '../../records/activities';

/** Cells in which people see and change what the event shows. */
export const eventColumns = ['title', 'date', 'start', 'end', 'endDate', 'place'] as const;

/**
 * The cells of a row that follows its event. What staff left blank stays blank where it means the same: an end one hour
 * after the start, the last day of a one-day activity, midnight passing within that hour.
 */
export function cellsFrom(shown: ShownEvent, before: Pick<Activity, 'end' | 'endDate'>): NewRow<typeof activities> {
  const { title, place, date, start, end, endDate } = shown;
  const cells = { title, date, start, end, endDate: endDate === date ? null : endDate, place: place || null };
  if (endDate === date && before.endDate === date) return { ...cells, endDate };
  if (start === null || end === null || before.end !== null) return cells;
  const hourOn = addMinutes(start, 60);
  if (end !== hourOn || endDate !== (hourOn < start ? addDays(date, 1) : date)) return cells;
  return { ...cells, end: null, endDate: null };
}

/** The row made for an event that a person added. Nobody gets mail about an Idea. */
export function proposalFrom(
  shown: ShownEvent,
  { addedBy, repeats }: { addedBy: string; repeats: boolean },
  today: CalendarDate,
): NewRow<typeof activities> {
  const notes = [
    `Found in Google Calendar on ${longDate(today)}${addedBy === '' ? '' : `, added by ${addedBy}`}. Set it to Planned to take it up, or delete this row.`,
    repeats
      ? 'It repeats there. This row stands for the whole series; add a row for each date that needs its own.'
      : '',
  ];
  return {
    ...cellsFrom(shown, { end: shown.end, endDate: null }),
    status: 'Idea',
    notes: notes.filter(Boolean).join('\n'),
  };
}

/** For a name or a place: both versions of an activity must fit into one cell. */
const longestTold = 1000;

/** `“Plant tour”, Tuesday, October 20, 2026, 9:30 AM to 11:30 AM, 410 Foundry Rd`. */
export function describe({ title, place, date, start, end, endDate }: ShownEvent): string {
  const at = (day: CalendarDate, time: typeof start): string =>
    time === null ? longDate(day) : `${longDate(day)}, ${twelveHour(time)}`;
  const until = date === endDate ? (end === null ? '' : twelveHour(end)) : at(endDate, end);
  const when = `${at(date, start)}${start === null && date === endDate ? ', all day' : ''}${until === '' ? '' : ` to ${until}`}`;
  return [`“${cut(title, longestTold, '…')}”`, when, cut(place, longestTold, '…')].filter(Boolean).join(', ');
}
