import type { ColumnDataSchemaModel, EditorBase } from '@revolist/revogrid';
import { letters } from './columns';
import { OptionList } from './option-list';
import type { RowModel, SheetModel } from './sheet-model';

type Save = (value: unknown, preventFocus?: boolean) => void;
type Make = (tag: string, properties: object) => unknown;

/** The field that opens in a cell: a line of text, with choices or a date picker where the validation says so. */
export function editorOf(
  model: SheetModel,
  data: ColumnDataSchemaModel,
  ends: { save: Save; close(): void; step(columns: 1 | -1): void },
): EditorBase {
  const row = (data.model as RowModel).number;
  const column = Number(data.prop);
  const rule = model.rule(row, column);
  const label = `Edit ${letters(column)}${row}`;
  return new CellEditor(label, rule?.kind === 'list' ? (rule.values ?? []) : [], rule?.kind === 'date', ends);
}

class CellEditor implements EditorBase {
  element: Element | null = null;
  editCell?: EditorBase['editCell'];
  private input: HTMLInputElement | null = null;
  private options: OptionList | undefined;
  /** What was typed has been taken, from that cell. */
  private done = false;
  private finished: EditorBase['editCell'];

  constructor(
    private readonly label: string,
    private readonly choices: string[],
    private readonly isDate: boolean,
    private readonly ends: { save: Save; close(): void; step(columns: 1 | -1): void },
  ) {}

  render(make: unknown): ReturnType<EditorBase['render']> {
    const element = (make as Make)('input', {
      type: 'text',
      class: 'cell-editor',
      'aria-label': this.label,
      autocomplete: 'off',
      value: this.typed(),
      ref: (input: HTMLInputElement | null) => (this.input = input),
      onKeyDown: (event: KeyboardEvent) => this.onKeyDown(event),
      onInput: () => this.options?.filter(this.input!.value),
    });
    return element as ReturnType<EditorBase['render']>;
  }

  private typed(): string {
    return String((this.editCell as { val?: unknown } | undefined)?.val ?? '');
  }

  componentDidRender(): void {
    const { input } = this;
    if (!input) return;
    // When someone types on before the field of the last cell is gone, the grid gives it to the next one.
    if (this.done && this.editCell !== this.finished) {
      this.done = false;
      this.options = undefined;
      input.value = this.typed();
    }
    if (this.done || this.options) return;
    input.focus();
    setTimeout(() => input.focus());
    if (this.choices.length) {
      this.options = new OptionList(input, this.choices, (choice) => this.finish(choice));
    } else if (this.isDate) this.addPicker(input);
  }

  /** A small button that opens the browser's calendar; the text field stays, since a cell may hold more than dates. */
  private addPicker(input: HTMLInputElement): void {
    if (input.nextElementSibling) return;
    const picker = document.createElement('input');
    picker.type = 'date';
    picker.className = 'cell-date';
    picker.tabIndex = -1;
    picker.setAttribute('aria-label', 'Pick a date');
    picker.onchange = () => picker.value && this.finish(picker.value);
    input.after(picker);
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.options?.onKeyDown(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.finish(this.input!.value);
    } else if (event.key === 'Tab') {
      // The grid would take a moment to go there, and lose what is typed meanwhile.
      event.preventDefault();
      event.stopPropagation();
      this.finish(this.input!.value, true);
      this.ends.close();
      this.ends.step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') this.ends.close();
  }

  private finish(value: string, preventFocus = false): void {
    if (this.done) return;
    this.done = true;
    this.finished = this.editCell;
    this.beforeDisconnect();
    this.ends.save(value, preventFocus);
  }

  getValue(): string | undefined {
    return this.input?.value;
  }

  appendPendingInput(value: string): boolean {
    if (!this.input || this.done) return false;
    this.input.value += value;
    this.input.focus();
    this.options?.filter(this.input.value);
    return true;
  }

  beforeDisconnect(): void {
    // The focus stays in the grid, or it would not take the next key for its own.
    if (this.input?.parentElement?.contains(document.activeElement))
      this.input.closest<HTMLElement>('revo-grid')?.focus({ preventScroll: true });
    this.options?.remove();
  }

  disconnectedCallback(): void {
    this.options?.remove();
  }
}
