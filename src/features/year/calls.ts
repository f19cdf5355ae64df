/** What the page New school year asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface DraftGroup {
  key: (typeof draftGroups)[number];
  title: string;
  /** What becomes of them, in a sentence. */
  about: string;
  drafts: { key: string; text: string }[];
}

export const draftGroups = ['goals', 'offers', 'asks', 'topics'] as const;

export interface NewYear {
  year: string;
  groups: DraftGroup[];
}

export const yearCalls = {
  'year.preview': asks().answers<NewYear>(),
  /** `keys`: the drafts that are wanted, as they were shown. */
  'year.begin': asks(() => ({ year: z.string(), keys: z.array(z.string()).check(z.minLength(1)) })).answers<{
    shown: NewYear;
    text: string;
    batch: string;
  }>(),
};

export interface OldShown {
  students: number;
  /** What goes and what stays, with how many, as parts of a sentence. */
  goes: string[];
  stays: string[];
  /** Students without a year of graduation and last day. */
  unknown: number;
}

export const oldStudentCalls = {
  'oldStudents.show': asks().answers<OldShown>(),
  /** `students`: how many were shown. */
  'oldStudents.delete': asks(() => ({ typed: z.string(), students: z.number() })).answers<{
    shown: OldShown;
    text: string;
  }>(),
};
