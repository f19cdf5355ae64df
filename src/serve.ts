/** What the doors share: each makes one app, hands it on, and words whatever goes wrong. */
import { makeApp, type App } from './app';
import type { Feature } from './feature';
import { doNotContact, features, featuresOn, jobs, tabs } from './features';
import { switchOn } from './features/overview/feature';
import { noteEdit } from './features/overview/ids';
import { noteRename } from './features/overview/names';
import { logError } from './google/log';
import { scriptRandom } from './google/random';
import { typedColumnsExplained } from './google/typed-columns';
import { leaveWord } from './schedule/lease';
import { whyStopped } from './schedule/owner';
import { runPump } from './schedule/pump';
import type { Served } from './shared/calls';
import { Failure } from './shared/failure';

const apologies = {
  calls:
    'That did not work. Try again; if it happens again, tell your coordinator the time of day, so that the log can be looked at.',
  visits: 'That did not work. Please try again later, or call us.',
};

const newApp = (): App => makeApp(scriptRandom, tabs, doNotContact);

const notYet = {
  calls: 'This part is not in use yet. Choose its menu item once; then its tabs are made.',
  visits: 'This page is not in use yet. Please call the school.',
};

/**
 * Finds a page's call among the features: `calls` of sidebars and dialogs, `visits` of the public page, whose visitors
 * could call either and may have only the latter.
 */
export function answer(kind: 'calls' | 'visits', name: string, argument: unknown): Served<unknown> {
  for (const feature of features) {
    const { [kind]: offered = {} } = feature;
    const call = Object.prototype.hasOwnProperty.call(offered, name) ? offered[name] : undefined;
    if (call)
      return attempt(
        name,
        (app) => {
          if (kind === 'calls' && !app.ui.isThere()) throw new Failure('This works from within the spreadsheet only.');
          if (!featuresOn(app).includes(feature)) throw new Failure(notYet[kind]);
          // Where a page sends nothing, nothing is in it.
          return call(app, (argument ?? {}) as never);
        },
        apologies[kind],
      );
  }
  return { ok: false, message: 'This page is older than the script behind it. Close it and open it again.' };
}

function attempt(name: string, action: (app: App) => unknown, apology: string): Served<unknown> {
  try {
    const app = newApp();
    const value = action(app);
    if (app.ui.isThere()) tellIfStopped(app);
    finish(app);
    return { ok: true, value: value ?? null };
  } catch (caught) {
    const error = typedColumnsExplained(caught);
    if (error instanceof Failure) return { ok: false, message: error.message };
    logError(name, error);
    return { ok: false, message: apology };
  }
}

/** Runs a menu item; one of optional `features`, once their tabs are there. A refusal or a mishap is told in a dialog. */
export function enter(name: string, action: (app: App) => void, ...wanted: Feature[]): void {
  const app = newApp();
  try {
    if (!app.ui.isThere()) throw new Error('A menu item was called from outside the spreadsheet.');
    for (const feature of wanted) {
      const on = featuresOn(app);
      if (!on.includes(feature) && !switchOn(app, feature, on)) return;
    }
    action(app);
    tellIfStopped(app);
    finish(app);
  } catch (caught) {
    const error = typedColumnsExplained(caught);
    if (!(error instanceof Failure)) logError(name, error);
    if (app.ui.isThere()) app.ui.tell('Partnerbook', error instanceof Failure ? error.message : apologies.calls);
  }
}

/** Runs what a trigger asks for. Nobody sits in front of it, so a mishap goes to the log. */
export function unattended(name: string, action: (app: App) => void): void {
  try {
    action(newApp());
  } catch (error) {
    logError(name, error);
    throw error;
  }
}

export function hourlyRun(): void {
  unattended('hourly', (app) => runPump(app, jobs));
}

/** Menu: the hourly work now, whether or not something seems due. */
export function runByHand(app: App): void {
  const report = runPump(app, jobs, true);
  // What it wrote, it has looked at, as in the hourly run.
  if (report !== null) app.workbook.wrote = false;
  const failed = report?.jobs.filter((job) => !job.ok) ?? [];
  if (report === null) app.ui.toast('Another run is at work. Look again in a few minutes.');
  else if (failed.length === 0) app.ui.toast('Done. Start here shows what was found.');
  else app.ui.tell('Partnerbook', failed.map((job) => `${job.name}: ${job.reason}`).join('\n\n'));
}

/** Of the simple edit trigger: https://developers.google.com/apps-script/guides/triggers/events#edit */
export interface EditEvent {
  range: { getSheet(): { getSheetId(): number }; getRow(): number; getColumn(): number };
  value?: string;
  oldValue?: string;
}

/** A simple trigger may not ask who it is nor touch another service; it has 30 seconds. */
export function sheetEdited({ range, value, oldValue }: EditEvent): void {
  const app = newApp();
  const [sheetId, row, column] = [range.getSheet().getSheetId(), range.getRow(), range.getColumn()];
  noteEdit(app, { sheetId, row, column, value });
  noteRename(app, { sheetId, row, column, value, oldValue });
  app.memory.setNow('touched', '1');
  tellIfStopped(app);
  app.memory.save();
}

export function sheetChanged(): void {
  unattended('onSheetChange', (app) => app.memory.setNow('touched', '1'));
}

/**
 * Opening a spreadsheet may not read anything, so who works in it is told at the first menu item, sidebar or edit of the
 * day that the hourly run does not come any more.
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
function tellIfStopped(app: App): void {
  const text = whyStopped(app);
  if (text === null || app.memory.get('pump.told') === app.clock.today()) return;
  app.ui.toast(text, 60);
  app.memory.set('pump.told', app.clock.today());
}

function finish(app: App): void {
  if (app.workbook.wrote) leaveWord(app);
  app.memory.save();
}
