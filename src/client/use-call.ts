import { useEffect, useRef, useState } from 'preact/hooks';
import { CallFailure } from './failures';

export interface Calling {
  busy: boolean;
  failure: CallFailure | null;
  /**
   * Starts work and passes its result to `done`. Ignored while other work is running, so that a second click does
   * nothing twice.
   */
  start<T>(work: () => Promise<T>, done: (value: T) => void): void;
  /** Whether work is running now; `busy` is as of the last drawing, which an effect on a slow machine lags behind. */
  isRunning(): boolean;
  /** Repeats the last work. */
  retry(): void;
  /** Clears the failure. */
  clear(): void;
}

/** Makes one request to the script at a time and tracks its outcome. */
export function useCall(): Calling {
  const [state, setState] = useState<{ busy: boolean; failure: CallFailure | null }>({ busy: false, failure: null });
  const running = useRef(false);
  const gone = useRef(false);
  const last = useRef<() => void>(() => undefined);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );

  function settle(failure: CallFailure | null): void {
    running.current = false;
    if (!gone.current) setState({ busy: false, failure });
  }

  async function go<T>(work: () => Promise<T>, done: (value: T) => void): Promise<void> {
    running.current = true;
    setState({ busy: true, failure: null });
    let value: T;
    try {
      value = await work();
    } catch (error) {
      if (!(error instanceof CallFailure)) console.error(error);
      return settle(error instanceof CallFailure ? error : new CallFailure(stumbled, 'lost'));
    }
    settle(null);
    if (!gone.current) done(value);
  }

  return {
    ...state,
    start(work, done) {
      if (running.current) return;
      last.current = () => void go(work, done);
      last.current();
    },
    isRunning: () => running.current,
    retry: () => {
      if (!running.current) last.current();
    },
    clear: () => setState((before) => ({ ...before, failure: null })),
  };
}

const stumbled = 'This page stumbled. Close it and open it again.';
