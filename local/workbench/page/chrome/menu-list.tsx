import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';

export type Entry =
  | 'separator'
  | { label: string; disabled?: boolean; hint?: string; checked?: boolean; choose(): void }
  | { label: string; items: Entry[] };

interface MenuListProps {
  label: string;
  entries: Entry[];
  /** Where focus goes first; `none` when the mouse opened a submenu. */
  start?: 'first' | 'last' | 'none';
  /** `all`: something was chosen, everything closes; `one`: back to the parent. */
  onClose(how: 'all' | 'one'): void;
  /** Left and right arrows that this menu has no use for. */
  onSideways?(direction: -1 | 1): void;
  at?: { left: number; top: number };
}

/** Left free between a menu and the edge of the window, in px. */
const edge = 4;

/** A style's number gets no unit by itself. */
const px = (value: number) => `${value}px`;

/** A popup menu with submenus, as the ARIA practices describe one: arrows, Home, End, Escape, first letters. */
export function MenuList({ label, entries, start = 'first', onClose, onSideways, at }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ index: number; start: 'first' | 'none' } | null>(null);
  const [fit, setFit] = useState({});

  const buttons = () => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > .menu-row > [role^=menuitem]') ?? []),
  ];
  useEffect(() => {
    if (start === 'first') buttons()[0]?.focus();
    if (start === 'last') buttons().at(-1)?.focus();
  }, []);
  // A menu that would leave the window moves back into it, and one that is too long for it scrolls; that of a menu bar
  // stays below its word. Not by a transform: submenus are placed by the window.
  useLayoutEffect(() => {
    const box = list.current!.getBoundingClientRect();
    const marginLeft = Math.max(Math.min(0, innerWidth - edge - box.right), edge - box.left);
    const marginTop = at ? Math.max(Math.min(0, innerHeight - edge - box.bottom), edge - box.top) : 0;
    setFit({
      marginLeft: px(marginLeft),
      marginTop: px(marginTop),
      maxHeight: px(innerHeight - edge - box.top - marginTop),
    });
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const all = buttons();
    const index = all.indexOf(document.activeElement as HTMLElement);
    if (index < 0) return;
    const entry = entries.filter((one) => one !== 'separator')[index]!;
    const move = (to: number) => all[(to + all.length) % all.length]?.focus();
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(index + 1),
      ArrowUp: () => move(index - 1),
      Home: () => move(0),
      End: () => move(-1),
      Escape: () => onClose('one'),
      Tab: () => onClose('all'),
      ArrowRight: () =>
        'items' in entry ? setOpen({ index: entries.indexOf(entry), start: 'first' }) : onSideways?.(1),
      ArrowLeft: () => onSideways?.(-1),
    };
    const action = keys[event.key];
    if (action) {
      action();
      if (event.key !== 'Tab') event.preventDefault();
    } else if (event.key.length === 1 && /\S/.test(event.key)) {
      const order = [...all.slice(index + 1), ...all.slice(0, index + 1)];
      order.find((one) => one.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    } else return;
    event.stopPropagation();
  }

  const buttonAt = (index: number) => list.current!.querySelector<HTMLElement>(`[data-index="${index}"]`)!;

  function besideOf(index: number): { left: number; top: number } {
    const { left, right, top, bottom } = buttonAt(index).getBoundingClientRect();
    // On a phone there is room below only.
    return right + 200 > innerWidth ? { left: left + 16, top: bottom } : { left: right, top: top - 6 };
  }

  function closeSubmenu(how: 'all' | 'one', index: number): void {
    setOpen(null);
    if (how === 'all') onClose('all');
    else buttonAt(index).focus();
  }

  const place = at ? { position: 'fixed' as const, left: px(at.left), top: px(at.top) } : {};
  return (
    <div ref={list} class="menu" role="menu" aria-label={label} style={{ ...place, ...fit }} onKeyDown={onKeyDown}>
      {entries.map((entry, index) =>
        entry === 'separator' ? (
          <div class="menu-separator" role="separator" key={index} />
        ) : (
          <div
            class="menu-row"
            role="none"
            key={index}
            onMouseEnter={() => setOpen('items' in entry ? { index, start: 'none' } : null)}
          >
            <MenuButton
              entry={entry}
              index={index}
              expanded={open?.index === index}
              onOpen={() => setOpen({ index, start: 'first' })}
              onClose={onClose}
            />
            {'items' in entry && open?.index === index ? (
              <MenuList
                label={entry.label}
                entries={entry.items}
                start={open.start}
                at={besideOf(index)}
                onClose={(how) => closeSubmenu(how, index)}
                onSideways={(direction) => (direction < 0 ? closeSubmenu('one', index) : onSideways?.(1))}
              />
            ) : null}
          </div>
        ),
      )}
    </div>
  );
}

interface MenuButtonProps {
  entry: Exclude<Entry, 'separator'>;
  index: number;
  expanded: boolean;
  onOpen(): void;
  onClose(how: 'all'): void;
}

function MenuButton({ entry, index, expanded, onOpen, onClose }: MenuButtonProps) {
  const hasItems = 'items' in entry;
  const checked = !hasItems && entry.checked !== undefined ? entry.checked : undefined;
  return (
    <button
      type="button"
      data-index={index}
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      tabIndex={-1}
      aria-checked={checked}
      aria-haspopup={hasItems ? 'menu' : undefined}
      aria-expanded={hasItems ? expanded : undefined}
      aria-disabled={!hasItems && entry.disabled ? true : undefined}
      onMouseMove={(event) => event.currentTarget.focus()}
      onClick={() => {
        if (hasItems) return onOpen();
        if (entry.disabled) return;
        onClose('all');
        entry.choose();
      }}
    >
      <span class="menu-tick">{checked ? <Icon name="check" size={16} /> : null}</span>
      <span class="menu-label">{entry.label}</span>
      {hasItems ? <Icon name="right" size={16} /> : null}
      {!hasItems && entry.hint ? <span class="menu-hint">{entry.hint}</span> : null}
    </button>
  );
}
