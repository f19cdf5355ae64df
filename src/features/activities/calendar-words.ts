/** What the Calendar column says, and how a question to staff is read back from it. */
import type { MirrorOutcome } from '../../calendar/mirror';
import type { Question } from '../../calendar/mirror-rules';
import type { Activity } from '../../records/activities';
import { describe } from './event-rules';

const deleted = 'Deleted in Google Calendar';
const toDecide = 'Decide: ';
const toDecideDeleted = `${toDecide}its event was deleted in Google Calendar.`;
const separator = ' | ';

const words: Record<Exclude<MirrorOutcome['is'], 'question' | 'past'>, string> = {
  there: 'In the calendar',
  updated: 'In the calendar',
  deleted,
  proposed: 'Proposed in Google Calendar. Set it to Planned to take it up.',
  left: 'Left as it is in the calendar: a cell of this row cannot be used',
  wait: 'Not yet: Google asked to wait. Next hour.',
  refused: 'Not yet: Google did not take it. It is tried again tomorrow, and when this row changes.',
  removed: '',
};

/** `why`: what in the row keeps it out of the calendar, in the words of `eventOf`. */
export function sayOutcome(outcome: MirrorOutcome | undefined, why: string, activity: Activity): string {
  if (!outcome || outcome.is === 'past') return why;
  if (outcome.is === 'question') return sayQuestion(outcome.question, activity);
  if (outcome.is === 'deleted' || outcome.is === 'proposed' || outcome.is === 'left') return words[outcome.is];
  if (why === '') return words[outcome.is];
  return outcome.is === 'wait' || outcome.is === 'refused' ? `${why}. ${words[outcome.is]}` : why;
}

/** Both versions in words. Equal words mean the same question. */
export function sayQuestion({ kind, record, event }: Question, { status }: Pick<Activity, 'status'>): string {
  const calledOff =
    record.standing === 'on' ? '' : status === 'Idea' ? 'an idea only, ' : `${(status ?? 'no status').toLowerCase()}, `;
  const here = record.content === null ? 'a row that cannot be used as it is' : describe(record.content);
  const parts = [
    kind === 'deleted' ? toDecideDeleted : `${toDecide}changed here and in Google Calendar.`,
    `In the sheet: ${calledOff}${here}`,
    `In Google Calendar: ${kind === 'deleted' || event === null ? 'deleted' : describe(event.shown)}`,
  ];
  return parts.join(separator);
}

export interface ReadQuestion {
  kind: Question['kind'];
  /** What happened, and what each side says, one sentence each. */
  lines: string[];
}

/** Null when the Calendar column asks nothing. */
export function readQuestion(calendar: string | null): ReadQuestion | null {
  if (calendar === null || !calendar.startsWith(toDecide)) return null;
  const kind = calendar.startsWith(toDecideDeleted) ? 'deleted' : 'changed';
  // A title may contain the separator.
  const [, what = '', ...sides] =
    /^(.*?) \| (In the sheet: .*) \| (In Google Calendar: .*)$/.exec(calendar.slice(toDecide.length)) ?? [];
  return { kind, lines: [what.charAt(0).toUpperCase() + what.slice(1), ...sides] };
}

/** At the last run, the column said that the event was deleted, whether or not staff are asked about it. */
export function saysDeleted(calendar: string | null): boolean {
  return calendar === deleted || readQuestion(calendar)?.kind === 'deleted';
}
