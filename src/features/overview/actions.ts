/** What is not right in the workbook, and what is remembered of its tabs. */
import type { App } from '../../app';
import type { Feature } from '../../feature';
import * as z from 'zod/mini';
import { whyStopped } from '../../schedule/owner';
import { standingProblems } from '../../schedule/standing';
import { organizations } from '../../records/organizations';
import { Failure } from '../../shared/failure';
import { stored } from '../../shared/stored';
import { checkTab, inReadingOrder, isTypedIn } from '../../workbook/read/check';
import { gatherBlanks } from '../../workbook/read/gather-rules';
import { inTabOrder } from '../../workbook/layout/tab-order';
import { titlesToKnow, type KnownTitles } from '../../workbook/layout/top';
import { settingsTab } from '../../workbook/own-tabs';
import type { Problem } from '../../workbook/problems';
import { settingProblems } from '../../workbook/settings';
import type { AnyTab } from '../../workbook/tab';
import type { Table } from '../../workbook/read/table';
import { unconfirmedProblems } from './confirm';
import { sheetIdsIn } from '../../workbook/read/sheet-ids';

/** By tab, in staff's wording. */
const knownTitles = z.record(z.string(), z.record(z.string(), z.string()));

export function remembered({ memory }: App): { sheetIds: Record<string, number>; titles: Record<string, KnownTitles> } {
  return {
    sheetIds: sheetIdsIn(memory),
    titles: stored(memory.get('titles'), knownTitles) ?? {},
  };
}

/** Remembers the titles that staff changed, so that their columns can be recognized if the key row is lost. */
export function rememberTitles(app: App, tabs: readonly AnyTab[]): void {
  const { titles } = remembered(app);
  for (const tab of tabs) {
    if (!app.workbook.isUsable(tab)) continue;
    const table = app.workbook.table(tab);
    const known = titlesToKnow(tab, table.titles);
    // A tab without its keys shows only the declared titles; what was known before is needed now.
    if (table.places.size < Object.keys(tab.columns).length) continue;
    if (Object.keys(known).length > 0) titles[tab.key] = known;
    else delete titles[tab.key];
  }
  app.memory.set('titles', Object.keys(titles).length === 0 ? null : JSON.stringify(titles));
}

/** All problems in reading order, including those of rows that have no id yet. One read per tab. */
export function runCheck(app: App, features: readonly Feature[]): { problems: Problem[]; tabsRead: number } {
  const { workbook, clock } = app;
  const tabs = features.flatMap((feature) => feature.tabs);
  const checks = features.flatMap((feature) => feature.checks);
  if (workbook.sheetIdOf(settingsTab) === null) {
    throw new Failure('This workbook is not set up yet, or its Settings tab is gone. Choose Partnerbook › Set up.');
  }
  for (const tab of tabs) if (isTypedIn(tab) && workbook.isUsable(tab)) workbook.lookAtAllRows(tab);
  const beyondCells = [...checks.flatMap((check) => whatIsThere(() => check(workbook, clock.today())))];
  beyondCells.push(
    ...standingProblems(app),
    ...whatIsThere(() => settingProblems(workbook)),
    ...whatIsThere(() => unconfirmedProblems(app, features)),
  );
  const problems: Problem[] = [];
  let tabsRead = 0;
  for (const tab of inTabOrder(tabs)) {
    if (workbook.sheetIdOf(tab) === null) {
      problems.push(missingTab(tab));
      continue;
    }
    const why = isTypedIn(tab) ? workbook.whyAtRest(tab) : null;
    if (why !== null) {
      problems.push(wholeTab(tab, 2, why));
      continue;
    }
    const more = beyondCells.filter(({ tabKey }) => tabKey === tab.key);
    if (isTypedIn(tab)) tabsRead++;
    problems.push(...gatherBlanks(inReadingOrder(isTypedIn(tab) ? [...checkTab(workbook, tab), ...more] : more)));
  }
  return { problems, tabsRead };
}

