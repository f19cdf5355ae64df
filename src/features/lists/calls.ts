/** What the sidebar Lists asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

const kinds = ['categories', 'neverAsked', 'lapsed', 'noPrimary', 'quiet', 'notOnBoard', 'networks', 'need'] as const;
export type ListKind = (typeof kinds)[number];

export interface ListRow {
  /** Of the organization; null for a category. */
  id: string | null;
  name: string;
  /** Why it is on this list, in words. */
  why: string;
  /** Category and city. */
  about: string;
  /** Whom to turn to, with phone or email. */
  contact: string;
  /** Nothing is there: to be seen at once. */
  empty: boolean;
}

export interface ListAnswer {
  kind: ListKind;
  /** First 200. */
  rows: ListRow[];
  count: number;
  needs: { id: string; name: string }[];
  needId: string | null;
  today: string;
}

export const listCalls = {
  'lists.show': asks({
    kind: z.enum(kinds, { error: 'Choose a list.' }),
    /** Without a contact for so long; of `quiet` and `lapsed`. */
    months: z.int().check(z.minimum(1), z.maximum(120)),
    /** Of `need`: its id, or null for the one that is selected in the sheet, else the first. */
    needId: z.nullable(z.string()),
  }).answers<ListAnswer>(),
  'lists.jump': asks({ id: z.string() }).answers<null>(),
  'lists.plan': asks({ id: z.string(), what: z.string(), date: z.string() }).answers<{ text: string }>(),
};
