/** The calls of the dialog Students. No answer holds a student's name, nor what was pasted where a code belongs. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface ShownClass {
  name: string;
  count: number;
}

export interface RollShown {
  classes: ShownClass[];
  /** Who is at the school today, with a class or without. */
  count: number;
}

/** What adding codes would do. */
export interface RollPreview {
  added: string[];
  /** Known already, with what changes: `Class: Grade 11 (was Grade 10)`. */
  changed: { code: string; says: string }[];
  /** Known already, and nothing changes. */
  same: number;
  /** Of what is shown here: only that is done. */
  mark: string;
}

export interface RollDone {
  shown: RollShown;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
}

/** Who may be named to a host, and quoted or shown: until when, or why not. */
export interface ReleaseRow {
  code: string;
  className: string;
  named: string;
  quoted: string;
}

export interface ReleasesShown {
  rows: ReleaseRow[];
  /** Of all, also those beyond what is shown. */
  count: number;
}

export interface QualifiedShown {
  /** Activities and offers that require something. */
  choices: { id: string; name: string }[];
  /** The one that is shown; null when there is none. */
  id: string | null;
  requires: string[];
  /** Required, and no student has it. */
  nobodyHas: string[];
  rows: { code: string; className: string; lacks: string[] }[];
  ready: number;
  count: number;
}

export interface CollegeVisitsShown {
  /** Those at risk first. `className` with the grade; `visited`: `1 of 3`. */
  rows: { code: string; className: string; visited: string; thisYear: string; pace: string }[];
  count: number;
  /** `At risk: 4, On track: 20, Met: 6, Missed: 0` */
  counts: string;
  /** The trips that help most students at risk, of the whole school, best first. */
  trips: string[];
}

const className = z.string().check(z.maxLength(200));
const pasted = {
  /** As pasted, with anything between them. */
  codes: z.string().check(z.maxLength(20_000)),
  /** Empty: stays as it is. */
  className,
  /** `2028`, or empty. */
  gradYear: z.string().check(z.maxLength(20)),
};

export const rollCalls = {
  'students.show': asks().answers<RollShown>(),
  'students.preview': asks(() => pasted).answers<RollPreview>(),
  'students.add': asks(() => ({ ...pasted, mark: z.string() })).answers<RollDone>(),
  'students.releases': asks(() => ({ className })).answers<ReleasesShown>(),
  'students.colleges': asks(() => ({ className })).answers<CollegeVisitsShown>(),
  'students.qualified': asks(() => ({ id: z.nullable(z.string()), className })).answers<QualifiedShown>(),
};
