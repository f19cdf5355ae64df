import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the element whenever `moment` changes, so that the keyboard continues where the eye is. Together
 * with the drawing: an effect comes a frame later, and on a slow machine after the first letter that is typed.
 */
export function useFocusAfter<Target extends HTMLElement>(moment: unknown): RefObject<Target | null> {
  const target = useRef<Target | null>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) target.current?.focus();
    first.current = false;
  }, [moment]);
  return target;
}
