import { Failure } from '../shared/failure';

/**
 * Lets one execution at a time change the spreadsheet. Nested calls join the outer one. A document lock does not stop
 * people from typing; rows are found again by id for that.
 */
export interface Exclusive {
  /** Waits up to `waitMs`; throws a Failure in plain words when someone else is still at work. */
  run<T>(waitMs: number, action: () => T): T;
  /** Null when someone else is at work. */
  tryRun<T>(action: () => T): T | null;
}

export function documentLock(flush: () => void): Exclusive {
  let held = false;
  const within = <T>(lock: GoogleAppsScript.Lock.Lock, action: () => T): T => {
    held = true;
    try {
      return action();
    } finally {
      // What the next holder reads must be there: https://developers.google.com/apps-script/reference/lock/lock#releaselock
      flush();
      held = false;
      lock.releaseLock();
    }
  };
  return {
    run(waitMs, action) {
      if (held) return action();
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(waitMs)) {
        throw new Failure(
          'Partnerbook is saving something else at the moment. Wait a minute and try again; nothing was changed.',
        );
      }
      return within(lock, action);
    },
    tryRun(action) {
      if (held) return action();
      const lock = LockService.getDocumentLock();
      return lock.tryLock(1) ? within(lock, action) : null;
    },
  };
}
