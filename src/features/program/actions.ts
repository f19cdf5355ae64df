import type { App } from '../../app';
import { itemsInUse, listed, listedOn, sections } from '../../feature';
import { Failure } from '../../shared/failure';
import { sayNote } from '../../shared/note';
import type { ListedItems } from '../../shared/house-calls';
import { firstDataRow } from '../../workbook/read/table';
import { inTabOrder } from '../../workbook/layout/tab-order';
import type { ListedTab } from './calls';

/** Lists the items of the features in use; sections without any are left out. */
export function listItems(app: App, { page }: { page: keyof typeof sections }): ListedItems {
  const on = app.featuresOn();
  const items = itemsInUse(app).filter((item) => listedOn(item) === page);
  const withItems = sections[page].map((title) => ({
    title,
    items: items.filter(({ under }) => under === title).map(listed),
  }));
  return {
    sections: withItems.filter(({ items }) => items.length > 0),
    off: app.features.filter((each) => !on.includes(each)).map(({ name }) => name),
  };
}

/** Those that are there, in the order of the house, under the titles that staff have given them. */
export function listTabs({ workbook, tabs }: App): ListedTab[] {
  const titles = new Map(workbook.tabBar().map(({ sheetId, title }) => [sheetId, title]));
  return inTabOrder(tabs).flatMap((tab) => {
    const title = titles.get(workbook.sheetIdOf(tab) ?? -1);
    return title === undefined ? [] : [{ key: tab.key, title, group: tab.group, about: sayNote(tab.about) }];
  });
}

export function openTab({ workbook, tabs, ui }: App, { key }: { key: string }): null {
  const tab = tabs.filter((each) => each.key === key)[0];
  const sheetId = tab ? workbook.sheetIdOf(tab) : null;
  if (sheetId === null) throw new Failure('That tab is no longer there. Set up, Set up this workbook brings it back.');
  ui.jumpTo({ sheetId, row: firstDataRow, column: 1 });
  return null;
}
