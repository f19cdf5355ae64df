import { redo, undo } from './actions';

/** Ctrl+Z and Ctrl+Y (or Shift+Z) for the whole sheet; a field that is being typed in keeps them for itself. */
export function listenForUndo(isReadonly: () => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isReadonly()) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    const target = event.target as HTMLElement;
    if (target.matches('input:not([type=checkbox]), textarea, select') || document.querySelector('dialog[open]'))
      return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
