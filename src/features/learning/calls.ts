/** The calls that the sidebar Activity step by step makes. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

/** One of the mails around an activity: `Invitation`, and `sent on Mon, Sep 14`; `says` is empty when there is none. */
export interface Step {
  name: string;
  says: string;
}

export interface Debriefed {
  id: string;
  /** `Renata Oyelaran, Thu, Sep 24`. */
  who: string;
  /** What was rated or reviewed, as Goals names it. */
  goal: string;
  wentWell: string;
  toChange: string;
  /** `Order goggles: Desmond Achebe by Fri, Oct 2`, or empty. */
  decision: string;
  open: boolean;
}

export interface StepsShown {
  id: string;
  title: string;
  /** Day, time and partner. */
  about: string;
  status: string;
  /** Of an idea: where it came from. */
  idea: string;
  steps: Step[];
  /** What was to change after the last time. */
  lastTime: { id: string; says: string }[];
  fields: StepFields;
  date: string;
  teacher: string;
  goals: string[];
  colleagues: string[];
  sheets: { kind: string; name: string; url: string; pdf: string }[];
  said: Debriefed[];
  mayInvite: boolean;
  mayConfirm: boolean;
  isOver: boolean;
}

/** As typed; empty for a blank cell. */
export interface StepFields {
  learning: string;
  learning2: string;
  howItHelps: string;
  before: string;
  after: string;
}

export type StepsAnswer = StepsShown | { hint: string };

export interface StepsDone {
  shown: StepsShown;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
}

const id = z.string();
const line = z.string().check(z.maxLength(300, { error: 'That is too long for one line.' }));
const words = z.string().check(z.maxLength(5_000, { error: 'That is too long. Keep it to a page.' }));
const typed = z.optional(words);
/** Only what was changed on the page: what others type into the sheet meanwhile stays. */
const changed = {
  learning: typed,
  learning2: typed,
  howItHelps: typed,
  before: typed,
  after: typed,
} satisfies Record<keyof StepFields, unknown>;

export const stepCalls = {
  'steps.show': asks(() => ({ id: z.nullable(id) })).answers<StepsAnswer>(),
  'steps.save': asks(() => ({ id, ...changed })).answers<StepsDone>(),
  /** An idea becomes planned. `date`: `YYYY-MM-DD`. */
  'steps.plan': asks(() => ({ id, teacher: line, date: line })).answers<StepsDone>(),
  'steps.invite': asks(() => ({ id })).answers<StepsDone>(),
  'steps.confirm': asks(() => ({ id })).answers<StepsDone>(),
  'steps.sheet': asks(() => ({ id, kind: line })).answers<StepsDone>(),
  /** `due`: `YYYY-MM-DD` or empty. */
  'steps.debrief': asks(() => ({
    id,
    from: line,
    person: line,
    wentWell: words,
    toChange: words,
    again: line,
    decision: words,
    owner: line,
    due: line,
  })).answers<StepsDone>(),
  /** A change, by the id of its row in Feedback, is made. */
  'steps.changed': asks(() => ({ id, feedback: z.string() })).answers<StepsDone>(),
};
