import type { Boot, WireCall, WireReply } from '../wire/protocol';
import { decode, encode, type Codec } from '../wire/values';
import { price, plus, nothing, type Estimate, type Extent } from './costs';
import { googleErrors, messageOf, type GoogleError } from './google-errors';
import {
  EnumValue,
  scopeUrl,
  ServiceError,
  type GlobalService,
  type Member,
  type Members,
  type OfferedClass,
} from './offer';
import type { Counts, LogLine, RunOptions } from './run-types';
import type { World } from './world';

export type * from './run-types';

/** Services below an advanced one (`Calendar.Events`). */
const advanced = /^(Calendar|Drive)\./;

const servicesInCells = /^(Cache|Console|Html|Lock|Logger|Propert|Utilities)/;

/**
 * What a function called from a cell may call: what needs nobody's consent, and of the spreadsheet what only reads it.
 * Source: https://developers.google.com/apps-script/guides/sheets/functions#using_services
 */
function worksInCells({ type }: WireCall, { kind, scopes }: Member): boolean {
  if (kind === 'local' || servicesInCells.test(type)) return true;
  return scopes.includes('spreadsheets.currentonly') && (kind === 'handle' || kind === 'read');
}

/** One execution, seen from the services: permissions, cost, buffer of writes, handles, log. */
export class Run {
  readonly counts: Counts = { calls: 0, reads: 0, writes: 0, syncs: 0, handles: 0, byMember: {} };
  readonly log: LogLine[] = [];
  readonly startedAt: number;
  modelled: Estimate = nothing;
  /** Why the run was ended from outside, if it was. */
  stopped: string | undefined;
  /** Stands still until `between` is done: nothing it holds will be let go before. */
  paused = false;
  private readonly buffer: (() => void)[] = [];
  private dirtyCells = 0;
  private extent: Extent = {};
  private readonly objects: object[] = [];
  private readonly handleOf = new Map<object, number>();
  private readonly atEnd: (() => void)[] = [];
  private readonly codec: Codec;

  constructor(
    readonly world: World,
    readonly options: RunOptions,
    private readonly globals: Record<string, GlobalService>,
  ) {
    this.startedAt = world.clock.now();
    this.codec = {
      refOf: (value) => this.refOf(value),
      enumOf: (value) => (value instanceof EnumValue ? [value.enumName, value.member] : undefined),
      isDate: (value) => value instanceof Date,
      fromRef: (_type, handle) => this.objects[handle],
      fromEnum: (_enumName, member) => member,
      fromDate: (ms) => new Date(ms),
    };
    this.objects.push({});
    this.services = {};
    for (const Service of Object.values(globals)) {
      this.services[Service.type] = new Service(this);
      for (const Part of Object.values(Service.parts ?? {})) this.services[Part.type] = new Part(this);
    }
  }
  private readonly services: Record<string, object>;

  /** The service behind a global of the script, for other services that need it. */
  service<T extends object>(Service: { readonly type: string; new (run: Run): T }): T {
    const service = this.services[Service.type];
    if (!service) throw new ServiceError(`${Service.type} is not there in this project.`);
    return service as T;
  }

  /** An argument list as the engine takes it; may hold offered objects (`e.range`) and dates. */
  pack(args: unknown[]): string {
    return JSON.stringify(args.map((arg) => encode(arg, this.codec)));
  }

  /** What a function returned, coded as on the wire, with the objects behind it. */
  unpack(value: unknown): unknown {
    return decode(value, this.codec);
  }

  /** The run's own clock, an instant in ms: it moves with the modelled time of the calls it makes. */
  now(): number {
    return this.startedAt + Math.floor(this.modelled.typical);
  }

  /** Lets a method say how many cells, items or ranges its call touched. Before it returns. */
  touched(extent: Extent): void {
    this.extent = extent;
  }

  /** Keeps a write until the next sync. `cells` count toward that sync's cost. */
  later(cells: number, write: () => void): void {
    this.dirtyCells += cells;
    this.buffer.push(write);
  }

