/** The calls that the sidebar Lists makes. */
import * as z from 'zod/mini';
import type { ListRow } from '../../shared/list-row';
import { asks } from '../../shared/calls';

export type { ListRow };

export interface ListAnswer {
  /** All available lists, each with the input it needs. */
  lists: { value: string; label: string; byMonths: boolean; byChoice: string }[];
  key: string;
  /** What its rows are called, singular and plural. */
  of: string[];
  /** The first 200. */
  rows: ListRow[];
  count: number;
  choices: { id: string; name: string }[];
  choiceId: string | null;
  /** What to know about all of it, or empty. */
  note: string;
  nobody: { title: string; text: string } | null;
  today: string;
}

export const listCalls = {
  'lists.show': asks(() => ({
    /** Null means the first. */
    key: z.nullable(z.string({ error: 'Choose a list.' })),
    months: z.int().check(z.minimum(1), z.maximum(120)),
    choiceId: z.nullable(z.string()),
  })).answers<ListAnswer>(),
  /** What a button of a row does (`List.acts`). */
  'lists.act': asks(() => ({ key: z.string(), act: z.string(), rowId: z.string() })).answers<{ text: string }>(),
  'lists.plan': asks(() => ({ id: z.string(), what: z.string(), date: z.string() })).answers<{ text: string }>(),
};
