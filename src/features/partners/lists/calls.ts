/** What the sidebar Lists asks of the server. */
export type ListKind =
  'categories' | 'neverAsked' | 'lapsed' | 'noPrimary' | 'quiet' | 'notOnBoard' | 'networks' | 'need';

export interface ListRequest {
  kind: ListKind;
  /** Without a contact for so long; of `quiet` and `lapsed`. */
  months: number;
  /** Of `need`: its id, or null for the one that is selected in the sheet, else the first. */
  needId: string | null;
}

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

export interface ListCalls {
  'lists.show': (argument: ListRequest) => ListAnswer;
  'lists.jump': (argument: { id: string }) => null;
  'lists.plan': (argument: { id: string; what: string; date: string }) => { text: string };
}
