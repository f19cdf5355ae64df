/**
 * How a sidebar and the script talk: one door, `serve(name, argument)`, over google.script.run. Features declare their
 * calls as `name → (argument) => result`; arguments and results are plain JSON.
 */

/** What comes back. A refusal is a sentence for staff. */
export type Served<T> = { ok: true; value: T } | { ok: false; message: string };

/** What any page may ask. */
export interface HouseCalls {
  /** Selects a cell. */
  'check.jump': (argument: { tabKey: string; row: number; columnNumber: number }) => null;
  /** Takes back one batch of the change log. */
  'history.undo': (argument: { batch: string }) => { text: string };
}
