/** Lists of what needs a look: a feature declares each, and the page Lists shows them all. */
import type { App } from '../app';
import type { ListRow } from '../shared/list-row';

export interface List {
  key: string;
  label: string;
  /** What its rows are, one and many. */
  of: readonly [one: string, many: string];
  /** It asks for how many months nothing was heard. */
  byMonths?: boolean;
  /** It asks for one of several, such as a need: what that is called. */
  byChoice?: string;
  find(app: App, request: ListRequest): Found;
}

export interface ListRequest {
  months: number;
  /** Of the choice; null for the one that is selected in the sheet, else the first. */
  choiceId: string | null;
}

export interface Found {
  rows: ListRow[];
  choices?: { id: string; name: string }[];
  choiceId?: string | null;
  /** What an empty list means, where there is more to say than that nobody is on it. */
  nobody?: { title: string; text: string };
}
