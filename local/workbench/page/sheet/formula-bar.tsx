import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellRange } from '../../messages';
import { rangeName, rangeOf } from './columns';

interface FormulaBarProps {
  range: CellRange;
  /** What the cell holds, for editing. */
  text: string;
  readonly: boolean;
  onGoTo(range: CellRange): void;
  onEdit(text: string): void;
}

/** The name box and the line in which the whole of a cell can be read and edited. */
export function FormulaBar({ range, text, readonly, onGoTo, onEdit }: FormulaBarProps) {
  const name = rangeName(range);
  const [typedName, setTypedName] = useState(name);
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTypedName(name), [name]);
  useEffect(() => setTyped(text), [text, name]);
  return (
    <div class="formula-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = rangeOf(typedName);
          if (wanted) onGoTo(wanted);
          else setTypedName(name);
        }}
      >
        <input
          id="name-box"
          class="name-box"
          aria-label="Cell"
          value={typedName}
          onInput={(event) => setTypedName(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
      </form>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        ref={field}
        class="formula"
        aria-label={`Content of ${name}`}
        value={typed}
        readOnly={readonly}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => typed !== text && onEdit(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            if (typed !== text) onEdit(typed);
            document.querySelector<HTMLElement>('revo-grid')?.focus();
          } else if (event.key === 'Escape') setTyped(text);
        }}
      />
    </div>
  );
}
