import type { FormUse } from '../../forms/use';
import type { Timestamp } from '../../shared/dates';
import type { AnyTab } from '../../workbook/tab';

/** What a cell becomes: as its column has it, and letter for letter. */
export interface NewCell {
  value: unknown;
  text: string;
}

/** What is done when a line stays ticked. */
export type Act =
  | { kind: 'rows'; tab: AnyTab; ids: readonly string[] }
  | { kind: 'cells'; tab: AnyTab; id: string; cells: Readonly<Record<string, NewCell>> }
  | {
      kind: 'answer';
      form: FormUse | null;
      answerId: string;
      at: Timestamp | null;
      /** Whether the form has it; null: it could not be looked into. */
      inForm: boolean | null;
      /** Its rows in the workbook. */
      tab: AnyTab | null;
      ids: readonly string[];
    }
  | { kind: 'document'; id: string; docId: string | null }
  | { kind: 'mail'; id: string }
  | { kind: 'log'; ids: readonly string[] }
  | { kind: 'kept'; key: string; text: string }
  /** Only a person can do it. */
  | { kind: 'hand' };

/** One place where the person was found. */
export interface Found {
  /** The same in every look, wherever the row stands. */
  key: string;
  /** Under which heading it is shown: the title of a tab, or what else it is. */
  group: string;
  /** The place, and what happens there, in words. */
  what: string;
  /** It can only be this person. */
  sure: boolean;
  act: Act;
  /** What was found, letter for letter: what is shown must be what is done. */
  seen: readonly string[];
}
