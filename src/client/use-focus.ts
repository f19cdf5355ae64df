import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to the element whenever `moment` changes, so that the keyboard continues where the eye is. */
export function useFocusAfter<Target extends HTMLElement>(moment: unknown): RefObject<Target | null> {
  const target = useRef<Target | null>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) target.current?.focus();
    first.current = false;
  }, [moment]);
  return target;
}
