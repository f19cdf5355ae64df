/** What the dialog Find duplicates asks of the server. Plain JSON only: it crosses google.script.run. */
import type { AlikeGroup, DuplicateKind } from '../../../shared/likeness/groups';

export interface DuplicateRow {
  id: string;
  /** Number in the sheet. */
  row: number;
  name: string;
  /** `3 people, 12 contacts`; blank when nothing names it. */
  uses: string;
  /** Stands for the row as it is shown: it is merged only if nobody has changed it since. */
  seen: string;
}

export interface DuplicateField {
  column: string;
  title: string;
  /** One for each row, in their order; blank where it has none. */
  values: string[];
  /** Rows say different things, so one of them has to be chosen. */
  differs: boolean;
  /** What all rows say is kept together. */
  joined: boolean;
  /** Place of the row whose value stays unless staff choose another. */
  proposed: number;
}

export interface DuplicateGroup {
  kind: DuplicateKind;
  /** The first one stays; the others go into it. */
  rows: DuplicateRow[];
  fields: DuplicateField[];
  /** Why each two of them are likely one. */
  pairs: AlikeGroup['pairs'];
}

export interface DuplicatesFound {
  /** Side by side, the surest first. */
  groups: DuplicateGroup[];
  /** Groups that are there beyond these. */
  more: number;
  /** Rows that were looked over. */
  looked: number;
}

export interface MergeRequest {
  kind: DuplicateKind;
  /** The first one stays. */
  rows: { id: string; seen: string }[];
  /** For each field, the id of the row whose value stays. */
  choices: Record<string, string>;
}

export interface DuplicateCalls {
  /** Compares all rows of Organizations and of People. */
  'duplicates.find': (argument: null) => DuplicatesFound;
  'duplicates.merge': (argument: MergeRequest) => { text: string; batch: string };
  'duplicates.apart': (argument: { kind: DuplicateKind; ids: string[] }) => { text: string };
  'duplicates.undo': (argument: { batch: string | null }) => { text: string };
}
