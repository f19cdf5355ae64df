/** Who is on the board, who would rather do something else, and which of those wishes suit an activity. */
import { longDate, schoolYear, twelveHour, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import type { Message } from '../../messages/tabs';
import type { Activity } from '../../records/activities';
import { sideOf } from '../../records/ledger-rules';
import type { Offer } from '../../records/offers';
import type { Organization } from '../../records/organizations';
import { activityInvitation } from './texts';

/** Partners that do not serve on the board and are to be asked for what they like to do (B23). */
export function isBesideBoard({ boardStatus }: Organization): boolean {
  return boardStatus === 'Declined' || boardStatus === 'Other role';
}

/** Kinds of help and words in interests that suit a kind of activity. */
const fitting: Partial<Record<NonNullable<Activity['kind']>, string>> = {
  'Field trip': 'workplace tour|tour|field trip|site visit|job shadow',
  'Classroom presentation': 'talk to a class|talk|speaker|classroom|presentation',
  'Mentor activity': 'mentor|team challenge|tutor',
  'Project due date': 'project|advice|judge',
  'Student celebration': 'celebration|career day|award',
  'Industry event': 'career day|career fair|industry event|event',
  'Board meeting': 'host a meeting|advice',
};

const isWithin = (text: string, words: string): boolean =>
  words.split('|').some((word) => ` ${comparable(text)} `.indexOf(` ${word}`) >= 0);

export interface Fit {
  /** Why it is not invited, as a sentence; null when it is. */
  why: string | null;
  /** Which of its interests suit the activity. */
  fits: string;
}

/** `offers`, `activities` and `messages` are those of the organization. */
export function fitOf(
  activity: Activity,
  organization: Organization,
  offers: readonly Offer[],
  activities: readonly Activity[],
  messages: readonly Message[],
  today: CalendarDate,
): Fit {
  const words = fitting[activity.kind ?? 'Board meeting'] ?? '';
  const open = offers.filter((offer) => offer.status !== 'Ended' && sideOf(offer) === 'Partner gives');
  const matching = open.filter(({ kind }) => kind !== null && isWithin(kind, words));
  const liked = (organization.interests ?? []).filter(
    (interest) => isWithin(interest, words) || isWithin(activity.title ?? '', comparable(interest)),
  );
  const fits = [...new Set([...liked, ...matching.map(({ kind }) => kind ?? '')])].join(', ');
  if (fits === '') {
    const likes = (organization.interests ?? []).join(', ');
    return { why: likes === '' ? 'Its interests are not known.' : `It likes other things: ${likes}.`, fits };
  }
  const limits = (matching.length > 0 ? matching : open).flatMap(({ timesAYear }) => timesAYear ?? []);
  const most = limits.length === 0 ? Infinity : Math.max(...limits);
  const year = schoolYear(activity.date ?? today);
  const counts = activities.filter(
    ({ id, status, date, kind }) =>
      id !== activity.id &&
      status !== 'Canceled' &&
      status !== 'Idea' &&
      kind === activity.kind &&
      date !== null &&
      schoolYear(date) === year,
  );
  const taken = new Set(counts.map(({ id }) => id));
  const asked = messages.filter(
    ({ kind, about, state, changedAt }) =>
      kind === activityInvitation.kind &&
      about !== activity.id &&
      !taken.has(about ?? '') &&
      state !== 'canceled' &&
      state !== 'suppressed' &&
      state !== 'failed' &&
      changedAt !== null &&
      schoolYear(changedAt.slice(0, 10) as CalendarDate) === year,
  );
  const count = counts.length + asked.length;
  if (count < most) return { why: null, fits };
  const last = [...counts.map(({ title }) => title), ...asked.map(({ aboutName }) => aboutName)].join(', ');
  return { why: `It wishes ${plural(most, 'time')} a year, and has this school year: ${last}.`, fits };
}

/** When and where it takes place, for a mail. */
export function momentOf({ title, date, start, end, place }: Activity) {
  const from = start === null ? 'all day' : twelveHour(start);
  return {
    activity: title ?? '',
    date: date === null ? '' : longDate(date),
    time: start === null || end === null ? from : `${from} to ${twelveHour(end)}`,
    place: place ?? '',
  };
}
