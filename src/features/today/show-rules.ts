/** How lines are shown. Pure. */
import { dateOf, twelveHour, type CalendarDate, type ClockTime, type Timestamp } from '../../shared/dates';
import { fingerprint } from '../../shared/fingerprint';
import type { Moment, TodayKind, TodayLine } from '../../today/line';
import { isDue, sayDue } from '../../today/line-rules';
import type { StoredLine } from '../../today/stored';
import type { DoneItem, ShownLine } from './calls';

export const keyOf = ({ kind, id }: Pick<StoredLine, 'kind' | 'id'>): string => `${kind}/${id}`;

export function fromKey(key: string): { kind: string; id: string } {
  const at = key.indexOf('/');
  return at < 0 ? { kind: key, id: '' } : { kind: key.slice(0, at), id: key.slice(at + 1) };
}

/** Of what a person sees, all by which they decide. */
export function seenOf({ what, due, offers = [] }: Pick<TodayLine, 'what' | 'due' | 'offers'>): string {
  return fingerprint([what, due, offers]);
}

export function shownLine(line: StoredLine, kind: TodayKind | undefined, moment: Moment): ShownLine {
  const { due, what, minutes, whose } = line;
  const { today } = moment;
  return {
    key: keyOf(line),
    what,
    due: sayDue(due, today),
    when: due !== null && due < today ? 'late' : isDue(line, today) ? 'now' : 'later',
    minutes,
    whose,
    outcomes: outcomesOf(kind, line.offers, moment),
    opens: (kind?.opens ?? null) !== null,
    seen: seenOf(line),
  };
}

function outcomesOf(kind: TodayKind | undefined, offers: readonly string[], moment: Moment): ShownLine['outcomes'] {
  if (!kind || !('tab' in kind)) return [];
  return Object.entries(kind.outcomes ?? {})
    .filter(([name]) => offers.length === 0 || offers.includes(name))
    .map(([name, { label }]) => ({ name, label: typeof label === 'string' ? label : label(moment) }));
}

/** Those of one person, and those that are nobody's. */
export function isMine({ email, whose }: Pick<StoredLine, 'email' | 'whose'>, me: string): boolean {
  return whose === '' || (email !== '' && email === me.toLowerCase());
}

/** How a click stands in the change log. */
const mark = 'Today: ';
export const whyDone = (text: string): string => `${mark}${text}`;

interface LoggedClick {
  at: Timestamp | null;
  who: string | null;
  why: string | null;
  batch: string | null;
  state: string | null;
}

/** What was settled from Today on this day and not undone, the last first; a click is one batch. */
export function doneOn(log: readonly LoggedClick[], today: CalendarDate): DoneItem[] {
  const batches = new Map<string, LoggedClick>();
  for (const line of log)
    if (line.at !== null && dateOf(line.at) === today && line.why?.startsWith(mark) && line.state !== 'undone')
      batches.set(line.batch ?? '', line);
  return [...batches.values()].reverse().map(({ at, who, why }) => doneItem(at!, who ?? '', why!.slice(mark.length)));
}

export function doneItem(at: Timestamp, who: string, text: string): DoneItem {
  return { text, at: twelveHour(at.slice(11) as ClockTime), who };
}
