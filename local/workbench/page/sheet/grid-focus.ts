/** The cell that an element of the grid belongs to. */
export function cellAt(target: Element): { row: number; column: number } | undefined {
  const cell = target.closest('[role=gridcell]');
  const row = Number(cell?.closest('[role=row]')?.getAttribute('aria-rowindex')) - 1;
  const column = Number(cell?.getAttribute('aria-colindex')) - 1;
  return row > 0 && column > 0 ? { row, column } : undefined;
}

/** For the browser, whatever scrolls is a stop of the Tab key; there is nothing to see or do there. */
const scrollers = 'revogr-scroll-virtual, revogr-viewport-scroll, .vertical-inner';

/** The grid says nothing to screen readers by itself; cells and headers are named where they are made. */
export function nameRoles(grid: HTMLElement): void {
  grid.setAttribute('role', 'grid');
  grid.setAttribute('aria-multiselectable', 'true');
  grid.setAttribute('aria-description', 'Arrows and Tab move, Enter edits, Escape leaves the grid.');
  grid.tabIndex = 0;
  new MutationObserver(() => {
    for (const row of grid.querySelectorAll('.header-rgRow:not([role])')) {
      row.setAttribute('role', 'row');
      row.setAttribute('aria-rowindex', '1');
    }
  }).observe(grid, { childList: true, subtree: true });
}

export interface Keyboard {
  isCheckbox(): boolean;
  toggle(): void;
  /** Empties the selected cells. */
  clear(): void;
  /** Opens the filter of a title cell; false when the selected cell is none. */
  filter(): boolean;
  /** Whether there is no cell beside the selected one: 1 to its right, -1 to its left. */
  isAtEdge(side: 1 | -1): boolean;
  /** The person wants out of the grid. */
  left(): void;
  menu(at: { left: number; top: number }): void;
  /** Focus came by Tab: the selection is shown again. */
  enter(): void;
}

/**
 * The grid listens to the whole document; here it is told to mind only keys that are meant for it, so that a field in
 * a sidebar or a dialog keeps what is typed into it.
 */
export function keepKeyboardInside(grid: HTMLElement, keyboard: Keyboard): void {
  const isInside = () => grid.contains(document.activeElement);
  let byPointer = false;
  let minded: KeyboardEvent | undefined;
  grid.addEventListener('pointerdown', () => {
    byPointer = true;
    setTimeout(() => (byPointer = false), 300);
    // At once, since the cell itself is focused only when it has been drawn, and the next key may come before that.
    if (!isInside()) grid.focus({ preventScroll: true });
  });
  grid.addEventListener('focus', ({ relatedTarget }) => {
    // Not when it comes back from a field in a cell: the next cell is about to be selected.
    if (!byPointer && !grid.contains(relatedTarget as Node | null)) keyboard.enter();
  });
  grid.addEventListener('focusin', ({ target }) => {
    if (byPointer || !(target as Element).matches(scrollers)) return;
    grid.focus({ preventScroll: true });
    keyboard.enter();
  });
  grid.addEventListener('beforekeydown', (event) => {
    const { original } = (event as CustomEvent<{ original: KeyboardEvent }>).detail;
    if (!isInside()) return event.preventDefault();
    if (isEditing(grid)) return;
    // Each part of the grid, the frozen columns and the others, tells of each key; it is minded once.
    if (original !== minded && !onKey(original)) return;
    minded = original;
    event.preventDefault();
  });

  function onKey(event: KeyboardEvent): boolean {
    if (event.key === 'Tab' && keyboard.isAtEdge(event.shiftKey ? -1 : 1)) return (leaveByTab(), true);
    const isOurs = act(event);
    if (isOurs) event.preventDefault();
    return isOurs;
  }

  /** The browser moves on by itself, and must not come to what is around the cell. */
  function leaveByTab(): void {
    const boxes = [...grid.querySelectorAll<HTMLElement>(scrollers)];
    for (const box of [grid, ...boxes]) box.tabIndex = -1;
    const restore = () => {
      grid.tabIndex = 0;
      for (const box of boxes) box.removeAttribute('tabindex');
    };
    grid.addEventListener('focusout', restore, { once: true });
  }

  function act(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') return (keyboard.left(), true);
    if ((event.key === ' ' || event.key === 'Enter') && keyboard.isCheckbox()) return (keyboard.toggle(), true);
    if (event.key === 'Delete' || event.key === 'Backspace') return (keyboard.clear(), true);
    if (event.key === 'ArrowDown' && event.altKey) return keyboard.filter();
    if (event.key === 'F2')
      return (grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true })), true);
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const box = (grid.querySelector('.focused-cell') ?? grid).getBoundingClientRect();
      return (keyboard.menu({ left: box.left + 8, top: box.bottom }), true);
    }
    return false;
  }

  // The focused cell is the focused element, so that screen readers read it; but a script that selects a cell does
  // not take the focus from where the person is.
  grid.addEventListener('afterfocus', (event) => {
    const { rowType, colType, rowIndex, colIndex } = (event as CustomEvent<Record<string, unknown>>).detail;
    if (!byPointer && !isInside()) return;
    const cell = grid.querySelector<HTMLElement>(
      `revogr-data[type="${rowType}"][col-type="${colType}"] [data-rgrow="${rowIndex}"][data-rgcol="${colIndex}"]`,
    );
    (cell ?? grid).focus({ preventScroll: true });
  });
}

function isEditing(grid: HTMLElement): boolean {
  return grid.querySelector('revogr-edit') !== null;
}
