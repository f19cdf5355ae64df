import { member, ServiceError, type Members } from './offer';
import type { Run } from './run';
import { fit } from './signature';
import type { World, WorldPart } from './world';

interface Waiting {
  run: Run;
  /** Until when, on the waiting run's own clock. */
  deadline: number;
  /** True: it has the lock. */
  told(got: boolean): void;
}
interface Held {
  by: Run;
  waiting: Waiting[];
}

/** Who holds which lock. Runs end with the process, so there is nothing to save. */
export class Locks implements WorldPart {
  static readonly partName = 'Locks';
  private readonly held = new Map<string, Held>();
  /** When each lock was last let go, on the clock of the run that held it. */
  private readonly freeFrom = new Map<string, number>();
  constructor(_world: World) {}

  holder(name: string): Run | undefined {
    return this.held.get(name)?.by;
  }

  /**
   * Takes the lock, now or when its holder lets go. Each run has a clock of its own that moves with what it does, so
   * who waits learns only then how long it took, and whether that was too long.
   */
  take(name: string, run: Run, timeoutMs: number): boolean | Promise<boolean> {
    const held = this.held.get(name);
    const deadline = run.now() + timeoutMs;
    if (!held) {
      // Its last holder may be done already although, on their clocks, the two runs overlap.
      const waitMs = Math.max(0, (this.freeFrom.get(name) ?? 0) - run.now());
      run.wait(Math.min(waitMs, timeoutMs));
      if (waitMs > timeoutMs) return false;
      this.give(name, run, []);
      return true;
    }
    if (held.by === run) return true;
    // A run that stands still (`RunRequest.between`) lets nothing go before whoever waits has given up.
    if (timeoutMs === 0 || held.by.paused || held.by.now() > deadline) {
      run.wait(timeoutMs);
      return false;
    }
    return new Promise<boolean>((told) => held.waiting.push({ run, deadline, told }));
  }

  release(name: string, run: Run): void {
    const held = this.held.get(name);
    if (held?.by !== run) return;
    this.held.delete(name);
    const at = run.now();
    this.freeFrom.set(name, at);
    while (held.waiting.length > 0) {
      const next = held.waiting.shift()!;
      const inTime = at <= next.deadline;
      const waitMs = (inTime ? at : next.deadline) - next.run.now();
      if (waitMs > 0) next.run.wait(waitMs);
      if (inTime) this.give(name, next.run, held.waiting);
      next.told(inTime);
      if (inTime) return;
    }
  }

  /** All locks of a run: when it ends, and when it stops for a person (see `Ui`). */
  releaseAll(run: Run): void {
    for (const [name, { by }] of [...this.held]) if (by === run) this.release(name, run);
  }

  private give(name: string, run: Run, waiting: Waiting[]): void {
    this.held.set(name, { by: run, waiting });
    run.whenDone(() => this.release(name, run));
  }

  save(): unknown {
    return {};
  }
  load(): void {}
}

const open = member('handle', null, { none: false });

/** Source: https://developers.google.com/apps-script/reference/lock/lock-service */
export class LockService {
  static readonly type = 'LockService';
  static readonly members: Members = { getDocumentLock: open, getScriptLock: open, getUserLock: open };
  constructor(private readonly run: Run) {}

  /** Null "outside of the context of a containing document (such as from a standalone script or webapp)". */
  getDocumentLock(): Lock | null {
    if (this.run.options.webApp) return null;
    return new Lock(this.run, 'document');
  }
  getScriptLock(): Lock {
    return new Lock(this.run, 'script');
  }
  getUserLock(): Lock {
    return new Lock(this.run, `user ${this.run.options.user}`);
  }
}

/**
 * Releasing does not flush: Google asks scripts to call `SpreadsheetApp.flush()` first, and so do we.
 * Source: https://developers.google.com/apps-script/reference/lock/lock#releaseLock()
 */
export class Lock {
  static readonly type = 'Lock';
  static readonly members: Members = {
    hasLock: member('local', null),
    releaseLock: member('call', 'lock.release'),
    tryLock: member('call', 'lock.acquire_uncontended'),
    waitLock: member('call', 'lock.acquire_uncontended'),
  };
  constructor(
    private readonly run: Run,
    private readonly name: string,
  ) {}

  tryLock(...args: unknown[]): boolean | Promise<boolean> {
    fit('Lock', 'tryLock', args, 'Integer');
    return this.run.world.part(Locks).take(this.name, this.run, timeout(args[0]));
  }
  waitLock(...args: unknown[]): void | Promise<void> {
    fit('Lock', 'waitLock', args, 'Integer');
    const got = this.run.world.part(Locks).take(this.name, this.run, timeout(args[0]));
    const check = (done: boolean) => {
      if (!done) throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    };
    return got instanceof Promise ? got.then(check) : check(got);
  }
  hasLock(): boolean {
    return this.run.world.part(Locks).holder(this.name) === this.run;
  }
  releaseLock(): void {
    this.run.world.part(Locks).release(this.name, this.run);
  }
}

function timeout(value: unknown): number {
  return Math.max(0, Number(value));
}
