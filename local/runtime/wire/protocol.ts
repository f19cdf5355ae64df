/** What a script asks of a service: `member` of the object `handle` (0 for the service itself) of type `type`. */
export interface WireCall {
  type: string;
  handle: number;
  member: string;
  /** Encoded with `encode`. */
  args: unknown[];
}

/**
 * What comes back. `now` is the run's own clock (instant, ms), which moves only with service calls.
 * `stop` ends the run: the guest throws it at this and at every later call, whatever the script catches.
 */
export type WireReply =
  | { now: number; value: unknown }
  | { now: number; error: { name: string; message: string; details?: unknown } }
  | { now: number; stop: string };

/** Sends one encoded `WireCall`, waits, and returns the encoded `WireReply`. */
export type Wire = (call: string) => string;

/** What a guest must know before the first call, so that handles and enums cost nothing. */
export interface Boot {
  now: number;
  /** Of the script: what `Date` takes for local time. */
  timeZone: string;
  /** Global name → type name, for example `SpreadsheetApp: 'SpreadsheetApp'`. */
  globals: Record<string, string>;
  /** Type name → offered members. */
  members: Record<string, string[]>;
  /** Type name → enum name → members in order. */
  enums: Record<string, Record<string, string[]>>;
  /** Type name → name → type of the service below it (`Calendar` → `Events` → `Calendar.Events`). */
  parts: Record<string, Record<string, string>>;
}
