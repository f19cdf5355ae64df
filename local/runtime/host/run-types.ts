import type { GoogleErrorName } from './google-errors';

export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/**
 * What may happen to a call from outside: an error in any words, one of Google's by name (see google-errors.ts), or the
 * death of the run with the writes it had not flushed kept or dropped.
 */
export type Fault = { error: string } | { google: GoogleErrorName } | { kill: 'drop' | 'keep' };

/**
 * A call as it is counted: `number` is its place in the run, from 0. Handles and local computation are no calls; a flush
 * is counted as a sync, and its number is -1.
 */
export interface CountedCall {
  type: string;
  member: string;
  number: number;
}
export type FaultPlan = (call: CountedCall & { when: 'before' | 'after' }) => Fault | undefined;

/** Let in before a call is answered, while the run stands still: other runs and people's hands may act. */
export type Between = (call: CountedCall) => void | Promise<void>;

export interface RunOptions {
  functionName: string;
  /** Email of the account that runs it. */
  user: string;
  authMode: AuthMode;
  /** Someone sits in front of it, so that `getUi` has a meaning: not for time triggers. */
  attended: boolean;
  /** What started it, in words staff can read: `menu`, `hourly trigger`, `sidebar` … */
  cause: string;
  /** Scopes in the manifest, by their last part, that this user has granted. */
  scopes: readonly string[];
  /** Scopes in the manifest, granted or not. */
  allScopes: readonly string[];
  scriptTimeZone: string;
  /** Email of whoever owns the spreadsheet and its script. */
  owner: string;
  /** Email of the person at the web app, blank when nobody is signed in; of all other runs it is the user. */
  visitor?: string;
  /** It answers as a web app: outside of the document that it is bound to. */
  webApp?: boolean;
  /** What the script is bound to besides the spreadsheet, where its code says so. */
  container?: 'document' | 'form';
  /** Where the script answers as a web app, if it does. */
  webUrl?: string;
  fileOf(name: string): string | undefined;
  faults?: FaultPlan;
  between?: Between;
  /** 360,000 ms, or 30,000 ms for simple triggers. */
  limitMs: number;
}

export interface Counts {
  /** Everything but handles and local computation. */
  calls: number;
  reads: number;
  writes: number;
  syncs: number;
  handles: number;
  byMember: Record<string, number>;
}

export interface LogLine {
  level: string;
  text: string;
  at: number;
}
