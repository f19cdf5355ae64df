/** The calls that any page may make. */
import * as z from 'zod/mini';
import { asks } from './calls';

export interface ListedItem {
  door: string;
  label: string;
  about: string;
}

/** `off`: names of features that are not in use. */
export interface ListedItems {
  sections: { title: string; items: ListedItem[] }[];
  off: string[];
}

const place = z.int().check(z.positive());

export const houseCalls = {
  /** Selects a cell. */
  'check.jump': asks(() => ({ tabKey: z.string(), row: place, columnNumber: place })).answers<null>(),
  /** Selects the row with this id. */
  'row.jump': asks(() => ({ id: z.string() })).answers<null>(),
  /** Undoes one batch of the change log. */
  'history.undo': asks(() => ({ batch: z.string() })).answers<{ text: string }>(),
};

export const itemCalls = {
  /** What the page lists, section by section. */
  'items.list': asks(() => ({ page: z.enum(['Program', 'Set up']) })).answers<ListedItems>(),
  /** Does what the item does: opens its page, or works at once. */
  'items.open': asks(() => ({ door: z.string() })).answers<null>(),
};

export type HouseCalls = typeof houseCalls & typeof itemCalls;
