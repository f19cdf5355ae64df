/** Shows a cell's note beside it, on hover and when the cell is focused. Returns what stops it. */
export function showNotes(grid: HTMLElement): () => void {
  const bubble = document.createElement('div');
  bubble.className = 'note';
  bubble.setAttribute('role', 'tooltip');
  bubble.hidden = true;
  (grid.closest('main') ?? document.body).append(bubble);

  const show = (event: Event) => {
    const cell = (event.target as Element).closest<HTMLElement>('.has-note');
    const text = cell?.getAttribute('aria-description');
    bubble.hidden = !text;
    if (!cell || !text) return;
    bubble.textContent = text;
    const box = cell.getBoundingClientRect();
    const left = box.right + 260 > innerWidth ? box.left - 258 : box.right + 6;
    Object.assign(bubble.style, { left: `${Math.max(4, left)}px`, top: `${Math.min(box.top, innerHeight - 40)}px` });
  };
  const hide = () => (bubble.hidden = true);
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
  grid.addEventListener('mouseover', show);
  grid.addEventListener('focusin', show);
  grid.addEventListener('mouseleave', hide);
  grid.addEventListener('focusout', hide);
  document.addEventListener('keydown', onKey);
  return () => {
    bubble.remove();
    document.removeEventListener('keydown', onKey);
  };
}
