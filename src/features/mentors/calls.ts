/** The calls of the dialog Mentors. */
import * as z from 'zod/mini';
import { asks, type SentBy } from '../../shared/calls';
import type { PaperShown } from '../../shared/paper-shown';

export interface TeamShown {
  name: string;
  /** `Ana Reyes, Larkspur Machining (Long-term)` */
  members: string[];
  /** What is wrong with it; empty when nothing is. */
  fault: string;
  /** `Thu, Sep 24: Blue team, September`; empty without one ahead. */
  next: string;
  /** Why its next session has nobody; empty when somebody comes. */
  risk: string;
}

interface Choice {
  id: string;
  name: string;
}

export interface MentorsShown {
  teams: TeamShown[];
  /** Mentors without a team, who need none as classroom and email mentors. */
  others: string[];
  /** How many students have nobody, and what helps; empty when each has a mentor. */
  hint: string;
  forms: string[];
  goals: Choice[];
  colleagues: Choice[];
  classes: string[];
  /** Names of the sets of questions. */
  sets: string[];
  /** By team that had a session this school year. `address`: of the form for its students; empty while it is not made. */
  went: { team: string; says: string; address: string }[];
  papers: PaperShown[];
}

export interface SlotShown {
  date: string;
  /** `Thu, Sep 24, 2026` */
  day: string;
  state: 'add' | 'there' | 'none';
  /** Where it stands instead of where it was wanted. */
  note: string;
  prompt: string;
}

export interface MentorsDone {
  shown: MentorsShown;
  text: string;
  /** Of what was done, to undo it; empty when nothing can be undone. */
  batch: string;
}

const short = z.string().check(z.maxLength(500, 'That is too long. Use fewer than 500 letters.'));

/** `goal`, `goal2`, `teacher`: ids. `questions`: for email mentoring the name of a set, for a team challenge its problem. */
const term = () => ({
  team: short,
  form: z.string(),
  goal: z.string(),
  goal2: z.string(),
  teacher: z.string(),
  className: short,
  first: z.string(),
  start: z.string(),
  end: z.string(),
  place: short,
  questions: short,
});

export const mentorCalls = {
  'mentors.show': asks(() => ({})).answers<MentorsShown>(),
  'mentors.preview': asks(() => ({ ...term() })).answers<SlotShown[]>(),
  /** As they were shown: when other days have become the right ones meanwhile, nothing is added. */
  'mentors.layOut': asks(() => ({ ...term(), dates: z.array(z.string()) })).answers<MentorsDone>(),
  /** Drafts to the partners on the board. */
  'mentors.askBoard': asks(() => ({})).answers<MentorsDone>(),
  'mentors.studentForm': asks(() => ({})).answers<MentorsDone>(),
  /** `team`: its name, or empty for all; `owner`: an id of Staff. */
  'mentors.decide': asks(() => ({
    team: short,
    decision: short,
    owner: z.string(),
    due: z.string(),
  })).answers<MentorsDone>(),
  'mentors.paper': asks(() => ({ kind: z.string() })).answers<MentorsDone>(),
};

export type Term = SentBy<(typeof mentorCalls)['mentors.preview']>;
