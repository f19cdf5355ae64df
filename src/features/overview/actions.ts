/** Set up and repair, check, and give ids: read, decide, commit. */
import type { App } from '../../app';
import type { Feature, TemplateSeed } from '../../feature';
import { templatesTab } from '../../messages/tabs';
import { placeholderNote } from '../../messages/templates';
import { leaveWord } from '../../schedule/lease';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import { checkTab, inReadingOrder, isTypedIn } from '../../workbook/check';
import { layOut } from '../../workbook/layout';
import { inTabOrder } from '../../workbook/layout-tabs';
import { titlesToKnow, type KnownTitles } from '../../workbook/layout-top';
import { settingsTab } from '../../workbook/machinery';
import type { Problem } from '../../workbook/problems';
import { settingProblems, settingSpecs } from '../../workbook/settings';
import { columnKey, type AnyTab } from '../../workbook/tab';
import { keepGoing } from './ongoing';
import { sayResult, type SetUpResult } from './set-up-rules';
import { startTab } from './tabs';

/** Waiting for a person who is at work in another tab of the browser is worth it: set-up is rare. */
const lockWaitMs = 30_000;

/**
 * Makes what is missing and repairs what was lost, for these tabs: tabs, columns, keys, formats, settings, templates,
 * the hourly run, the calendar. Run again, it writes nothing. What Google refuses is told, and the rest is done.
 */
export function setUpWorkbook(app: App, tabs: readonly AnyTab[], templates: readonly TemplateSeed[]): SetUpResult {
  const { workbook, memory, layout } = app;
  const laidOut = app.exclusive.run(lockWaitMs, () => {
    memory.refresh();
    memory.set('zone', layout.zone());
    const done = layOut(
      layout,
      workbook.tabBar(),
      tabs.map((tab) => withNotes(app, tab)),
      remembered(app),
      startTab.key,
    );
    workbook.rememberSheets({ ...remembered(app).sheetIds, ...done.sheetIds });
    const added = [...addSettings(app), ...addTemplates(app, templates)];
    workbook.commit();
    return { ...done, added };
  });
  const ongoing = keepGoing(app);
  memory.set('cannot', ongoing.cannot.length === 0 ? null : JSON.stringify(ongoing.cannot));
  const { made, repaired, told } = laidOut;
  // What came back may be empty (a calendar made anew): the next hour fills it, and not only the next morning.
  if (made.length + repaired.length + laidOut.added.length + ongoing.added.length > 0) leaveWord(app);
  memory.save();
  const result = {
    made,
    repaired,
    added: [...laidOut.added, ...ongoing.added],
    notes: [...told, ...ongoing.notes],
    cannot: ongoing.cannot,
  };
  return { ...result, text: sayResult(result) };
}

/** With what belongs into each column, which Code.js leaves out (tools/build.mjs). */
function withNotes(app: App, tab: AnyTab): AnyTab {
  const notes = app.seed('notes');
  const columns = Object.entries(tab.columns).map(([name, column]) => [
    name,
    { ...column, note: notes[columnKey(tab, name)] ?? column.note },
  ]);
  return { ...tab, columns: Object.fromEntries(columns) as AnyTab['columns'] };
}

function remembered({ memory }: App): { sheetIds: Record<string, number>; titles: Record<string, KnownTitles> } {
  return {
    sheetIds: JSON.parse(memory.get('sheets') ?? '{}') as Record<string, number>,
    titles: JSON.parse(memory.get('titles') ?? '{}') as Record<string, KnownTitles>,
  };
}

/** Titles that staff changed are kept in mind, so that their columns are recognized should the key row be lost. */
export function rememberTitles(app: App, tabs: readonly AnyTab[]): void {
  const { titles } = remembered(app);
  for (const tab of tabs) {
    if (app.workbook.sheetIdOf(tab) === null) continue;
    const table = app.workbook.table(tab);
    const known = titlesToKnow(tab, table.titles);
    // A tab whose keys are lost shows the declared titles only; what was known of it is needed now.
    if (table.places.size < Object.keys(tab.columns).length) continue;
    if (Object.keys(known).length > 0) titles[tab.key] = known;
    else delete titles[tab.key];
  }
  app.memory.set('titles', Object.keys(titles).length === 0 ? null : JSON.stringify(titles));
}

