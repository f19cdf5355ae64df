/** What the view Year asks of the server. */
import * as z from 'zod/mini';
import { asks, type SentBy } from '../../../shared/calls';
import type { PaperShown } from '../../../shared/paper-shown';
import type { BoardDone } from '../calls';

export interface HostShown {
  /** Empty for the school. */
  id: string;
  name: string;
  place: string;
  chair: string;
  catering: string;
  note: string;
}

export interface YearMeeting {
  /** `2026-09` */
  month: string;
  /** Empty: no day was found. */
  date: string;
  /** `Wed, Sep 9, 2026` */
  day: string;
  /** Where it stands instead of where it was wanted, and why. */
  note: string;
  /** `there`: it is in Activities. */
  state: 'add' | 'there' | 'over' | 'none';
  /** The id of who hosts it by turn; of a meeting that is there, its name and place. */
  host: string;
}

export interface YearShown {
  decided: Decided;
  months: string[];
  weekdays: string[];
  members: { id: string; name: string }[];
  year: string;
  years: string[];
  hosts: HostShown[];
  meetings: YearMeeting[];
  /** Who is missing on the board, and whose term ends. */
  gaps: { name: string; text: string }[];
  papers: PaperShown[];
}

const short = z.string().check(z.maxLength(500, 'That is too long. Use fewer than 500 letters.'));
const meeting = z.string();

/** What the organizational meeting decides. `chair`, `coChair`: of the row in People or Staff; empty for nobody. */
const decided = () => ({
  meetings: z.string(),
  firstMonth: z.string(),
  weekday: z.string(),
  start: z.string(),
  end: z.string(),
  place: short,
  catering: short,
  chair: z.string(),
  coChair: z.string(),
});

export const yearCalls = {
  /** Null: the school year that still has a meeting ahead. */
  'board.year': asks(() => ({ year: z.nullable(z.string()) })).answers<YearShown>(),
  'board.decide': asks(() => ({ meeting, ...decided() })).answers<BoardDone>(),
  /** As they were shown: a day that has become another one meanwhile is refused. */
  'board.layOut': asks(() => ({
    meeting,
    year: z.string(),
    meetings: z.array(z.object({ month: z.string(), date: z.string(), host: z.string() })),
  })).answers<BoardDone>(),
  'board.paper': asks(() => ({ meeting, kind: z.string() })).answers<BoardDone>(),
};

export type Decided = Omit<SentBy<(typeof yearCalls)['board.decide']>, 'meeting'>;
