/** What the doors share: each makes one app, passes it on, and puts into words whatever goes wrong. */
import * as z from 'zod/mini';
import { makeApp, type App } from './app';
import { showPage } from './feature';
import { features, itemBehind } from './house';
import { noteEdit, type TypedCell } from './features/overview/ids';
import { noteSchool, noteStopped } from './features/overview/home-edits';
import { noteRename } from './features/overview/names';
import { logError } from './google/log';
import { scriptRandom } from './google/random';
import { typedColumnsExplained } from './google/typed-columns';
import { leaveWord } from './schedule/lease';
import { isOurs } from './schedule/own-triggers';
import { whyStopped } from './schedule/owner';
import { jobsOf } from './schedule/jobs';
import { runPump } from './schedule/pump';
import { lookAtZone } from './schedule/standing';
import type { Served } from './shared/calls';
import { Failure } from './shared/failure';
import { newId } from './shared/ids';
import { noteHidden, noteUse } from './workbook/sight';

/** Pages know the sentence by how it begins (client/failures.ts). */
const apology = (code: string): string =>
  `That did not work. Try again; if it happens again, show whoever installed Partnerbook the code ${code}. They find it under Executions.`;

const newApp = (): App => makeApp(scriptRandom, features, chooseBehind);

const notInUse = 'This part is not in use here. Switch it on under Partnerbook › Set up, Parts.';

/**
 * Finds a page's call among the features. A mishap is thrown, so that the run counts as failed among Google's
 * executions; the page gets its message.
 * https://developers.google.com/apps-script/guides/html/communication#failure_handlers
 */
export function answer(name: string, argument: unknown): Served<unknown> {
  for (const feature of features) {
    const { calls } = feature;
    const call = Object.prototype.hasOwnProperty.call(calls, name) ? calls[name] : undefined;
    if (!call) continue;
    return attempt(name, (app) => {
      if (!app.ui.isThere()) throw new Failure('This works from within the spreadsheet only.');
      if (!app.featuresOn().includes(feature)) throw new Failure(notInUse);
      return call.answer(app, parsed(call.argument(), argument) as never);
    });
  }
  return { ok: false, message: 'This page is older than the script behind it. Close it and open it again.' };
}

/**
 * Parses what a page has sent, with the schema that its call declares. If the schema has a sentence for the fault, that
 * sentence is used.
 */
function parsed(schema: z.ZodMiniType | null, argument: unknown): unknown {
  if (schema === null) return null;
  const read = z.safeParse(schema, argument ?? {});
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') ?? '';
  const unclear = `This page sent something that Partnerbook cannot use${place === '' ? '' : ` (“${place}”)`}. Close it and open it again.`;
  throw new Failure(issue && issue.message !== zodsOwn ? issue.message : unclear);
}

/** The message that zod gives without a locale. */
const zodsOwn = 'Invalid input';

function attempt(name: string, action: (app: App) => unknown): Served<unknown> {
  try {
    const app = newApp();
    lookAtZone(app);
    const value = action(app);
    tellIfStopped(app);
    finish(app);
    return { ok: true, value: value ?? null };
  } catch (caught) {
    const error = typedColumnsExplained(caught);
    if (error instanceof Failure) return { ok: false, message: error.message };
    throw mishap(name, error);
  }
}

/** What went wrong goes to the log under a short code; what is left to throw says that code, in words for staff. */
function mishap(name: string, error: unknown): Error {
  const code = newId('PB', scriptRandom, new Set());
  logError(`${code} ${name}`, error);
  return new Error(apology(code));
}

/** How often a menu item that failed is offered again before it counts as failed. */
const mostTries = 3;

/** Runs a menu item, given its door (`doorOf`). */
export function choose(door: string): void {
  for (let left = mostTries - 1; tried(door, left, (app) => app.choose(door)) === 'again'; left--);
}

function chooseBehind(app: App, door: string): void {
  const behind = itemBehind(door);
  if (behind === null) throw new Failure('There is no such menu item any more. Close this page and open it again.');
  const { item, feature, needed } = behind;
  const on = app.featuresOn();
  if (needed.some((each) => !on.includes(each))) throw new Failure(notInUse);
  if ('run' in item) return item.run(app);
  item.first?.(app);
  const look = feature.pages[item.page];
  if (look) showPage(app, item.page, look);
}

/**
 * A refusal is shown in a dialog. So is an unexpected error, with the offer to try again; if the person declines, the
 * run counts as failed in Google's list of executions.
 */
function tried(name: string, triesLeft: number, action: (app: App) => void): 'done' | 'again' {
  const app = newApp();
  try {
    if (!app.ui.isThere()) throw new Error('A menu item was called from outside the spreadsheet.');
    lookAtZone(app);
    action(app);
    tellIfStopped(app);
    finish(app);
  } catch (caught) {
    const error = typedColumnsExplained(caught);
    if (error instanceof Failure) app.ui.tell('Partnerbook', error.message);
    else {
      const told = mishap(name, error);
      if (triesLeft > 0 && app.ui.isThere() && app.ui.confirm('Try again?', told.message)) return 'again';
      throw told;
    }
  }
  return 'done';
}

/** Runs what a trigger of ours asks for, and nothing for anybody else. Nobody sits in front of it, so a mishap goes to the log. */
export function triggered(functionName: string, event: unknown, action: (app: App) => void): void {
  try {
    const app = newApp();
    if (isOurs(app, functionName, event)) action(app);
  } catch (error) {
    logError(functionName, error);
    throw error;
  }
}

export function hourlyRun(app: App): void {
  runPump(app, jobsOf(app));
}

/** The event of the simple edit trigger: https://developers.google.com/apps-script/guides/triggers/events#edit */
export interface EditEvent {
  range: {
    getSheet(): { getSheetId(): number };
    getRow(): number;
    getColumn(): number;
    getLastRow(): number;
    getLastColumn(): number;
  };
  value?: string;
  oldValue?: string;
}

/** A simple trigger may neither ask who the user is nor use another service; it has 30 seconds. */
export function sheetEdited({ range, value, oldValue }: EditEvent): void {
  const app = newApp();
  const typed: TypedCell = {
    sheetId: range.getSheet().getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    lastRow: range.getLastRow(),
    lastColumn: range.getLastColumn(),
    value,
    oldValue,
  };
  noteEdit(app, typed);
  noteRename(app, typed);
  noteSchool(app, typed);
  noteUse(app, typed.sheetId);
  app.memory.setNow('touched', '1');
  tellIfStopped(app);
  app.memory.save();
}

/** The event of the change trigger: https://developers.google.com/apps-script/guides/triggers/events#change */
export function sheetChanged(app: App, event: unknown): void {
  app.memory.setNow('touched', '1');
  // Each edit comes here too. A sheet that is hidden or shown has no type of its own.
  if ((event as { changeType?: unknown } | undefined)?.changeType !== 'OTHER') return;
  noteHidden(app);
  app.memory.save();
}

/**
 * Opening a spreadsheet may not read anything. So the first menu item, sidebar or edit of the day tells the person
 * working in it if the hourly run no longer comes.
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
function tellIfStopped(app: App): void {
  const text = whyStopped(app);
  if (text === null || app.memory.get('pump.told') === app.clock.today()) return;
  app.ui.toast(text, 60);
  noteStopped(app, text);
  app.memory.set('pump.told', app.clock.today());
}

function finish(app: App): void {
  if (app.workbook.wrote) leaveWord(app);
  app.memory.save();
}
