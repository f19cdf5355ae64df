/** What the page Add asks of the server: one small form for each thing that comes up in a day. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

/** What was written down; `batch` takes it back, empty when there is nothing to take back. */
export interface Added {
  text: string;
  batch: string;
}

const line = z.string().check(z.maxLength(300, { error: 'That is too long for one line.' }));
const words = z.string().check(z.maxLength(5000, { error: 'That is too long. Keep it to a page.' }));

export const addCalls = {
  /** What may be added here, and what the lists of the forms hold. */
  'add.start': asks().answers<{
    inquiries: boolean;
    roles: string[];
    kinds: string[];
    sources: string[];
    categories: string[];
  }>(),
  /** Names of organizations that fit what is being typed; at most 20. */
  'add.find': asks(() => ({ typed: line })).answers<{ names: string[] }>(),
  'add.contact': asks(() => ({
    organization: line,
    way: line,
    with: line,
    outcome: words,
    nextStep: line,
    nextDate: line,
  })).answers<Added>(),
  'add.person': asks(() => ({
    organization: line,
    name: line,
    role: line,
    jobTitle: line,
    email: line,
    phone: line,
  })).answers<Added>(),
  'add.organization': asks(() => ({ name: line, category: line, phone: line, notes: words })).answers<Added>(),
  /** Without a date it is an idea. */
  'add.activity': asks(() => ({
    title: line,
    kind: line,
    organization: line,
    date: line,
    source: z.optional(line),
    sourcePerson: z.optional(line),
    notes: words,
  })).answers<Added>(),
  /** `about`: one of the kinds of Inquiries and concerns; `safety`: `Yes`, or anything else. */
  'add.inquiry': asks(() => ({
    about: z.optional(line),
    safety: z.optional(line),
    from: line,
    company: line,
    phone: line,
    email: line,
    message: words,
  })).answers<Added>(),
};
