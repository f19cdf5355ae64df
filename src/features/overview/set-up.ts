/** Set up and repair, and what goes on after it: read, decide, commit. */
import type { App } from '../../app';
import { templatesOf, type Feature } from '../../feature';
import { confirmWordings, leavesAlways } from '../../messages/confirmed';
import type { Mail, Template } from '../../messages/declare';
import { templatesTab } from '../../messages/tabs';
import { placeholderNote } from '../../messages/templates';
import { leaveWord } from '../../schedule/lease';
import { lookAtSetUp, markSetUp } from '../../schedule/standing';
import { fingerprint } from '../../shared/fingerprint';
import { plural } from '../../shared/text';
import { layOut } from '../../workbook/layout/layout';
import { settingsTab } from '../../workbook/own-tabs';
import { everyRow } from '../../workbook/read/table';
import { settingSpecs } from '../../workbook/setting-specs';
import type { AnyTab } from '../../workbook/tab';
import { remembered } from './actions';
import { makeCharts } from './charts';
import { sayAndConfirm } from './confirm';
import { writeHome } from './home-page';
import { keepGoing } from './ongoing';
import { sayResult, sayWhatComes, type SetUpResult } from './set-up-rules';
import { startTab } from './tabs';

/** Fingerprint of what the last set-up made, so that the next one knows whether a new version brings more. */
const layoutKey = 'layout';
const layoutMark = (tabs: readonly AnyTab[]): string =>
  fingerprint(tabs.map(({ key, columns }) => [key, ...Object.keys(columns)]));

/** Worth waiting for someone at work in another browser tab: set-up is rare. */
const lockWaitMs = 30_000;

/**
 * Menu: Set up this workbook. In a workbook that was set up before, it first says which tabs and columns will be added,
 * by a new version or in place of deleted ones; nothing is made until the person agrees. Asked before taking the lock,
 * which does not last over a dialog: https://developers.google.com/apps-script/reference/base/ui#alertprompt
 */
export function setUpByMenu(app: App, features: readonly Feature[]): void {
  const { ui, memory } = app;
  const title = 'Set up this workbook';
  if (memory.get('sheets') !== null) {
    const comes = whatComes(app, features);
    if (comes !== null && !ui.confirm(title, comes)) return ui.tell(title, 'Nothing was changed.');
  }
  sayAndConfirm(app, title, setUp(app, features).text);
}

/**
 * Decides as set-up does, without writing. Makes no call when all tabs are there and the layout is that of the last
 * set-up.
 */
function whatComes(app: App, features: readonly Feature[]): string | null {
  const tabs = features.flatMap((feature) => feature.tabs);
  const isThere = tabs.every((tab) => app.workbook.sheetIdOf(tab) !== null);
  if (isThere && app.memory.get(layoutKey) === layoutMark(tabs)) return null;
  const layout = { ...app.layout(), carryOut: () => ({}) };
  return sayWhatComes(layOut(layout, app.workbook.tabBar(), tabs, remembered(app), startTab.key));
}

/** Makes what these features lack. If that was anything, Home is brought up to date right away. `show`: key of the tab to open. */
export function setUp(app: App, features: readonly Feature[], show: string | null = startTab.key): SetUpResult {
  const templates = features.flatMap(templatesOf);
  const tabs = features.flatMap((feature) => feature.tabs);
  const result = setUpWorkbook(app, tabs, templates, show);
  if (result.made.length + result.repaired.length + result.added.length > 0) writeHome(app, features);
  makeCharts(app);
  app.memory.save();
  return result;
}

/**
 * Makes what is missing and repairs what was lost, for these tabs: tabs, columns, keys, formats, settings, templates,
 * the hourly run, the calendar. A second run writes nothing. What Google refuses is reported, and the rest is done.
 */
