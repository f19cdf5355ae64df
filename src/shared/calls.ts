/**
 * How a sidebar and the script talk: one door, `serve(name, argument)`, over google.script.run. Features declare their
 * calls as `name → (argument) => result`; arguments and results are plain JSON.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- stands for any call; the features' interfaces are exact
export type CallTable = { [name: string]: (argument: any) => unknown };

/** What comes back. A refusal is a sentence for staff. */
export type Served<T> = { ok: true; value: T } | { ok: false; message: string };
