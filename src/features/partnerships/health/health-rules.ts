/** How a partnership fares, in a word and the signs behind it (B118). Never a number. Pure. */
import { daysBetween, shortDateWithYear, type CalendarDate } from '../../../shared/dates';

/** After so many days without thanks (the guide's step 5.1 asks for thanks throughout the year). */
export const thanksDays = 120;
/** A paper that ends within so many days should be renewed by now. */
export const paperDays = 30;

/** What is known of one active partnership. Null: never, or nothing. */
export interface PartnershipFacts {
  partnerSince: CalendarDate | null;
  lastContact: CalendarDate | null;
  lastThanks: CalendarDate | null;
  /** The latest activity that is over, if nobody was asked or said how it went. */
  undebriefed: { title: string; date: CalendarDate } | null;
  /** Questions and problems that should have been answered by today. */
  lateConcerns: number;
  /** One of the open ones is about somebody's safety. */
  openSafety: boolean;
  /** What was promised and is behind, as the ledger says it. */
  behind: string[];
  /** The first paper that has ended or soon ends. */
  paper: { name: string; ends: CalendarDate } | null;
  /** A background check has ended of somebody there, and an activity is ahead. */
  clearanceGone: boolean;
  /** Nobody came to the last two meetings of the board. */
  missedTwice: boolean;
  /** What is missing of the two leads, as sentences. */
  leads: string[];
}

export interface Health {
  word: 'Good' | 'Watch' | 'At risk';
  /** As sentences. */
  signs: string[];
}

/** `checkInDays`: how long a partner may go without contact. */
export function healthOf(facts: PartnershipFacts, checkInDays: number, today: CalendarDate): Health {
  const { undebriefed, paper, lateConcerns, behind, leads } = facts;
  const [first] = behind;
  const [lead] = leads;
  const signs = [
    facts.openSafety ? 'A concern about safety is open.' : null,
    facts.clearanceGone ? 'A background check has ended, and an activity is ahead.' : null,
    since('Nobody has talked with them', facts.lastContact, facts.partnerSince, checkInDays, today),
    since('Nobody has thanked them', facts.lastThanks, facts.partnerSince, thanksDays, today),
    undebriefed && `Nobody has asked how “${undebriefed.title}” went on ${shortDateWithYear(undebriefed.date)}.`,
    lateConcerns === 0
      ? null
      : `${lateConcerns === 1 ? 'A question or problem is' : 'Questions or problems are'} overdue for an answer.`,
    first === undefined ? null : `Less was given than the year calls for: ${first}.`,
    paper && `“${paper.name}” ${paper.ends < today ? 'ended' : 'ends'} on ${shortDateWithYear(paper.ends)}.`,
    facts.missedTwice ? 'Nobody from there came to the last two board meetings.' : null,
    lead ?? null,
  ].flatMap((sign) => (sign === null ? [] : [sign]));
  const atRisk = facts.openSafety || facts.clearanceGone || signs.length >= 4;
  return { word: atRisk ? 'At risk' : signs.length >= 2 ? 'Watch' : 'Good', signs };
}

/** Nothing is said before the span is over, counted from the day on which they became a partner. */
function since(
  what: string,
  last: CalendarDate | null,
  partnerSince: CalendarDate | null,
  days: number,
  today: CalendarDate,
): string | null {
  const from = last ?? partnerSince;
  if (from === null || daysBetween(from, today) <= days) return null;
  return last === null ? `${what} since they became a partner.` : `${what} since ${shortDateWithYear(last)}.`;
}

/** As a cell: the word, and the signs below it. */
export const sayHealth = ({ word, signs }: Health): string => [word, ...signs].join('\n');

/** The worst first. */
export const healthOrder = ['At risk', 'Watch', 'Good'] as const;
