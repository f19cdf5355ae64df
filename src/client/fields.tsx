import type { ComponentChildren, JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  hint?: ComponentChildren;
  /** What is wrong, in words; empty when nothing is. */
  error?: string;
  /** The label is only for screen readers, because a heading or table already shows it. */
  labelHidden?: boolean;
}

/** The attributes that connect a control with its label, hint and error. */
interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

/** The label on top, then the control, the hint, and the error. */
function Field({ label, hint, error, labelHidden, control }: FieldProps & { control(wiring: Wiring): JSX.Element }) {
  const id = useId();
  const described = [hint ? id + '-hint' : '', error ? id + '-error' : ''].filter((each) => each !== '').join(' ');
  return (
    <div class="field">
      <label for={id} class={labelHidden ? 'hidden' : undefined}>
        {label}
      </label>
      {control({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? 'true' : undefined })}
      {hint ? (
        <p class="hint" id={id + '-hint'}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="error" id={id + '-error'} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

interface TextProps extends FieldProps {
  value: string;
  onValue(value: string): void;
  kind?: 'text' | 'tel' | 'date';
  /** Offered as the user types. */
  suggestions?: string[];
  inputRef?: Ref<HTMLInputElement>;
  onKeyDown?(event: KeyboardEvent): void;
}

export function TextInput(props: TextProps) {
  const list = useId();
  const suggestions = props.suggestions ?? [];
  return (
    <Field
      {...props}
      control={(wiring) => (
        <>
          <input
            {...wiring}
            ref={props.inputRef}
            type={props.kind ?? 'text'}
            class="input"
            autocomplete="off"
            list={suggestions.length > 0 ? list : undefined}
            value={props.value}
            onInput={(event) => props.onValue(event.currentTarget.value)}
            onKeyDown={props.onKeyDown}
          />
          {suggestions.length > 0 ? (
            <datalist id={list}>
              {suggestions.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          ) : null}
        </>
      )}
    />
  );
}

interface AreaProps extends FieldProps {
  value: string;
  onValue(value: string): void;
  rows?: number;
  /** For rows of data: no wrapping, and a monospaced font. */
  data?: boolean;
  onPaste?(event: ClipboardEvent): void;
}

export function TextArea(props: AreaProps) {
  return (
    <Field
      {...props}
      control={(wiring) => (
        <textarea
          {...wiring}
          class={props.data ? 'input area data' : 'input area'}
          rows={props.rows ?? 3}
          wrap={props.data ? 'off' : 'soft'}
          spellcheck={!props.data}
          value={props.value}
          onInput={(event) => props.onValue(event.currentTarget.value)}
          onPaste={props.onPaste}
        />
      )}
    />
  );
}

interface SelectProps extends FieldProps {
  value: string;
  choices: { value: string; label: string }[];
  onValue(value: string): void;
}

export function Select(props: SelectProps) {
  return (
    <Field
      {...props}
      control={(wiring) => (
        <select
          {...wiring}
          class="input select"
          value={props.value}
          onChange={(event) => props.onValue(event.currentTarget.value)}
        >
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === props.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

interface CheckboxProps {
  label: string;
  checked: boolean;
  /** What the choice means, in a sentence. */
  hint?: string;
  /** Some of the items that it represents are checked. */
  mixed?: boolean;
  labelHidden?: boolean;
  onChecked(checked: boolean): void;
}

export function Checkbox({ label, checked, hint, mixed = false, labelHidden, onChecked }: CheckboxProps) {
  const id = useId();
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={checked}
        indeterminate={mixed}
        aria-labelledby={hint ? id : undefined}
        aria-describedby={hint ? id + '-hint' : undefined}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span class={labelHidden ? 'hidden' : undefined}>
        <span id={hint ? id : undefined}>{label}</span>
        {hint ? (
          <span class="hint" id={id + '-hint'}>
            <br />
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
