import { useEffect, useRef, useState } from 'preact/hooks';
import { MenuList, type Entry } from './menu-list';

export interface BarMenu {
  name: string;
  entries: Entry[];
  /** Made by the script, not by the workbench. */
  ofScript?: boolean;
}

/** The menu bar: one tab stop, arrows between the menus, down or Enter opens. */
export function Menubar({ menus }: { menus: BarMenu[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ index: number; start: 'first' | 'last' | 'none' } | null>(null);
  const [current, setCurrent] = useState(0);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !bar.current?.contains(event.target as Node) && setOpen(null);
    document.addEventListener('mousedown', outside);
    addEventListener('blur', outside);
    return () => {
      document.removeEventListener('mousedown', outside);
      removeEventListener('blur', outside);
    };
  }, [open]);

  const button = (index: number) => bar.current?.querySelector<HTMLElement>(`[data-menu="${index}"]`);
  function moveTo(index: number): void {
    const next = (index + menus.length) % menus.length;
    setCurrent(next);
    if (open) setOpen({ index: next, start: 'first' });
    button(next)?.focus();
  }
  function onKeyDown(event: KeyboardEvent, index: number): void {
    const keys: Record<string, () => void> = {
      ArrowRight: () => moveTo(index + 1),
      ArrowLeft: () => moveTo(index - 1),
      Home: () => moveTo(0),
      End: () => moveTo(-1),
      ArrowDown: () => setOpen({ index, start: 'first' }),
      ArrowUp: () => setOpen({ index, start: 'last' }),
      Escape: () => setOpen(null),
    };
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  return (
    <div class="menubar" role="menubar" aria-label="Menus" ref={bar}>
      {menus.map((menu, index) => (
        <div class="menubar-item" role="none" key={`${index} ${menu.name}`}>
          <button
            type="button"
            role="menuitem"
            data-menu={index}
            class={menu.ofScript ? 'of-script' : ''}
            aria-haspopup="menu"
            aria-expanded={open?.index === index}
            tabIndex={index === Math.min(current, menus.length - 1) ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onMouseEnter={() =>
              open && open.index !== index && (button(index)?.focus(), setOpen({ index, start: 'none' }))
            }
            onClick={() => setOpen(open?.index === index ? null : { index, start: 'first' })}
          >
            {menu.name}
          </button>
          {open?.index === index ? (
            <MenuList
              key={open.index}
              label={menu.name}
              entries={menu.entries}
              start={open.start}
              onClose={() => {
                setOpen(null);
                button(index)?.focus();
              }}
              onSideways={(direction) => moveTo(index + direction)}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}
