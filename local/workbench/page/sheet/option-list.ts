/** The choices under a cell's field, as a combobox: typing narrows them, arrows move, Enter takes the marked one. */
export class OptionList {
  private readonly list = document.createElement('ul');
  private shown: string[] = [];
  private marked = -1;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly choices: string[],
    private readonly choose: (choice: string) => void,
  ) {
    const { list } = this;
    list.id = 'cell-options';
    list.className = 'cell-options';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Choices');
    // In the top layer, since the grid cuts off what leaves its viewport.
    list.popover = 'manual';
    document.body.append(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-autocomplete', 'list');
    list.showPopover();
    this.place();
    // A choice that is there already is shown among all others; something typed narrows them.
    if (choices.includes(input.value)) this.draw(choices, choices.indexOf(input.value));
    else this.filter(input.value);
  }

  filter(typed: string): void {
    const wanted = typed.toLowerCase();
    const fit = this.choices.filter((choice) => choice.toLowerCase().includes(wanted));
    this.draw(fit, wanted === '' || fit.length === 0 ? -1 : 0);
  }

  /** True when the key was for the list. */
  onKeyDown(event: KeyboardEvent): boolean {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (this.shown.length) this.mark((this.marked + step + this.shown.length) % this.shown.length);
      event.preventDefault();
      event.stopPropagation();
      return true;
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && this.shown[this.marked] !== undefined) {
      event.preventDefault();
      this.choose(this.shown[this.marked]!);
      return true;
    }
    return false;
  }

  remove(): void {
    this.list.remove();
  }

  private place(): void {
    const box = this.input.getBoundingClientRect();
    const below = innerHeight - box.bottom;
    Object.assign(this.list.style, {
      left: `${Math.min(box.left, innerWidth - 200)}px`,
      minWidth: `${Math.max(box.width, 160)}px`,
      maxHeight: `${Math.min(280, Math.max(below, box.top) - 12)}px`,
      ...(below > 180 || below > box.top
        ? { top: `${box.bottom + 2}px` }
        : { bottom: `${innerHeight - box.top + 2}px` }),
    });
  }

  private draw(choices: string[], marked: number): void {
    this.shown = choices;
    this.list.replaceChildren(
      ...choices.map((choice, index) => {
        const option = document.createElement('li');
        option.id = `cell-option-${index}`;
        option.setAttribute('role', 'option');
        option.textContent = choice;
        // Before the field loses focus, or the choice would come too late.
        option.onpointerdown = (event) => {
          event.preventDefault();
          event.stopPropagation();
          this.choose(choice);
        };
        return option;
      }),
    );
    this.list.hidden = choices.length === 0;
    this.mark(marked);
  }

  private mark(index: number): void {
    this.marked = index;
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.list.children[index];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }
}
