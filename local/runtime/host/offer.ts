/**
 * How a service is offered to scripts: a class whose `members` table names each method a script may call, what kind of
 * call it is, what it costs and which permission it needs. The guest's objects are made from these tables, so a member
 * that is not in one is refused by name.
 */
import type { CostName } from './costs';
import type { Run } from './run';

/**
 * - `handle`: makes or asks a local handle (`getRange`); not counted as a service call
 * - `local`: computed in the script's own process (`Utilities.formatDate`, builders); not counted
 * - `read`: a value or metadata read of the spreadsheet; applies buffered writes first (one sync)
 * - `write`: buffered until the next read, flush or the end of the run
 * - `change`: takes effect at once after applying buffered writes (insert, delete, appendRow)
 * - `call`: any other service (mail, calendar, properties …)
 */
export type CallKind = 'handle' | 'local' | 'read' | 'write' | 'change' | 'call';

/** Where a permission is not tied to a scope: `none` works in every auth mode; `limited` needs at least LIMITED. */
export interface Member {
  kind: CallKind;
  cost: CostName | null;
  /** Any one of these scopes suffices, by their last part, for example `spreadsheets.currentonly`. Empty: none needed. */
  scopes: readonly string[];
  /** May be called in a simple trigger (`AuthMode.LIMITED`) although it needs a scope. */
  limited: boolean;
  /** May be called in `AuthMode.NONE`. */
  none: boolean;
}

export type Members = Record<string, Member>;

export function member(kind: CallKind, cost: CostName | null, rest: Partial<Member> = {}): Member {
  return {
    kind,
    cost,
    scopes: [],
    limited: true,
    none: rest.scopes === undefined || rest.scopes.length === 0,
    ...rest,
  };
}

/** A member of an Apps Script enum on its way to the script. Arguments arrive at the host as the member's name (string). */
export class EnumValue {
  constructor(
    readonly enumName: string,
    readonly member: string,
  ) {}
}

/** A class whose objects a script may come to hold. */
export interface OfferedClass {
  readonly type: string;
  readonly members: Members;
  /** Enum name → members in Google's order, as on `SpreadsheetApp.ProtectionType` or `ui.Button`. Names are unique in all services. */
  readonly enums?: Record<string, string[]>;
}

/** A global of the script (`SpreadsheetApp`), made once for each run. */
export interface GlobalService extends OfferedClass {
  /** Services below it, as in `Calendar.Events`, by name. */
  readonly parts?: Record<string, GlobalService>;
  /** Called only by the guest's own code (`console`, templates); scripts find no such global. */
  readonly hidden?: boolean;
  new (run: Run): object;
}

/** What a service throws to the script; any other error of the host is a bug of ours and is shown as such. */
export class ServiceError extends Error {
  constructor(
    message: string,
    override readonly name = 'Exception',
    /** What advanced services tell beside: `{ code, message }`. */
    readonly details?: unknown,
  ) {
    super(message);
  }
}

/** A scope as Google writes it out; the runtime names scopes by their last part. */
export function scopeUrl(scope: string): string {
  return scope === 'mail.google.com' ? 'https://mail.google.com/' : `https://www.googleapis.com/auth/${scope}`;
}

/** The word Google uses when a call fits none of a method's signatures. */
export function signatureError(type: string, name: string, args: unknown[]): ServiceError {
  const shapes = args.map((arg) => (arg === null ? 'null' : Array.isArray(arg) ? 'Array' : typeof arg)).join(',');
  return new ServiceError(`The parameters (${shapes}) don't match the method signature for ${type}.${name}.`);
}
