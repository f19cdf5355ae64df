import { useState } from 'preact/hooks';
import type { Menu, MenuEntry, WorkbenchState } from '../../messages';
import type { Entry } from '../chrome/menu-list';
import { Menubar, type BarMenu } from '../chrome/menubar';
import { Modal } from '../chrome/modal';
import { Permissions } from '../chrome/permissions';
import { act } from '../store';
import { dataEntries, editEntries, insertEntries } from './actions';
import { openPanel, usePanel } from './panel';
import { runFunction } from './run-function';
import { selection, useSelection } from './selection';

/** The menu bar: the few menus of a spreadsheet that the workbench has, then those of the script. */
export function SheetMenus({ state, onTour }: { state: WorkbenchState; onTour(): void }) {
  useSelection();
  const [dialog, setDialog] = useState<'start over' | 'permissions' | null>(null);
  const close = () => setDialog(null);
  const { shape } = usePanel();
  const at = { ...selection(), sheetId: state.activeSheetId };
  const note = () => openPanel({ kind: 'note', row: at.row, column: at.column });
  const filterColumn = () => openPanel({ kind: 'filter', column: at.column });
  const readonly = state.accounts.find((one) => one.email === state.user)?.viewer ?? false;
  const menus: BarMenu[] = [
    {
      name: 'File',
      entries: [
        { label: 'Reload the spreadsheet', choose: () => void act('/api/reopen') },
        'separator',
        { label: 'Start over …', choose: () => setDialog('start over') },
      ],
    },
    ...(readonly
      ? []
      : [
          { name: 'Edit', entries: editEntries(at, state.history) },
          { name: 'Insert', entries: insertEntries(at, note) },
          { name: 'Data', entries: dataEntries(at, shape, filterColumn) },
        ]),
    {
      name: 'Help',
      entries: [
        { label: 'Tour of the workbench', choose: onTour },
        { label: 'Permissions …', choose: () => setDialog('permissions') },
      ],
    },
    ...state.menus.map(scriptMenu),
  ];
  return (
    <>
      <Menubar menus={menus} />
      {dialog === 'permissions' ? <Permissions onClose={close} /> : null}
      {dialog === 'start over' ? (
        <Modal label="Start over" class="question" onClose={close}>
          <h2>Start over?</h2>
          <p class="question-text">
            The sheet, its mail, calendar, forms and history on this computer are thrown away. This cannot be undone.
          </p>
          <div class="buttons">
            <button type="button" class="button primary danger" onClick={() => (close(), void act('/api/start-over'))}>
              Start over
            </button>
            <button type="button" class="button" onClick={close}>
              Cancel
            </button>
          </div>
        </Modal>
      ) : null}
    </>
  );
}

function scriptMenu(menu: Menu): BarMenu {
  return { name: menu.name, entries: menu.items.map(scriptEntry), ofScript: true };
}

function scriptEntry(item: MenuEntry): Entry {
  if (item === 'separator') return item;
  if ('items' in item) return { label: item.label, items: item.items.map(scriptEntry) };
  const { label, functionName } = item;
  return { label, choose: () => runFunction(functionName) };
}
