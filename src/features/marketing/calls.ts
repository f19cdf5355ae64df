/** What the page This month asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import { yearlyKinds, type YearlyKind } from '../../records/marketing-rules';

export interface StepItem {
  id: string;
  name: string;
  /** Kind, day, audience and channel. */
  about: string;
  /** What there is of it, and what is missing. */
  evidence: string;
  /** Why it cannot be called done now; blank when it can. */
  whyNot: string;
  /** It is a task of calling, and has no call list yet. */
  needsCalls: boolean;
  /** Quotes that may go where this goes, and are not in it yet. */
  quotes: { id: string; text: string }[];
}

/** A text to copy. */
export interface Snippet {
  title: string;
  text: string;
  /** The same for a web page. Everything in it is escaped (law 8). */
  html: string;
}

export interface ThisMonth {
  /** `October 2026`, in words. */
  month: string;
  /** Activities that somebody should say of whether they are still right. */
  toConfirm: number;
  tasks: StepItem[];
  posts: StepItem[];
  /** Whose turn it is; null when nobody is a partner. */
  spotlight: { id: string; name: string; why: string; snippet: Snippet } | null;
  newsletter: Snippet | null;
  /** Partners to thank, with why. */
  thanks: { name: string; why: string }[];
  /** Activities after which students write letters. */
  letters: { id: string; name: string; state: string }[];
  /** Months of the year in which nothing is planned. */
  empty: string[];
}

export interface YearPreview {
  year: string;
  /** All of them, in the order of the guide. */
  kinds: YearlyKind[];
  tasks: { month: string; kind: string; what: string }[];
  /** Months that stay empty, for example because every kind was unticked. */
  empty: string[];
}

const year = {
  /** Kinds whose tick somebody took away. */
  without: z.array(z.enum(yearlyKinds)).check(z.maxLength(yearlyKinds.length)),
  /** The school year after this one. */
  next: z.boolean(),
};

const one = () => ({ id: z.string() });
type Done = { text: string; batch: string; shown: ThisMonth };

export const marketingCalls = {
  'thisMonth.show': asks().answers<ThisMonth>(),
  'thisMonth.done': asks(one).answers<Done>(),
  /** Puts it off to the same day of the next month. */
  'thisMonth.later': asks(one).answers<Done>(),
  'thisMonth.calls': asks(one).answers<Done>(),
  /** Plans a spotlight on this organization. */
  'thisMonth.spotlight': asks(one).answers<Done>(),
  'thisMonth.newsletter': asks().answers<Done>(),
  /** `quote`: a row of Feedback, which then stands in the text. */
  'thisMonth.quote': asks(() => ({ id: z.string(), quote: z.string() })).answers<Done>(),
  'year.preview': asks(() => year).answers<YearPreview>(),
  'year.make': asks(() => year).answers<{ text: string; batch: string; preview: YearPreview }>(),
  /** The plan of the year as a document. */
  'year.paper': asks().answers<{ text: string; url: string }>(),
};