  /** Applies buffered writes and charges one sync if there were any. */
  sync(): void {
    if (this.buffer.length === 0) return;
    this.counts.syncs++;
    this.modelled = plus(this.modelled, price('sheet.sync', { cells: this.dirtyCells }));
    this.dirtyCells = 0;
    for (const write of this.buffer.splice(0)) write();
  }

  /** Adds modelled time that no price list knows, for example `Utilities.sleep`. */
  wait(ms: number): void {
    this.modelled = plus(this.modelled, { low: ms, typical: ms, high: ms });
  }

  /** Runs when the execution ends, however it ends: locks are released here. */
  whenDone(action: () => void): void {
    this.atEnd.push(action);
  }

  /** Ends the run. `keep`: buffered writes are still applied; `drop`: they are lost. */
  finish(writes: 'keep' | 'drop' = 'keep'): void {
    if (writes === 'keep') this.sync();
    else this.buffer.length = 0;
    for (const action of this.atEnd.splice(0)) action();
  }

  /** `types`: every class of which the script may come to hold an object. */
  boot(types: readonly OfferedClass[]): Boot {
    const boot: Boot = {
      now: this.now(),
      timeZone: this.options.scriptTimeZone,
      globals: {},
      members: {},
      enums: {},
      parts: {},
    };
    for (const { type, members, enums } of types) {
      boot.members[type] = Object.keys(members);
      if (enums) boot.enums[type] = enums;
    }
    for (const [name, Service] of Object.entries(this.globals)) {
      boot.members[Service.type] = Object.keys(Service.members);
      if (!Service.hidden) boot.globals[name] = Service.type;
      if (Service.enums) boot.enums[Service.type] = Service.enums;
      for (const [part, { type, members }] of Object.entries(Service.parts ?? {})) {
        boot.members[type] = Object.keys(members);
        (boot.parts[Service.type] ??= {})[part] = type;
      }
    }
    return boot;
  }

  /** The wire's end: one encoded call in, one encoded reply out. A promise only while a person is asked something. */
  receive(encoded: string): string | Promise<string> {
    const call = JSON.parse(encoded) as WireCall;
    const outcome = this.answer(call);
    return outcome instanceof Promise ? outcome.then((reply) => JSON.stringify(reply)) : JSON.stringify(outcome);
  }

  private answer(call: WireCall): WireReply | Promise<WireReply> {
    if (this.stopped !== undefined) return { now: this.now(), stop: this.stopped };
    try {
      const object = call.handle === 0 ? this.services[call.type] : this.objects[call.handle];
      const offered = (object as { constructor: { members: Members } }).constructor.members[call.member];
      if (!object || !offered) throw new ServiceError(`${call.type}.${call.member}`, 'NotImplementedLocally');
      this.permit(call, offered);
      const number = this.count(call, offered);
      const pause = this.letOthersIn(call, number);
      return pause
        ? pause.then(() => this.perform(object, call, offered, number)).catch((error: unknown) => this.failed(error))
        : this.perform(object, call, offered, number);
    } catch (error) {
      return this.failed(error);
    }
  }

  private perform(object: object, call: WireCall, offered: Member, number: number): WireReply | Promise<WireReply> {
    const before = this.fault(call, number, 'before');
    if (before) return before;
    if (offered.kind === 'read' || offered.kind === 'change') this.sync();
    this.extent = {};
    const args = call.args.map((arg) => decode(arg, this.codec));
    const method = (object as Record<string, (...args: unknown[]) => unknown>)[call.member];
    if (!method) throw new Error(`${call.type}.${call.member} is offered but has no method.`);
    const value = method.apply(object, args);
    return value instanceof Promise
      ? value
          .then((late: unknown) => this.settle(call, offered, number, late))
          .catch((error: unknown) => this.failed(error))
      : this.settle(call, offered, number, value);
  }

