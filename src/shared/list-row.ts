/** A row of a list, as pages show it. */
export interface ListRow {
  /** Of the organization; null where the row is none, such as a category. */
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
