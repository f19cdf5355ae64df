import { useState } from 'preact/hooks';
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

/** Something typed and not yet taken, and the cell it was typed for: it falls away when another cell is selected. */
interface Draft {
  cell: string;
  text: string;
}

/** The name box and the line in which the whole of a cell can be read and edited. */
export function FormulaBar({ range, text, readonly, onGoTo, onEdit }: FormulaBarProps) {
  const cell = rangeName(range);
  const [name, setName] = useState<Draft | null>(null);
  const [content, setContent] = useState<Draft | null>(null);
  const typedName = name?.cell === cell ? name.text : cell;
  const typed = content?.cell === cell ? content.text : text;
  const save = () => {
    setContent(null);
    if (typed !== text) onEdit(typed);
  };
  return (
    <div class="formula-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = rangeOf(typedName);
          setName(null);
          if (wanted) onGoTo(wanted);
        }}
      >
        <input
          class="name-box"
          aria-label="Cell"
          value={typedName}
          onInput={(event) => setName({ cell, text: event.currentTarget.value })}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setName(null)}
        />
      </form>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        class="formula"
        aria-label={`Content of ${cell}`}
        value={typed}
        readOnly={readonly}
        onInput={(event) => setContent({ cell, text: event.currentTarget.value })}
        onBlur={() => content && save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            // Leaving the field saves it.
            document.querySelector<HTMLElement>('revo-grid')?.focus();
          } else if (event.key === 'Escape') setContent(null);
        }}
      />
    </div>
  );
}
