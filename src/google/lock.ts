import { Failure } from '../shared/failure';

/**
 * Lets only one execution at a time change the spreadsheet. Nested calls join the outer one. A document lock does not
 * stop people from typing; that is why rows are found again by id.
 */
export interface Exclusive {
  /** Waits up to `waitMs`; throws a Failure in plain words when someone else is still working. */
  run<T>(waitMs: number, action: () => T): T;
  /** Returns null when someone else is working. */
  tryRun<T>(action: () => T): T | null;
}

export function documentLock(flush: () => void): Exclusive {
  let held = false;
  const within = <T>(lock: GoogleAppsScript.Lock.Lock, action: () => T): T => {
    held = true;
    try {
      return action();
    } finally {
      // The next holder must be able to read everything:
      // https://developers.google.com/apps-script/reference/lock/lock#releaselock
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
