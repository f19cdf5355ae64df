/**
 * The fixed doors: the functions that Google may call. The build makes the doors of menu items from what the features
 * declare (tools/build-code.mjs).
 */
import { menu } from './house';
import { answerCame } from './forms/inbox';
import { googleUi } from './google/ui';
import { answer, hourlyRun, sheetChanged, sheetEdited, triggered, type EditEvent } from './serve';
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
export function onSheetChange(event: unknown): void {
  triggered('onSheetChange', event, (app) => sheetChanged(app, event));
}

/** Submit trigger of a survey's form. */
export function onAnswer(event: unknown): void {
  triggered('onAnswer', event, answerCame);
}

/** The hourly trigger. */
export function hourly(event: unknown): void {
  triggered('hourly', event, hourlyRun);
}

/** Serves sidebars and dialogs, through google.script.run. */
export function serve(name: string, argument: unknown): Served<unknown> {
  return answer(name, argument);
}
