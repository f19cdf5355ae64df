/** Menu: Go on with this workbook. A person says that a copy, or an earlier version, is the one in use. */
import type { App } from '../../app';
import { outbox } from '../../messages/tabs';
import { leaveWord } from '../../schedule/lease';
import { atRest, declareInUse } from '../../schedule/standing';
import { askToGoOn, type RestReason } from '../../schedule/standing-rules';
import { plural } from '../../shared/text';
import { sayAndConfirm } from './confirm';
import { keepGoing } from './ongoing';

const title = 'Go on with this workbook';

export function goOn(app: App): void {
  const reason = atRest(app);
  if (reason === null) return app.ui.tell(title, 'This is the workbook in use. There is nothing to decide.');
  if (!app.ui.confirm(title, askToGoOn(reason))) return;
  sayAndConfirm(app, title, goOnWith(app, reason));
}

function goOnWith(app: App, reason: RestReason): string {
  const { memory, workbook } = app;
  return app.exclusive.run(20_000, () => {
    memory.refresh();
    const fromElsewhere = reason === 'copy' || reason === 'forgotten';
    const canceled = fromElsewhere ? cancelWaiting(app) : 0;
    // If the memory was copied too, its calendar belongs to the other workbook.
    if (reason === 'copy') memory.set('calendar.id', null);
    // The other workbook keeps running as before: nothing is taken from anybody.
    if (fromElsewhere && memory.get('pump.owner') !== null) memory.set('pump.owner', null);
    declareInUse(app);
    workbook.commit();
    const { added, cannot } = keepGoing(app, true);
    memory.set('cannot', cannot.length === 0 ? null : JSON.stringify(cannot));
    leaveWord(app);
    memory.save();
    return [
      `From now on this is the workbook in use; the hourly work runs as ${memory.get('pump.owner') ?? 'you'}.`,
      ...(canceled > 0 ? [`${plural(canceled, 'waiting mail')} canceled; Outbox says why.`] : []),
      ...(added.length > 0 ? [`Also: ${added.join('; ')}.`] : []),
      ...cannot,
    ].join('\n\n');
  });
}

/** Recorded as a person's decision, so that no job brings them back. */
function cancelWaiting(app: App): number {
  const { workbook, clock } = app;
  if (workbook.sheetIdOf(outbox) === null) return 0;
  const waiting = workbook
    .reread(outbox)
    .rows.filter(({ state }) => state === 'draft' || state === 'approved' || state === 'claimed');
  const reason = 'It came along from the workbook that this one is a copy of, and may have left from there.';
  for (const { id } of waiting)
    workbook.change(outbox, id, { state: 'canceled', reason, by: app.user(), changedAt: clock.stamp() });
  return waiting.length;
}