function setUpWorkbook(
  app: App,
  tabs: readonly AnyTab[],
  templates: readonly Template[],
  show: string | null,
): SetUpResult {
  const { workbook, memory, file } = app;
  const layout = app.layout();
  const laidOut = app.exclusive.run(lockWaitMs, () => {
    memory.refresh();
    memory.set('zone', file.zone());
    memory.set('locale', file.locale());
    const knewTabs = memory.get('sheets') !== null;
    const done = layOut(layout, workbook.tabBar(), tabs, remembered(app), show);
    workbook.rememberSheets({ ...remembered(app).sheetIds, ...done.sheetIds });
    lookAtSetUp(app, knewTabs);
    const added = [...addSettings(app), ...addTemplates(app, templates)];
    markSetUp(app);
    memory.set(layoutKey, layoutMark(tabs));
    workbook.commit();
    // Under the same lock, so that of two people who set up at once the second finds the first one's run and calendar.
    const ongoing = keepGoing(app);
    memory.set('cannot', ongoing.cannot.length === 0 ? null : JSON.stringify(ongoing.cannot));
    // What was remade may be empty, such as a calendar: the next hour fills it instead of the next morning.
    if (done.made.length + done.repaired.length + added.length + ongoing.added.length > 0) leaveWord(app);
    memory.save();
    return { ...done, added, ongoing };
  });
  const { made, repaired, told, ongoing } = laidOut;
  const result = {
    made,
    repaired,
    added: [...laidOut.added, ...ongoing.added],
    notes: [...told, ...ongoing.notes],
    cannot: ongoing.cannot,
  };
  return { ...result, text: sayResult(result) };
}

/**
 * Rows without an id count as present: they get one, and no second row is added. The same where the top rows are lost.
 */
function addSettings({ workbook }: App): string[] {
  if (workbook.whyAtRest(settingsTab) !== null) return [];
  const table = workbook.table(settingsTab);
  if (!table.places.has('key') || workbook.giveIds(settingsTab) > 0) return [];
  const present = new Map(table.rows.map((row) => [row.key, row]));
  const there = new Set(everyRow(table).map(({ key }) => key));
  const missing = Object.entries(settingSpecs).filter(([key]) => !there.has(key));
  workbook.add(
    settingsTab,
    missing.map(([key, { name, about, initial }]) => ({
      key,
      name,
      about,
      value: initial === '' ? null : initial,
    })),
  );
  for (const [key, { name, about }] of Object.entries(settingSpecs)) {
    const row = present.get(key);
    if (row && (row.name !== name || row.about !== about)) workbook.change(settingsTab, row.id, { name, about });
  }
  return missing.length > 0 ? [`${plural(missing.length, 'setting')} added`] : [];
}

/** For a kind that has a row already, only the list of allowed words is updated. */
function addTemplates(app: App, seeds: readonly Template[]): string[] {
  const { workbook } = app;
  if (seeds.length === 0 || !workbook.isUsable(templatesTab)) return [];
  const table = workbook.table(templatesTab);
  if (!table.places.has('kind') || workbook.giveIds(templatesTab) > 0) return [];
  const present = new Map(table.rows.map((row) => [row.kind, row]));
  const note = ({ placeholders }: Template): string | null => placeholderNote(placeholders) || null;
  const there = new Set(everyRow(table).map(({ kind }) => kind));
  const missing = seeds.filter(({ kind }) => !there.has(kind));
  workbook.add(
    templatesTab,
    missing.map((seed) => {
      const { kind, name, wording } = seed;
      return { kind, name, active: true, ...wording, placeholders: note(seed) };
    }),
  );
  // What the school is set up with stays confirmed when a later version words it differently.
  const always = missing.filter((seed): seed is Mail => 'outside' in seed && leavesAlways(seed as Mail));
  if (always.length > 0)
    confirmWordings(
      app.memory,
      always.map((mail) => ({ mail, wording: mail.wording, why: 'new' })),
    );
  for (const seed of seeds) {
    const row = present.get(seed.kind);
    if (row && row.placeholders !== note(seed)) workbook.change(templatesTab, row.id, { placeholders: note(seed) });
  }
  return missing.length > 0 ? [`${plural(missing.length, 'mail template')} added`] : [];
}
