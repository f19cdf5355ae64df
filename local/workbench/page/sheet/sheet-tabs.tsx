import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchState } from '../../messages';
import { MenuList } from '../chrome/menu-list';
import { Modal } from '../chrome/modal';
import { Icon } from '../icons';
import { act, change } from '../store';
import { tabEntries } from './actions';
import { openSheet } from './selection';

type Tab = WorkbenchState['sheets'][number];

/** The tabs at the bottom, as a tab list: arrows move, each has a menu. */
export function SheetTabs({ state, readonly }: { state: WorkbenchState; readonly: boolean }) {
  const shown = state.sheets.filter((tab) => !tab.hidden);
  const hidden = state.sheets.filter((tab) => tab.hidden);
  const [menu, setMenu] = useState<{ tab: Tab; at: { left: number; top: number } } | null>(null);
  const [all, setAll] = useState<{ left: number; top: number } | null>(null);
  const [renaming, setRenaming] = useState<number | null>(null);
  const [removing, setRemoving] = useState<Tab | null>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.activeSheetId]);
  useEffect(() => {
    if (!menu && !all) return;
    const outside = (event: Event) => {
      if ((event.target as Element).closest('.menu')) return;
      setMenu(null);
      setAll(null);
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [menu, all]);

  const above = (element: HTMLElement) => ({ left: element.getBoundingClientRect().left, top: innerHeight - 12 });
  const focusTab = (id: number) => list.current?.querySelector<HTMLElement>(`[data-tab="${id}"]`)?.focus();
  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = shown[(index + step + shown.length) % shown.length]!;
      openSheet(next.id);
      setTimeout(() => focusTab(next.id));
    } else if (event.key === 'F10' && event.shiftKey) {
      setMenu({ tab: shown[index]!, at: above(event.currentTarget as HTMLElement) });
    } else return;
    event.preventDefault();
  }

  return (
    <div class="tabs">
      {readonly ? null : (
        <button
          type="button"
          class="icon-button"
          aria-label="Add a sheet"
          onClick={() => void change('/api/hands', { action: 'insertSheet', behind: state.activeSheetId })}
        >
          <Icon name="plus" />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label="All sheets"
        aria-haspopup="menu"
        aria-expanded={all !== null}
        onClick={(event) => setAll(all ? null : above(event.currentTarget))}
      >
        <Icon name="menu" />
      </button>
      <div class="tab-list" role="tablist" aria-label="Sheets" ref={list}>
        {shown.map((tab, index) =>
          renaming === tab.id ? (
            <Rename key={tab.id} tab={tab} onDone={() => setRenaming(null)} />
          ) : (
            <button
              type="button"
              role="tab"
              key={tab.id}
              id={`tab-${tab.id}`}
              data-tab={tab.id}
              class="tab"
              aria-selected={tab.id === state.activeSheetId}
              aria-controls="sheet-panel"
              tabIndex={tab.id === state.activeSheetId ? 0 : -1}
              style={tab.tabColor ? { '--tab-color': tab.tabColor } : {}}
              onClick={() => openSheet(tab.id)}
              onDblClick={() => !readonly && setRenaming(tab.id)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onContextMenu={(event) => {
                event.preventDefault();
                if (!readonly) setMenu({ tab, at: { left: event.clientX, top: event.clientY } });
              }}
            >
              {tab.title}
            </button>
          ),
        )}
      </div>
      {menu ? (
        <MenuList
          label={menu.tab.title}
          at={menu.at}
          entries={tabEntries(
            menu.tab,
            state.sheets,
            () => setRenaming(menu.tab.id),
            () => setRemoving(menu.tab),
          )}
          onClose={() => (setMenu(null), focusTab(menu.tab.id))}
        />
      ) : null}
      {all ? (
        <MenuList
          label="All sheets"
          at={all}
          entries={[
            ...shown.map((tab) => ({
              label: tab.title,
              checked: tab.id === state.activeSheetId,
              choose: () => openSheet(tab.id),
            })),
            ...hidden.map((tab) => ({
              label: tab.title,
              hint: 'hidden',
              choose: () =>
                void act('/api/hands', { action: 'showSheet', sheetId: tab.id }).then(() => openSheet(tab.id)),
            })),
          ]}
          onClose={() => setAll(null)}
        />
      ) : null}
      {removing ? (
        <Modal label={`Delete ${removing.title}`} class="question" onClose={() => setRemoving(null)}>
          <h2>Delete “{removing.title}”?</h2>
          <p class="question-text">The sheet and everything on it goes. This cannot be undone.</p>
          <div class="buttons">
            <button
              type="button"
              class="button primary danger"
              onClick={() => (
                setRemoving(null),
                void change('/api/hands', { action: 'deleteSheet', sheetId: removing.id })
              )}
            >
              Delete
            </button>
            <button type="button" class="button" onClick={() => setRemoving(null)}>
              Cancel
            </button>
          </div>
        </Modal>
      ) : null}
    </div>
  );
}

function Rename({ tab, onDone }: { tab: Tab; onDone(): void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = (title: string) => {
    onDone();
    if (title.trim() && title !== tab.title)
      void change('/api/hands', { action: 'renameSheet', sheetId: tab.id, title: title.trim() });
  };
  return (
    <input
      ref={field}
      class="tab rename"
      aria-label="Name of the sheet"
      defaultValue={tab.title}
      onBlur={(event) => save(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        else if (event.key === 'Escape') onDone();
      }}
    />
  );
}
