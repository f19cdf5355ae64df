/** The agenda of a board meeting: what is always on it, what is on it at the first and at the last, and the topics. Pure. */
import type { Activity } from '../../records/activities';
import type { Topic } from '../../records/topics';
import {
  addMinutes,
  calendarDate,
  daysBetween,
  minutesOf,
  monthOf,
  schoolYear,
  twelveHour,
  yearOf,
  type CalendarDate,
  type ClockTime,
} from '../../shared/dates';
import { plural } from '../../shared/text';

export interface AgendaItem {
  title: string;
  minutes: number;
  lead: string;
  /** What is said about it: facts from the workbook, one a line. */
  lines: string[];
  topic: Topic | null;
}

export interface Agenda {
  items: (AgendaItem & { start: ClockTime | null })[];
  /** Of all items. */
  minutes: number;
  /** Between start and end of the meeting; null while one of them is not known. */
  length: number | null;
  /** Sentences for staff. */
  warnings: string[];
}

/** What is known besides topics. Each list holds a line for each thing. */
export interface AgendaFacts {
  calendar: string[];
  /** What was to change after what was held. */
  changes: string[];
  /** What members have reviewed since the last meeting. */
  reviews: string[];
  isFirst: boolean;
  isLast: boolean;
  /** What is put before the board for each topic. */
  about(topic: Topic): string[];
  /** Who could lead the talk about it. */
  leadFor(topic: Topic): string;
  /** Minutes for ideas; a setting. */
  brainstorm: number;
  /** Of the last meeting of the year. */
  year: { accomplished: string[]; lookBack: string[]; roles: string[]; budgetIsOpen: boolean };
}

export const usualMinutes = 10;

export const isOpenTopic = ({ state }: Pick<Topic, 'state'>): boolean =>
  state === null || state === 'Proposed' || state === 'Accepted' || state === 'On the agenda';

export const isForBoard = ({ level }: Pick<Topic, 'level'>): boolean => level === null || level === 'Board';

/**
 * Topics of a meeting: those put on for it, and those accepted for no meeting yet where it is the next one. Carried ones
 * come first, then by the order that staff gave, then as they stand in the tab.
 */
export function topicsOf(
  topics: readonly Topic[],
  meetingId: string,
  meetingOf: (topic: Topic) => string | null,
  isNext: boolean,
): Topic[] {
  const order = ({ order }: Topic): number => order ?? Number.MAX_SAFE_INTEGER;
  return topics
    .filter((topic) => {
      if (!isForBoard(topic)) return false;
      const of = meetingOf(topic);
      if (topic.state === 'Decided') return of === meetingId;
      // What has a result was talked about, whatever its state: results may be typed into the tab.
      const isOn =
        topic.state === 'Accepted' || topic.state === 'On the agenda' || (isOpenTopic(topic) && topic.result !== null);
      return isOn && (of === null ? isNext : of === meetingId);
    })
    .sort(
      (a, b) => Number((b.carried ?? 0) > 0) - Number((a.carried ?? 0) > 0) || order(a) - order(b) || a.row - b.row,
    );
}

