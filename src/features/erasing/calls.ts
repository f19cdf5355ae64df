/** The calls of the sidebar Erase a person. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

/** Whom it is about, as typed; `id` of the row that was selected, empty for none. */
const whom = { name: z.string(), email: z.string(), phone: z.string(), id: z.string() };

export interface EraseLine {
  key: string;
  /** Under which heading it stands. */
  group: string;
  what: string;
  /** It can only be this person, so it is ticked. */
  sure: boolean;
}

export interface EraseShown {
  name: string;
  email: string;
  phone: string;
  id: string;
  lines: EraseLine[];
  /** Lines that are not shown; they are, once these are done. */
  more: number;
  /** What only people can do. */
  byHand: { group: string; what: string }[];
  /** Of all that was found: what is shown is what is done. */
  mark: string;
}

export const eraseCalls = {
  'erase.selected': asks().answers<{ name: string; email: string; phone: string; id: string } | { hint: string }>(),
  'erase.show': asks(() => whom).answers<EraseShown>(),
  'erase.apply': asks(() => ({ ...whom, keys: z.array(z.string()), mark: z.string() })).answers<{ text: string }>(),
};
