/**
 * The fixed doors: the functions that Google may call. The build makes the doors of menu items from what the features
 * declare (tools/build-code.mjs).
 */
import { menu } from './house';
import { answerCame } from './forms/inbox';
import { googleUi, webPage, type WebPage } from './google/ui';
import { answer, hourlyRun, sheetChanged, sheetEdited, unattended, type EditEvent } from './serve';
import type { Served } from './shared/calls';

/** Simple trigger. Runs in AuthMode.NONE too, so it may only build the menu. */
export function onOpen(): void {
  googleUi().addMenu('Partnerbook', menu());
}

export function onInstall(): void {
  onOpen();
}

/** Simple trigger: gives a typed row its id, and leaves a note for the hourly run. */
export function onEdit(event: EditEvent): void {
  sheetEdited(event);
}

/** Change trigger: rows were inserted, deleted or moved. */
export function onSheetChange(): void {
  sheetChanged();
}

/** Submit trigger of a form. */
export function onAnswer(): void {
  unattended('onAnswer', answerCame);
}

/** The hourly trigger. */
export function hourly(): void {
  hourlyRun();
}

/** Serves sidebars and dialogs, through google.script.run. */
export function serve(name: string, argument: unknown): Served<unknown> {
  return answer('calls', name, argument);
}

/** Serves the public page *Partner with us*, once a person has deployed the script as a web app. */
export function doGet(): WebPage {
  return webPage('partner-with-us', 'Partner with us');
}

/** Serves the public page's calls, through google.script.run. */
export function visit(name: string, argument: unknown): Served<unknown> {
  return answer('visits', name, argument);
}