export function agendaOf(
  { start, end }: Pick<Activity, 'start' | 'end'>,
  topics: readonly Topic[],
  facts: AgendaFacts,
): Agenda {
  const fixed = (title: string, minutes: number, lines: string[] = []): AgendaItem => ({
    title,
    minutes,
    lead: '',
    lines,
    topic: null,
  });
  const { year, brainstorm } = facts;
  const items: AgendaItem[] = [
    fixed('Welcome', 5),
    ...(facts.isFirst
      ? [
          fixed('How we meet: place, time, how often, who chairs', 10),
          fixed('What we expect of each other', 15),
          fixed('What the board is responsible for', 15),
        ]
      : [fixed('Minutes of the last meeting', 5)]),
    fixed('Calendar: what is new, moved or canceled', 10, facts.calendar),
    ...(facts.changes.length === 0 ? [] : [fixed('What we said we would change', 10, facts.changes)]),
    ...(facts.reviews.length === 0 || topics.some(({ area }) => area === 'Course sequence')
      ? []
      : [fixed('What members have reviewed', 10, facts.reviews)]),
    ...topics.map((topic) => ({
      title: topic.topic ?? '',
      minutes: topic.minutes ?? usualMinutes,
      lead: topic.lead ?? facts.leadFor(topic),
      lines: [topic.motion ?? '', ...facts.about(topic)].filter(Boolean),
      topic,
    })),
    ...(facts.isLast
      ? [
          fixed('Roles for next year', 20, year.roles),
          fixed('What we have accomplished', 10, year.accomplished),
          fixed('Looking back at the calendar', 10, year.lookBack),
          ...(year.budgetIsOpen ? [fixed('Vote on next year’s budget', 10)] : []),
        ]
      : []),
    ...(brainstorm > 0 ? [fixed('Ideas', brainstorm)] : []),
    fixed('Next agenda: what each of us wants to talk about', 10),
  ];
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const length = start === null || end === null ? null : minutesOf(end) - minutesOf(start);
  let at = 0;
  const timed = items.map((item) => {
    const from = start === null ? null : addMinutes(start, at);
    at += item.minutes;
    return { ...item, start: from };
  });
  return { items: timed, minutes, length, warnings: warningsOf(minutes, length, brainstorm) };
}

function warningsOf(minutes: number, length: number | null, brainstorm: number): string[] {
  const over = length === null ? 0 : minutes - length;
  return [
    ...(length === null ? ['The meeting has no start or no end, so nobody can see whether the agenda fits.'] : []),
    ...(over > 0
      ? [`The agenda takes ${plural(over, 'minute')} more than the meeting lasts. Shorten or carry a topic.`]
      : []),
    ...(brainstorm <= 0
      ? ['There is no time for ideas. Set the minutes under Set up, or ideas will not be heard.']
      : []),
  ];
}

/** `7:10 AM · 15 min · Welding booths (Bess Okafor)`, with its lines below. */
export function sayItem({ start, minutes, title, lead, lines }: Agenda['items'][number]): string {
  const head = [start === null ? '' : twelveHour(start), `${minutes} min`, lead === '' ? title : `${title} (${lead})`];
  return [head.filter(Boolean).join(' · '), ...lines.map((line) => `- ${line}`)].join('\n');
}

/** Days before June 30 from which a meeting may be the last of the year. */
const lateInYear = 120;

const endOfYear = (date: CalendarDate): CalendarDate =>
  calendarDate(yearOf(date) + (monthOf(date) >= 7 ? 1 : 0), 6, 30)!;

export interface Place {
  isFirst: boolean;
  isLast: boolean;
  /** The first that is not over. */
  isNext: boolean;
  next: Activity | null;
  previous: Activity | null;
}

/** Where a meeting stands among the board meetings: ever, in its school year (July to June), and from today on. */
export function placeOf(meeting: Activity, meetings: readonly Activity[], today: CalendarDate): Place {
  const dated = meetings
    .filter(({ date, status }) => date !== null && status !== 'Canceled' && status !== 'Idea')
    .sort((a, b) => (a.date! < b.date! ? -1 : 1));
  const at = dated.findIndex(({ id }) => id === meeting.id);
  const next = dated.slice(at + 1)[0] ?? null;
  const year = at < 0 ? '' : schoolYear(meeting.date!);
  // Where meetings are planned one by one, the one in November is not the last because nothing stands after it yet.
  const isLate = at >= 0 && daysBetween(meeting.date!, endOfYear(meeting.date!)) <= lateInYear;
  const toCome = dated.filter(({ date, status }) => status !== 'Held' && date! >= today);
  return {
    isFirst: at === 0,
    isLast: isLate && (next === null || schoolYear(next.date!) !== year),
    isNext: toCome[0]?.id === meeting.id,
    next: at < 0 ? null : next,
    previous: dated[at - 1] ?? null,
  };
}
