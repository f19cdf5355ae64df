/** The doors: each function that Google may call, and nothing else. Names are what menus, triggers and sidebars know. */
import { makeApp } from './app';
import { features, jobs } from './features';
import { googleUi } from './google/ui';
import { scriptRandom } from './google/random';
import { runPump } from './schedule/pump';
import { answer, enter } from './serve';
import type { Served } from './shared/calls';

/** Runs in AuthMode.NONE too, so it may only build the menu. */
export function onOpen(): void {
  googleUi().addMenu(
    'Partnerbook',
    features.flatMap((feature) => feature.menu ?? []),
  );
}

export function onInstall(): void {
  onOpen();
}

/** The hourly trigger. */
export function hourly(): void {
  runPump(makeApp(scriptRandom), jobs);
}

/** Menu: the hourly work now, whether or not something seems due. */
export function runNow(): void {
  enter('runNow', (app) => {
    const report = runPump(app, jobs, true);
    const failed = report?.jobs.filter((job) => !job.ok) ?? [];
    if (report === null) app.ui.toast('Another run is at work. Look again in a few minutes.');
    else if (failed.length === 0) app.ui.toast('Done. Start here shows what was found.');
    else app.ui.tell('Partnerbook', failed.map((job) => `${job.name}: ${job.reason}`).join('\n'));
  });
}

/** Sidebars and dialogs, through google.script.run. */
export function serve(name: string, argument: unknown): Served<unknown> {
  return answer(name, argument);
}
