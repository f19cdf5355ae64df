/** What the page Board asks of the server. */
import * as z from 'zod/mini';
import type { PaperShown } from '../../shared/paper-shown';
import { asks, type SentBy } from '../../shared/calls';

export interface TopicShown {
  id: string;
  topic: string;
  area: string;
  state: string;
  level: string;
  /** Blank: for the next meeting. */
  meeting: string;
  minutes: string;
  /** As it was typed, or else the member whose talents fit. */
  lead: string;
  isLeadSuggested: boolean;
  proposedBy: string;
}

/** A topic as it is talked about in the meeting. */
export interface TopicInHand {
  id: string;
  topic: string;
  area: string;
  motion: string;
  result: string;
  next: string;
  owner: string;
  by: string;
  notes: string;
}

export interface SeatTaken {
  /** Of the row in People or Staff; of a guest, in Who takes part. */
  id: string;
  name: string;
  /** Blank: sits there for the school. */
  organization: string;
  /** What was answered to the invitation. */
  answer: string;
  came: string;
  duty: string;
  input: string;
  takesOn: string;
}

/** A seat, and who may come in the member’s place. */
export interface Seated {
  /** Of the organization. */
  id: string;
  name: string;
  substitutes: string[];
}

export interface MeetingShown {
  id: string;
  title: string;
  /** `Wed, Nov 18, 2026, 7:00 AM to 9:00 AM, Lakeside College` */
  about: string;
  chair: string;
  isClosed: boolean;
  minutesState: string;
  agenda: { time: string; minutes: number; title: string; lead: string; lines: string[] }[];
  /** `115 of 120 minutes` */
  sum: string;
  warnings: string[];
  people: SeatTaken[];
  seats: Seated[];
  topics: TopicInHand[];
  /** What stands in the way of closing, as sentences. */
  missing: string[];
  papers: PaperShown[];
}

/** What boards come back to year after year, with what is put before the board about it. */
export interface StandingShown {
  area: string;
  title: string;
  /** Whether it waits, or is on, already. */
  isOn: boolean;
  lines: string[];
}

export interface BoardShown {
  today: string;
  meetings: { id: string; label: string }[];
  meeting: MeetingShown | null;
  topics: TopicShown[];
  standing: StandingShown[];
  decided: { topic: string; about: string; follows: string; isOpen: boolean }[];
  areas: string[];
  levels: string[];
  results: string[];
  duties: string[];
  colleagues: string[];
}

export interface BoardDone {
  shown: BoardShown;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
}

const words = z.string().check(z.maxLength(5_000, 'That is too long. Use fewer than 5,000 letters.'));
const short = z.string().check(z.maxLength(500, 'That is too long. Use fewer than 500 letters.'));
const meeting = z.string();

export const boardCalls = {
  /** Null: the meeting of the selected row, otherwise the one at hand. */
  'board.show': asks(() => ({ meeting: z.nullable(meeting) })).answers<BoardShown>(),
  'board.propose': asks(() => ({
    meeting,
    topic: short,
    area: z.string(),
    level: z.string(),
    proposedBy: short,
  })).answers<BoardDone>(),
  /** Puts a standing topic on for this meeting; `area` says which. */
  'board.standing': asks(() => ({ meeting, area: z.string() })).answers<BoardDone>(),
  /** `as`: what becomes of it. `owner`: the colleague who handles it elsewhere. */
  'board.triage': asks(() => ({
    meeting,
    topic: z.string(),
    as: z.enum(['accept', 'elsewhere', 'drop', 'first']),
    level: z.string(),
    owner: z.string(),
  })).answers<BoardDone>(),
  'board.agenda': asks(() => ({ meeting })).answers<BoardDone>(),
  /** Only what was changed; a field that is absent stays as it is. */
  'board.save': asks(() => ({
    meeting,
    people: z.array(
      z.object({
        id: z.string(),
        came: z.optional(z.string()),
        duty: z.optional(z.string()),
        input: z.optional(words),
        takesOn: z.optional(words),
      }),
    ),
    topics: z.array(
      z.object({
        id: z.string(),
        motion: z.optional(words),
        result: z.optional(z.string()),
        next: z.optional(short),
        owner: z.optional(z.string()),
        by: z.optional(z.string()),
        notes: z.optional(words),
      }),
    ),
    /** Ideas that came up, one a line. */
    ideas: words,
  })).answers<BoardDone>(),
  /** `organization`: the id of that whose seat it is; empty for one that stands in, or for a guest. */
  'board.arrived': asks(() => ({ meeting, name: short, organization: z.string() })).answers<BoardDone>(),
  'board.carry': asks(() => ({ meeting, topic: z.string() })).answers<BoardDone>(),
  'board.close': asks(() => ({ meeting })).answers<BoardDone>(),
};

export type MeetingSaved = SentBy<(typeof boardCalls)['board.save']>;
