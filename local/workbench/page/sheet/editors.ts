import type { ColumnDataSchemaModel, EditorBase } from '@revolist/revogrid';
import { letters } from './columns';
import { OptionList } from './option-list';
import type { RowModel, SheetModel } from './sheet-model';

type Save = (value: unknown, preventFocus?: boolean) => void;
type Make = (tag: string, properties: object) => unknown;

/** The field that opens in a cell: a line of text, with choices or a date picker where the validation says so. */
export function editorOf(model: SheetModel, data: ColumnDataSchemaModel, save: Save, close: () => void): EditorBase {
  const row = (data.model as RowModel).number;
  const column = Number(data.prop);
  const rule = model.rule(row, column);
  const label = `Edit ${letters(column)}${row}`;
  return new CellEditor(label, rule?.kind === 'list' ? (rule.values ?? []) : [], rule?.kind === 'date', save, close);
}

class CellEditor implements EditorBase {
  element: Element | null = null;
  editCell?: EditorBase['editCell'];
  private input: HTMLInputElement | null = null;
  private options: OptionList | undefined;
  private done = false;

  constructor(
    private readonly label: string,
    private readonly choices: string[],
    private readonly isDate: boolean,
    private readonly save: Save,
    private readonly close: () => void,
  ) {}

  render(make: unknown): ReturnType<EditorBase['render']> {
    const typed = this.editCell as { val?: unknown } | undefined;
    const element = (make as Make)('input', {
      type: 'text',
      class: 'cell-editor',
      'aria-label': this.label,
      autocomplete: 'off',
      value: String(typed?.val ?? ''),
      ref: (input: HTMLInputElement | null) => (this.input = input),
      onKeyDown: (event: KeyboardEvent) => this.onKeyDown(event),
      onInput: () => this.options?.filter(this.input!.value),
    });
    return element as ReturnType<EditorBase['render']>;
  }

  componentDidRender(): void {
    const { input } = this;
    if (!input || this.options) return;
    input.focus();
    setTimeout(() => input.focus());
    if (this.choices.length) {
      this.options = new OptionList(input, this.choices, (choice) => this.finish(choice, false));
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
    picker.onchange = () => picker.value && this.finish(picker.value, false);
    input.after(picker);
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.options?.onKeyDown(event)) return;
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.finish(this.input!.value, event.key === 'Tab');
    } else if (event.key === 'Escape') this.close();
  }

  private finish(value: string, preventFocus: boolean): void {
    if (this.done) return;
    this.done = true;
    this.beforeDisconnect();
    this.save(value, preventFocus);
  }

  getValue(): string | undefined {
    return this.input?.value;
  }

  appendPendingInput(value: string): boolean {
    if (!this.input) return false;
    this.input.value += value;
    this.input.focus();
    this.options?.filter(this.input.value);
    return true;
  }

  beforeDisconnect(): void {
    this.input?.blur();
    this.options?.remove();
  }

  disconnectedCallback(): void {
    this.options?.remove();
  }
}
