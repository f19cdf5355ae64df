/** What the dialog Find duplicates asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import { duplicateKinds, type AlikeGroup, type DuplicateKind } from '../../likeness/groups';

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

const kind = z.enum(duplicateKinds);

export const duplicateCalls = {
  /** Compares all rows of Organizations and of People. */
  'duplicates.find': asks().answers<DuplicatesFound>(),
  'duplicates.merge': asks({
    kind,
    /** The first one stays. */
    rows: z.array(z.object({ id: z.string(), seen: z.string() })),
    /** For each field, the id of the row whose value stays. */
    choices: z.record(z.string(), z.string()),
  }).answers<{ text: string; batch: string }>(),
  'duplicates.apart': asks({ kind, ids: z.array(z.string()) }).answers<{ text: string }>(),
  'duplicates.undo': asks({ batch: z.nullable(z.string()) }).answers<{ text: string }>(),
};
