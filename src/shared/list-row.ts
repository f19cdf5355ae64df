/** A row of a list, as pages show it. */
export interface ListRow {
  /** The organization's id; null where the row is not an organization, for example a category. */
  id: string | null;
  /** The id of the row it is about, where that is not an organization, such as an activity. */
  rowId?: string;
  name: string;
  /** Why it is on this list, in words. */
  why: string;
  /** Category and city. */
  about: string;
  /** Whom to contact, with phone or email. */
  contact: string;
  /** There is nothing here, which should be noticeable at a glance. */
  empty: boolean;
  /** From 0 to 1: how long its bar is. `why` says the number. */
  share?: number;
  /** Buttons: what can be done with it (`List.acts`). */
  offers?: { act: string; label: string }[];
}
