/** Undo of any batch of the Change log. */
import type { App } from '../../app';
import { shortMoment } from '../../shared/dates';
import { plural } from '../../shared/text';
import { changeLog } from '../../workbook/own-tabs';
import { isErased, isOpen, undoBatch } from '../../workbook/write/undo-batch';

/** Worth waiting for someone at work in another browser tab. */
const waitMs = 30_000;

/**
 * Menu: Undo a change. Undoes the batch of the selected Change log line, or else the last one that was not itself an
 * undo.
 */
export function undoChange(app: App): void {
  const { ui, workbook } = app;
  const title = 'Undo a change';
  const { rows } = workbook.table(changeLog);
  const place = ui.selected();
  const isHere = place !== null && place.sheetId === workbook.sheetIdOf(changeLog);
  const isUndo = ({ why }: (typeof rows)[number]): boolean => (why ?? '').indexOf('Undo: ') === 0;
  const open = rows.filter((row) => row.batch !== null && isOpen(row));
  const erased = new Set(rows.filter(isErased).map(({ batch }) => batch));
  const last = open
    .filter(({ batch }) => !erased.has(batch))
    .filter((row) => !isUndo(row))
    .reduce<(typeof rows)[number] | null>((latest, row) => ((row.at ?? '') >= (latest?.at ?? '') ? row : latest), null);
  const meant = (isHere && rows.filter(({ row, batch }) => row === place.row && batch !== null)[0]) || last;
  if (!meant) return ui.tell(title, 'There is no change to undo. Partnerbook’s own changes are in the Change log.');
  const lines = open.filter(({ batch }) => batch === meant.batch);
  if (erased.has(meant.batch)) return ui.tell(title, undoInOneGo(app, meant.batch ?? ''));
  if (lines.length === 0) return ui.tell(title, 'That was undone before. Nothing was changed now.');
  const tabs = [...new Set(lines.map(({ tab }) => tab))].join(', ');
  const when = meant.at === null ? 'at a time that is not known' : `on ${shortMoment(meant.at)}`;
  const text = [
    `“${meant.why ?? ''}” ${when}, by ${meant.who ?? 'somebody'}: ${plural(lines.length, 'change')} in ${tabs}.`,
    'What was changed by hand since then stays as it is.',
    ...(isHere ? [] : ['To undo another one, select one of its lines in the Change log first.']),
  ];
  if (!ui.confirm(`${title}?`, text.join('\n\n'))) return;
  ui.tell(title, undoInOneGo(app, meant.batch ?? ''));
}

/** Call under the lock. Returns a sentence for staff. */
export function undoInOneGo(app: App, batch: string): string {
  return app.exclusive.run(waitMs, () => {
    // Someone else may have undone it while this person was being asked.
    if (app.workbook.hasRead(changeLog)) app.workbook.reread(changeLog);
    return undoBatch(app, batch);
  });
}
