/** The calls that the dialog Find duplicates makes. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import { duplicateKinds, type AlikeGroup, type DuplicateKind } from '../../likeness/groups';

export interface DuplicateRow {
  id: string;
  /** The row's number in the sheet. */
  row: number;
  name: string;
  /** `3 people, 12 contacts`; blank when nothing names it. */
  uses: string;
  /** A fingerprint of the row as shown: it is merged only if nobody has changed it since. */
  seen: string;
}

export interface DuplicateField {
  column: string;
  title: string;
  /** One value for each row, in the same order; blank where a row has none. */
  values: string[];
  /** The rows differ, so one of their values has to be chosen. */
  differs: boolean;
  /** The values of all rows are kept together. */
  joined: boolean;
  /** The position of the row whose value stays unless staff choose another. */
  proposed: number;
}

export interface DuplicateGroup {
  kind: DuplicateKind;
  /** The first one stays; the others are merged into it. */
  rows: DuplicateRow[];
  fields: DuplicateField[];
  /** For each pair, why the two are likely the same. */
  pairs: AlikeGroup['pairs'];
}

export interface DuplicatesFound {
  /** To be shown side by side, most certain first. */
  groups: DuplicateGroup[];
  /** How many groups there are besides these. */
  more: number;
  /** How many rows were searched. */
  looked: number;
}

const kind = z.enum(duplicateKinds);

export const duplicateCalls = {
  /** Compares all rows of Organizations and of People. */
  'duplicates.find': asks().answers<DuplicatesFound>(),
  'duplicates.merge': asks(() => ({
    kind,
    /** The first one stays. */
    rows: z.array(z.object({ id: z.string(), seen: z.string() })),
    /** For each field, the id of the row whose value stays. */
    choices: z.record(z.string(), z.string()),
  })).answers<{ text: string; batch: string }>(),
  'duplicates.apart': asks(() => ({ kind, ids: z.array(z.string()) })).answers<{ text: string }>(),
  'duplicates.undo': asks(() => ({ batch: z.nullable(z.string()) })).answers<{ text: string }>(),
};
