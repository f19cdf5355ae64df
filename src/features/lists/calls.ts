/** What the sidebar Lists asks of the server. */
import * as z from 'zod/mini';
import type { ListRow } from '../../shared/list-row';
import { asks } from '../../shared/calls';

export type { ListRow };

export interface ListAnswer {
  /** All that there are, with what they ask for. */
  lists: { value: string; label: string; byMonths: boolean; byChoice: string }[];
  key: string;
  /** What its rows are, one and many. */
  of: string[];
  /** First 200. */
  rows: ListRow[];
  count: number;
  choices: { id: string; name: string }[];
  choiceId: string | null;
  nobody: { title: string; text: string } | null;
  today: string;
}

export const listCalls = {
  'lists.show': asks({
    /** Null: the first. */
    key: z.nullable(z.string({ error: 'Choose a list.' })),
    months: z.int().check(z.minimum(1), z.maximum(120)),
    choiceId: z.nullable(z.string()),
  }).answers<ListAnswer>(),
  'lists.jump': asks({ id: z.string() }).answers<null>(),
  'lists.plan': asks({ id: z.string(), what: z.string(), date: z.string() }).answers<{ text: string }>(),
};
