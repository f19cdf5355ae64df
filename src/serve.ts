/** The one door for sidebars: finds the call among the features, and words whatever goes wrong. */
import { makeApp, type App } from './app';
import { features } from './features';
import { logError } from './google/log';
import { scriptRandom } from './google/random';
import type { Served } from './shared/calls';
import { Failure } from './shared/failure';

const sorry =
  'That did not work, and nothing was changed. Try again; if it happens again, tell your coordinator the time of day, so that the log can be looked at.';

export function answer(name: string, argument: unknown): Served<unknown> {
  for (const feature of features) {
    const call = Object.prototype.hasOwnProperty.call(feature.calls ?? {}, name) ? feature.calls?.[name] : undefined;
    if (call) return attempt(name, (app) => call(app, argument as never));
  }
  return { ok: false, message: 'This page is older than the script behind it. Close it and open it again.' };
}

function attempt(name: string, action: (app: App) => unknown): Served<unknown> {
  try {
    const app = makeApp(scriptRandom);
    const value = action(app);
    finish(app);
    return { ok: true, value: value ?? null };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, message: error.message };
    logError(name, error);
    return { ok: false, message: sorry };
  }
}

/** Runs a menu item. A refusal or a mishap is told in a dialog. */
export function enter(name: string, action: (app: App) => void): void {
  const app = makeApp(scriptRandom);
  try {
    action(app);
    finish(app);
  } catch (error) {
    if (!(error instanceof Failure)) logError(name, error);
    app.ui.tell('Partnerbook', error instanceof Failure ? error.message : sorry);
  }
}

/** A script's own writes fire no trigger, so the next hourly run must be told that there is something to look at. */
function finish(app: App): void {
  if (app.workbook.wrote) app.memory.set('touched', '1');
  app.memory.save();
}
