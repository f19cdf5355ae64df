import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onClick?(): void;
  /** `primary` is the colored one, at most one in each view; `quiet` looks like a link. */
  look?: 'primary' | 'secondary' | 'quiet' | 'icon';
  /** Submits the form that contains it. */
  submit?: boolean;
  /** While busy, it stays in place and keeps the focus, but does nothing. */
  busy?: boolean;
  disabled?: boolean;
  /** The name for screen readers, where the visible words are too few. It should begin with those words. */
  label?: string;
  expanded?: boolean;
  controls?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/**
 * A button labeled with a verb. Disabled and busy buttons can still be reached by keyboard, so that nobody loses their
 * place.
 */
export function Button(props: ButtonProps) {
  const { look = 'secondary', submit = false, busy = false, disabled = false } = props;
  const off = busy || disabled;
  return (
    <button
      ref={props.buttonRef}
      type={submit ? 'submit' : 'button'}
      class={'button ' + look}
      aria-disabled={off ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-label={props.label}
      title={look === 'icon' ? props.label : undefined}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={(event) => {
        if (off) event.preventDefault();
        else props.onClick?.();
      }}
    >
      {props.children}
    </button>
  );
}
