/** The calls that the sidebar Activity with students makes. No answer holds a student's name. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface VisitShown {
  id: string;
  title: string;
  /** `Thu, Sep 24, 8:30 AM`, or empty. */
  when: string;
  /** What the host handout must hold, in order; `says`: what is missing and where to fill it in, or empty. */
  papers: { letter: string; name: string; says: string }[];
  /** Adults, each with why that person may not be alone with students; empty when it does not matter or all is well. */
  adults: { person: string; organization: string; why: string }[];
  /** Codes, each with why the student stays unnamed; empty when named. */
  students: { code: string; why: string }[];
  /** Of those listed, whose family has permitted it. */
  permitted: number;
  /** Codes of those who came, and who did not; the others are open. `over`: it has begun. */
  after: { over: boolean; came: number; absent: string[]; hours: string };
  /** Classes that can be taken as a whole. */
  classes: { name: string; count: number }[];
  fields: VisitFields;
  forms: string[];
  supervisions: string[];
  /** The newest handout; `pdf` is empty while it is a DRAFT. */
  handout: { name: string; url: string; pdf: string } | null;
  /** The PDF of one’s own that goes along, with its size; empty without one. */
  enclosure: string;
  /** When one that was asked for will be made, and what became of the mails to the host; each a sentence. */
  news: string[];
}

/** As shown and as typed; empty for a blank cell. */
export interface VisitFields {
  form: string;
  supervision: string;
  transport: string;
  arrive: string;
  leave: string;
  before: string;
  questions: string;
  after: string;
  logistics: string;
  emergency: string;
  withoutNames: boolean;
}

const text = z.string().check(z.maxLength(5_000));
const typed = z.optional(text);
/** Only what was changed on the page: what others type into the sheet meanwhile stays. */
const changed = {
  form: typed,
  supervision: typed,
  transport: typed,
  arrive: typed,
  leave: typed,
  before: typed,
  questions: typed,
  after: typed,
  logistics: typed,
  emergency: typed,
  withoutNames: z.optional(z.boolean()),
} satisfies Record<keyof VisitFields, unknown>;

export type VisitAnswer = VisitShown | { hint: string };

export interface VisitDone {
  shown: VisitShown;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
  /** A paper that was made. */
  link?: { name: string; url: string };
}

const id = z.string();

export const visitCalls = {
  'visit.show': asks(() => ({ id: z.nullable(id) })).answers<VisitAnswer>(),
  'visit.save': asks(() => ({ id, ...changed })).answers<VisitDone>(),
  /** `codes`: as pasted, with anything between them. */
  'visit.addStudents': asks(() => ({ id, codes: z.string().check(z.maxLength(20_000)) })).answers<VisitDone>(),
  'visit.addClass': asks(() => ({ id, className: text })).answers<VisitDone>(),
  /** `absent`: codes of those who did not come; `hours`: of each who came, or empty. */
  'visit.came': asks(() => ({ id, absent: z.string().check(z.maxLength(20_000)), hours: text })).answers<VisitDone>(),
  'visit.print': asks(() => ({ id, sheet: z.enum(['roster', 'sign-in']) })).answers<VisitDone>(),
  'visit.addAdult': asks(() => ({ id, person: text, organization: text })).answers<VisitDone>(),
  'visit.handout': asks(() => ({ id })).answers<VisitDone>(),
  /** A draft to the host, with the handout; refused while something is missing. */
  'visit.mail': asks(() => ({ id })).answers<VisitDone>(),
  /** A PDF of one’s own, for mails to the partner. */
  'visit.enclose': asks(() => ({
    id,
    name: text,
    base64: z.string().check(z.maxLength(4_000_000)),
  })).answers<VisitDone>(),
  'visit.takeOut': asks(() => ({ id })).answers<VisitDone>(),
};
