import { useEffect, useState } from 'preact/hooks';
import type { SheetShape } from '../../messages';

/** A dialog about a part of the sheet; menu bar, cell menu and keyboard all open it. */
export type Panel = { kind: 'filter'; column: number } | { kind: 'note'; row: number; column: number };

let current: { panel: Panel | null; shape: SheetShape | undefined } = { panel: null, shape: undefined };
const listeners = new Set<() => void>();

function set(next: Partial<typeof current>): void {
  current = { ...current, ...next };
  for (const listener of listeners) listener();
}

export function openPanel(panel: Panel | null): void {
  if (panel) location.hash = 'sheet';
  set({ panel });
}

/** The sheet in front tells what it is, for menus that stand elsewhere. */
export function tellShape(shape: SheetShape | undefined): void {
  if (shape !== current.shape) set({ shape });
}

export function usePanel(): typeof current {
  const [, again] = useState(0);
  useEffect(() => {
    const listener = () => again((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return current;
}