  /** The world's clock and the run's are set to one another on both sides of the pause: what comes later is later. */
  private letOthersIn({ type, member }: WireCall, number: number): Promise<void> | undefined {
    const { between } = this.options;
    if (!between || (number < 0 && member !== 'flush')) return undefined;
    const { clock } = this.world;
    clock.moveTo(this.now());
    this.paused = true;
    const goOn = () => {
      this.paused = false;
      if (clock.now() > this.now()) this.wait(clock.now() - this.now());
    };
    const pause = between({ type, member, number });
    if (pause instanceof Promise) return pause.finally(goOn);
    goOn();
    return undefined;
  }

  private settle(call: WireCall, offered: Member, number: number, value: unknown): WireReply {
    if (offered.cost) this.modelled = plus(this.modelled, price(offered.cost, this.extent));
    const after = this.fault(call, number, 'after');
    if (after) return after;
    if (this.modelled.typical > this.options.limitMs) return this.stop('Exceeded maximum execution time', 'keep');
    return { now: this.now(), value: encode(value, this.codec) };
  }

  private failed(error: unknown): WireReply {
    if (error instanceof ServiceError) {
      const { name, message, details } = error;
      return { now: this.now(), error: { name, message, ...(details === undefined ? {} : { details }) } };
    }
    throw error;
  }

  private count(call: WireCall, offered: Member): number {
    if (offered.kind === 'local') return -1;
    if (offered.kind === 'handle') {
      this.counts.handles++;
      return -1;
    }
    const name = `${call.type}.${call.member}`;
    this.counts.byMember[name] = (this.counts.byMember[name] ?? 0) + 1;
    if (offered.kind === 'read') this.counts.reads++;
    if (offered.kind === 'write') this.counts.writes++;
    return this.counts.calls++;
  }

  private permit(call: WireCall, offered: Member): void {
    const { authMode, scopes } = this.options;
    if (authMode === 'CUSTOM_FUNCTION') {
      if (worksInCells(call, offered)) return;
      throw new ServiceError(`You do not have permission to call ${call.member}`);
    }
    const granted = offered.scopes.length === 0 || offered.scopes.some((scope) => scopes.includes(scope));
    const allowed = authMode === 'FULL' ? granted : authMode === 'LIMITED' ? offered.limited && granted : offered.none;
    if (allowed) return;
    if (!granted && authMode === 'FULL' && advanced.test(call.type)) throw this.lackingScope(call);
    const needed = offered.scopes.map(scopeUrl).join(' || ');
    throw new ServiceError(
      granted
        ? `You do not have permission to call ${call.type}.${call.member} in authorization mode ${authMode}.`
        : `Specified permissions are not sufficient to call ${call.type}.${call.member}. Required permissions: (${needed})`,
    );
  }

  /** Of an advanced service the API itself refuses, which knows nothing of scripts: as people quote it. */
  private lackingScope({ type, member }: WireCall): ServiceError {
    const { name, details } = googleErrors.insufficientScopes;
    return new ServiceError(messageOf(googleErrors.insufficientScopes, type, member), name, details);
  }

  private fault(call: WireCall, number: number, when: 'before' | 'after'): WireReply | undefined {
    if (number < 0 && call.member !== 'flush') return undefined;
    const fault = this.options.faults?.({ type: call.type, member: call.member, number, when });
    if (!fault) return undefined;
    if ('kill' in fault) return this.stop('The run was ended from outside.', fault.kill);
    if ('error' in fault) return { now: this.now(), error: { name: 'Exception', message: fault.error } };
    const error: GoogleError = googleErrors[fault.google];
    const { name, details, ends } = error;
    const message = messageOf(error, call.type, call.member);
    if (ends) return this.stop(message, 'keep');
    return { now: this.now(), error: { name, message, ...(details ? { details } : {}) } };
  }

  private stop(reason: string, writes: 'keep' | 'drop'): WireReply {
    this.stopped = reason;
    this.finish(writes);
    return { now: this.now(), stop: reason };
  }

  private refOf(value: object): [string, number] | undefined {
    const { type } = value.constructor as { type?: string };
    if (type === undefined) return undefined;
    if (this.services[type] === value) return [type, 0];
    let handle = this.handleOf.get(value);
    if (handle === undefined) {
      handle = this.objects.push(value) - 1;
      this.handleOf.set(value, handle);
    }
    return [type, handle];
  }
}