/** Rows whose id is blank are there too: they get their id, and nothing is added beside them. So with a tab whose top is lost. */
function addSettings({ workbook }: App): string[] {
  const table = workbook.table(settingsTab);
  if (!table.places.has('key') || workbook.giveIds(settingsTab) > 0) return [];
  const present = new Map(table.rows.map((row) => [row.key, row]));
  const missing = Object.entries(settingSpecs).filter(([key]) => !present.has(key));
  workbook.add(
    settingsTab,
    missing.map(([key, { name, about, initial }]) => ({ key, name, about, value: initial === '' ? null : initial })),
  );
  for (const [key, { name, about }] of Object.entries(settingSpecs)) {
    const row = present.get(key);
    if (row && (row.name !== name || row.about !== about)) workbook.change(settingsTab, row.id, { name, about });
  }
  return missing.length > 0 ? [`${plural(missing.length, 'setting')} added`] : [];
}

/** Of a kind that has a row, only the list of words that may be used is brought up to date. */
function addTemplates(app: App, seeds: readonly TemplateSeed[]): string[] {
  const { workbook } = app;
  if (seeds.length === 0 || workbook.sheetIdOf(templatesTab) === null) return [];
  const table = workbook.table(templatesTab);
  if (!table.places.has('kind') || workbook.giveIds(templatesTab) > 0) return [];
  const present = new Map(table.rows.map((row) => [row.kind, row]));
  const note = (seed: TemplateSeed): string | null =>
    placeholderNote(seed.placeholders ?? [], app.seed('words')) || null;
  const missing = seeds.filter(({ kind }) => !present.has(kind));
  workbook.add(
    templatesTab,
    missing.map((seed) => {
      const { kind, name } = seed;
      return { kind, name, active: true, ...app.seed('wordings')[kind], placeholders: note(seed) };
    }),
  );
  for (const seed of seeds) {
    const row = present.get(seed.kind);
    if (row && row.placeholders !== note(seed)) workbook.change(templatesTab, row.id, { placeholders: note(seed) });
  }
  return missing.length > 0 ? [`${plural(missing.length, 'mail template')} added`] : [];
}

/** Everything that is not right, in reading order, in rows that have no id yet too. One read a tab. */
export function runCheck(app: App, features: readonly Feature[]): { problems: Problem[]; tabsRead: number } {
  const { workbook, clock } = app;
  const tabs = features.flatMap((feature) => feature.tabs);
  const checks = features.flatMap((feature) => feature.checks ?? []);
  if (workbook.sheetIdOf(settingsTab) === null) {
    throw new Failure(
      'This workbook is not set up yet, or its Settings tab is gone. Choose Partnerbook › Set up this workbook.',
    );
  }
  for (const tab of tabs) if (isTypedIn(tab) && workbook.sheetIdOf(tab) !== null) workbook.lookAtAllRows(tab);
  const beyondCells = [...checks.flatMap((check) => whatIsThere(() => check(workbook, clock.today())))];
  beyondCells.push(...settingProblems(workbook));
  const problems: Problem[] = [];
  let tabsRead = 0;
  for (const tab of inTabOrder(tabs)) {
    if (workbook.sheetIdOf(tab) === null) {
      problems.push(missingTab(tab));
      continue;
    }
    const more = beyondCells.filter(({ tabKey }) => tabKey === tab.key);
    if (isTypedIn(tab)) tabsRead++;
    problems.push(...inReadingOrder(isTypedIn(tab) ? [...checkTab(workbook, tab), ...more] : more));
  }
  return { problems, tabsRead };
}

/** A look that needs a tab which is gone finds nothing: that the tab is gone is said anyway. */
export function whatIsThere<T>(look: () => T[]): T[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

function missingTab(tab: AnyTab): Problem {
  const text = `The tab “${tab.title}” is missing. Choose Partnerbook › Set up this workbook: it comes back, empty. What stood in it is in File › Version history.`;
  return { code: 'rule', tab: tab.title, tabKey: tab.key, row: 1, column: '', columnNumber: 1, text };
}

/** Selects a cell. Throws a Failure when its tab or row is gone by now. */
export function jumpTo(app: App, tabKey: string, row: number, columnNumber: number): void {
  const tab = app.tabs.filter(({ key }) => key === tabKey)[0];
  const sheetId = tab ? app.workbook.sheetIdOf(tab) : null;
  if (sheetId === null) {
    throw new Failure('That tab is no longer there. Choose Partnerbook › Set up this workbook to bring it back.');
  }
  try {
    app.ui.jumpTo({ sheetId, row, column: columnNumber });
  } catch {
    throw new Failure('That row is no longer there. Check the workbook again.');
  }
}
