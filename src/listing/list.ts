/** Lists of what needs attention: each feature declares its own, and the page Lists shows them all. */
import type { App } from '../app';
import type { ListRow } from '../shared/list-row';

export interface List {
  key: string;
  label: string;
  /** What its rows are called, singular and plural. */
  of: readonly [one: string, many: string];
  /** It asks how many months without contact to look for. */
  byMonths?: boolean;
  /** It asks to choose one of several things, such as a need; this is what they are called. */
  byChoice?: string;
  find(app: App, request: ListRequest): Found;
  /** What a click on one of its rows does, by the name that its rows have in `offers`. */
  acts?: Readonly<Record<string, ListAct>>;
}

export interface ListAct {
  /** A verb, on the button. */
  label: string;
  /** `rowId`: of the row. Does it, so that one undo takes it back, and says what was done. */
  act(app: App, rowId: string): string;
}

export interface ListRequest {
  months: number;
  /** The id of the choice. Null means the one selected in the sheet, or else the first. */
  choiceId: string | null;
}

export interface Found {
  rows: ListRow[];
  choices?: { id: string; name: string }[];
  choiceId?: string | null;
  /** What to know about all of it, in a sentence. */
  note?: string;
  /** What an empty list means, when there is more to say than that nobody is on it. */
  nobody?: { title: string; text: string };
}
