import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';

interface ConfirmProps {
  title: string;
  children: ComponentChildren;
  /** A verb that says what will happen. */
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/**
 * Asks for confirmation before something that many people will notice. Escape and `no` change nothing; the focus starts
 * on `no`.
 */
export function Confirm({ title, children, yes, no, onYes, onNo }: ConfirmProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    safe.current?.focus();
    return () => {
      // While it is open, nothing behind it can take the focus.
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={id + '-text'}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div id={id + '-text'}>{children}</div>
      <div class="buttons">
        <Button look="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo} buttonRef={safe}>
          {no}
        </Button>
      </div>
    </dialog>
  );
}
