/**
 * The calendar file of a confirmed activity, for the partner's own calendar (RFC 5545). Published, not a request:
 * nobody is asked to answer, and Google mails no one. Times are in UTC, so that no calendar needs the school's zone.
 */
import { addDays, type CalendarDate } from '../shared/dates';

export interface Invitation {
  /** The id of its event in the school's calendar. It never changes, so that a later file replaces the entry. */
  uid: string;
  title: string;
  place: string;
  organizer: { name: string; email: string };
  /** Days, including the last one; or instants in ms. */
  when: { date: CalendarDate; endDate: CalendarDate } | { start: number; end: number };
  /** The file removes the entry (RFC 5546, 3.2.5). */
  canceled?: boolean;
}

/**
 * Lines end with a line feed, as in a cell; `asSent` makes them what the standard requires.
 *
 * `before`: files about the same activity that went out, in any order. `last`: the highest number known to have gone
 * out, even if its file is gone; −1 for none. `madeAt`: instant in ms.
 */
export function invitationFile(
  invitation: Invitation,
  before: readonly string[],
  madeAt: number,
  last: number = -1,
): string {
  const file = (sequence: number): string =>
    fileOf(invitation.canceled ? 'CANCEL' : 'PUBLISH', entryOf(invitation, sequence, madeAt));
  return file(sequenceAfter(before, last, file(0), madeAt));
}

/** An entry of a file with many. `changedAt`: the instant in ms from which its event is as it is. */
export interface CalendarEntry {
  invitation: Invitation;
  changedAt: number;
}

/** Many entries in one file, for the calendars of colleagues. Read again later, it brings theirs up to date. */
export function calendarFile(entries: readonly CalendarEntry[], madeAt: number): string {
  return fileOf(
    'PUBLISH',
    entries.flatMap(({ invitation, changedAt }) => entryOf(invitation, numberAt(changedAt), madeAt)),
  );
}

function fileOf(method: 'PUBLISH' | 'CANCEL', entries: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Partnerbook//Partnerbook//EN',
    `METHOD:${method}`,
    ...entries,
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\n');
}

function entryOf(invitation: Invitation, sequence: number, madeAt: number): string[] {
  const { uid, title, place, organizer, when, canceled = false } = invitation;
  const times =
    'date' in when
      ? [`DTSTART;VALUE=DATE:${digits(when.date)}`, `DTEND;VALUE=DATE:${digits(addDays(when.endDate, 1))}`]
      : [`DTSTART:${utc(when.start)}`, `DTEND:${utc(when.end)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(madeAt)}`,
    `SEQUENCE:${sequence}`,
    ...times,
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(organizer.email === '' ? [] : [`ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.email}`]),
    `STATUS:${canceled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

export function asSent(file: string): string {
  return file.replace(/\r\n?|\n/g, '\r\n') + '\r\n';
}

/** What a file says, without its number and creation time: equal when nothing has changed. */
export function coreOf(file: string | null): string {
  const lines = (file ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  return lines
    .filter((line) => !/^(SEQUENCE|DTSTAMP):/.test(line))
    .join('\n')
    .trim();
}

/** −1 without a file. */
export function sequenceOf(file: string | null): number {
  return Number(/^SEQUENCE:(\d+)\s*$/m.exec(file ?? '')?.[1] ?? -1);
}

/**
 * The number of the last file while it says the same, otherwise a higher one. Numbers are minutes, so that a file by
 * mail and one with many entries (`calendarFile`) agree about which of them is later, whoever reads both.
 */
function sequenceAfter(before: readonly string[], known: number, file: string, madeAt: number): number {
  const last = before.reduce<string | null>((a, b) => (a === null || sequenceOf(b) > sequenceOf(a) ? b : a), null);
  const highest = Math.max(known, sequenceOf(last));
  if (highest >= 0 && sequenceOf(last) === highest && coreOf(last) === coreOf(file)) return highest;
  return Math.max(highest + 1, numberAt(madeAt));
}

/** Minutes since 1970: below 2³¹ for another four thousand years (RFC 5545, 3.3.8). */
function numberAt(instant: number): number {
  return Math.max(0, Math.floor(instant / 60_000));
}

function digits(date: string): string {
  return date.replace(/-/g, '');
}

function utc(instant: number): string {
  return new Date(instant)
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:]/g, '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  const sound = text
    .replace(/\p{Cs}/gu, '')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\r' ? control : ' '));
  return sound.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n?|\n/g, '\\n');
}

/** A parameter value must not contain a quotation mark (RFC 5545, 3.2). */
function quoted(text: string): string {
  return `"${text.replace(/["\r\n]/g, ' ').trim()}"`;
}

/** At most 75 octets per line (RFC 5545, 3.1), without splitting a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encodeURIComponent(character).replace(/%../g, 'x').length;
    if (octets + size > 74) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\n ');
}
