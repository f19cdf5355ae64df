/** What the pages Import organizations and Pick local colleges request from the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import { importFields, type ImportField } from '../../tables/mapping-rules';

export type { ImportField };

const request = {
  text: z.string({ error: 'The list is empty. Paste it with its headings on top, or choose a file.' }),
  /** File name, or empty when pasted. */
  fileName: z.string(),
  /** Field for each column, `''` to leave it out; null: guess from the headings. */
  mapping: z.nullable(z.array(z.enum([...importFields, '']))),
  /** For rows that give none. */
  category: z.nullable(z.string()),
  /** What the list is: `CTSO`, `CTE advisory`, `Network`, `Roster`, or empty. */
  preset: z.optional(z.nullable(z.string())),
  /** The network whose members are listed, or the partner whose roster it is. */
  network: z.optional(z.nullable(z.string())),
};
export type ImportRequest = z.infer<z.ZodMiniObject<typeof request>>;

export interface ImportPreview {
  headings: string[];
  mapping: (ImportField | '')[];
  fields: { field: ImportField; label: string }[];
  category: string;
  categories: string[];
  preset: string;
  network: string;
  /** Those in the sheet that may be chosen: chambers, clubs and unions; for a roster, all partners. */
  networks: string[];
  /** The columns are as staff matched them last time for a list with these headings. */
  remembered: boolean;
  /** First 500 of each action; the counts are for all. */
  rows: { line: number; name: string; action: 'create' | 'change' | 'skip'; why: string; changes: string[] }[];
  counts: { create: number; change: number; skip: number };
  problems: { line: number; text: string }[];
  /** Represents what is shown: apply refuses if the sheet has changed so that something else would happen. */
  fingerprint: string;
}

export interface ImportResult {
  batch: string;
  created: number;
  changed: number;
  skipped: number;
  /** Sentence for staff. */
  text: string;
}

export const importCalls = {
  'import.preview': asks(() => request).answers<ImportPreview>(),
  'import.apply': asks(() => ({ ...request, fingerprint: z.string() })).answers<ImportResult>(),
  'import.undo': asks(() => ({ batch: z.string() })).answers<{ text: string }>(),
};

export interface CollegeLine {
  line: number;
  name: string;
  city: string;
  county: string;
  state: string;
}

export const collegeCalls = {
  'colleges.look': asks(() => ({ text: z.string() })).answers<{ colleges: CollegeLine[]; industry: string }>(),
  'colleges.add': asks(() => ({
    text: z.string(),
    fileName: z.string(),
    lines: z.array(z.number()),
    industry: z.string(),
  })).answers<{ text: string }>(),
};