/** A check that needs a missing tab finds nothing; that the tab is missing is reported separately. */
export function whatIsThere<T>(look: () => T[]): T[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

function missingTab(tab: AnyTab): Problem {
  const text = `The tab “${tab.title}” is missing. Choose Partnerbook › Set up › Set up this workbook: it comes back, empty. What stood in it is in File › Version history.`;
  return wholeTab(tab, 1, text);
}

function wholeTab({ title, key }: AnyTab, row: number, text: string): Problem {
  return { code: 'rule', tab: title, tabKey: key, row, column: '', columnNumber: 1, text };
}

/** The hourly run has stopped coming. Home says this in a place of its own. */
export function stoppedProblem({ memory, clock }: App): Problem[] {
  const text = whyStopped({ memory, clock });
  return text === null ? [] : [wholeTab(settingsTab, 1, text)];
}

/**
 * Cells of ours that staff merged: only the first one holds the value that all of them show. One look per tab; only a
 * tab with merged cells is read.
 */
export function mergedCells({ workbook, featuresOn }: App): Problem[] {
  const tabs = featuresOn().flatMap((feature) => feature.tabs);
  return tabs.filter(isTypedIn).flatMap((tab) => {
    const sheetId = workbook.sheetIdOf(tab);
    const merged = sheetId === null ? [] : workbook.sheets.merged(sheetId);
    if (merged.length === 0 || !workbook.isUsable(tab)) return [];
    return merged.flatMap((cells) => mergedProblem(workbook.table(tab), cells));
  });
}

function mergedProblem(
  { tab, title, places, titles }: Table<AnyTab>,
  { row, column, rows, columns }: ReturnType<App['workbook']['sheets']['merged']>[number],
): Problem[] {
  const ours = [...places].filter(([, place]) => place >= column && place < column + columns);
  const names = ours.map(([name]) => `“${titles.get(name) ?? ''}”`).join(' and ');
  const [first] = ours;
  if (!first) return [];
  const where = rows > 1 ? `rows ${row} to ${row + rows - 1}` : `row ${row}`;
  const text = `Cells of ${names} are merged in ${where}. Only the first one holds what is shown, the others are blank to Partnerbook. Undo it with Format › Merge cells › Unmerge, and fill in each cell.`;
  const [name, columnNumber] = first;
  const place = { row: rows > 1 ? row + 1 : row, column: titles.get(name) ?? '', columnNumber };
  return [{ code: 'rule', tab: title, tabKey: tab.key, text, ...place }];
}

/** Gives a copied row an id of its own, when staff say in Check which row is the copy. */
export function separateCopy(app: App, tabKey: string, row: number): void {
  const tab = app.tabs.filter(({ key }) => key === tabKey)[0];
  if (!tab || !app.exclusive.run(20_000, () => app.workbook.separate(tab, row)))
    throw new Failure('That row is not there any more, or has an id of its own by now. Check the workbook again.');
}

/** Goes to the row with this id, in whichever tab its ids begin like that. */
export function jumpToRow({ workbook, tabs, ui }: App, { id }: { id: string }): null {
  const tab = tabs.filter(({ prefix }) => id.startsWith(`${prefix}-`))[0] ?? (organizations as unknown as AnyTab);
  const sheetId = workbook.sheetIdOf(tab);
  if (sheetId !== null) workbook.lookAtAllRows(tab);
  const row = sheetId === null ? undefined : workbook.table(tab).byId.get(id)?.row;
  if (sheetId === null || row === undefined)
    throw new Failure(`That row is no longer in the ${tab.title} tab. Load this page again.`);
  ui.jumpTo({ sheetId, row, column: workbook.table(tab).places.get(tab.label ?? '') ?? 1 });
  return null;
}

/** Selects a cell. Throws a Failure when its tab or row is gone by now. */
export function jumpTo(app: App, tabKey: string, row: number, columnNumber: number): void {
  const tab = app.tabs.filter(({ key }) => key === tabKey)[0];
  const sheetId = tab ? app.workbook.sheetIdOf(tab) : null;
  if (sheetId === null) {
    throw new Failure(
      'That tab is no longer there. Choose Partnerbook › Set up › Set up this workbook to bring it back.',
    );
  }
  try {
    app.ui.jumpTo({ sheetId, row, column: columnNumber });
  } catch {
    throw new Failure('That row is no longer there. Check the workbook again.');
  }
}
