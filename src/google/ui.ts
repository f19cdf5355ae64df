/**
 * What staff see beside the sheet: menus, dialogs, sidebars, a jump to a cell. None of it is available when a trigger
 * runs. `under`: the submenu that the entry belongs to.
 */
export type MenuEntry =
  { label: string; door: string; under?: string } | { label: string; entries: MenuEntry[] } | 'separator';

export interface Place {
  sheetId: number;
  row: number;
  column: number;
}

export interface Ui {
  /** Whether a person sits in front of the spreadsheet. Not so where a trigger calls, or a web app that somebody adds. */
  isThere(): boolean;
  addMenu(name: string, entries: MenuEntry[]): void;
  tell(title: string, text: string): void;
  confirm(title: string, text: string): boolean;
  /**
   * Shows a page of the build by its file name, 300 px wide on the right
   * (https://developers.google.com/workspace/add-ons/guides/editor-style).
   */
  showSidebar(page: string, title: string): void;
  showDialog(page: string, title: string, width: number, height: number): void;
  /** Disappears by itself after `seconds`, five by default. */
  toast(text: string, seconds?: number): void;
  /** The first cell of the selection, or null. */
  selected(): Place | null;
  /** Selects a cell. Its sheet must be in sight. */
  jumpTo(place: Place): void;
}

export function googleUi(): Ui {
  const ui = (): GoogleAppsScript.Base.Ui => SpreadsheetApp.getUi();

  function menu(name: string, entries: MenuEntry[]): GoogleAppsScript.Base.Menu {
    const made = ui().createMenu(name);
    for (const entry of entries) {
      if (entry === 'separator') made.addSeparator();
      else if ('door' in entry) made.addItem(entry.label, entry.door);
      else made.addSubMenu(menu(entry.label, entry.entries));
    }
    return made;
  }

  return {
    isThere() {
      try {
        ui();
        return true;
      } catch {
        return false;
      }
    },
    addMenu: (name, entries) => menu(name, entries).addToUi(),
    tell: (title, text) => void ui().alert(title, text, ui().ButtonSet.OK),
    confirm: (title, text) => ui().alert(title, text, ui().ButtonSet.OK_CANCEL) === ui().Button.OK,
    showSidebar: (page, title) => ui().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title)),
    showDialog: (page, title, width, height) =>
      ui().showModalDialog(HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height), title),
    toast: (text, seconds = 5) => SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Partnerbook', seconds),
    selected() {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
      return range === null
        ? null
        : { sheetId: range.getSheet().getSheetId(), row: range.getRow(), column: range.getColumn() };
    },
    jumpTo({ sheetId, row, column }) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .filter((each) => each.getSheetId() === sheetId)[0];
      if (sheet) sheet.getRange(row, column).activate();
    },
  };
}
