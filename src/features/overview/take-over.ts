/** Menu: Take over the hourly work. Asks, does it, and makes sure that the person before is told. */
import type { App } from '../../app';
import type { Job } from '../../feature';
import { adoptForms } from '../../forms/adopt';
import { queueMails } from '../../messages/queue';
import { outbox } from '../../messages/tabs';
import { staff } from '../../records/staff';
import { stoppedSince } from '../../schedule/owner';
import { atRest, declareInUse, requireInUse } from '../../schedule/standing';
import { takenLately, type Taken } from '../../schedule/taken';
import type { Email } from '../../shared/contact';
import { addDays, dateOf, shortMoment } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { sayAndConfirm } from './confirm';
import { keepGoing } from './ongoing';
import { askToTakeOver, sayTakenOver } from './take-over-rules';
import { takenOver } from './texts';

const title = 'Take over the hourly work';

export function takeOver(app: App): void {
  const { memory, ui } = app;
  // Taking over also puts a file in use whose ownership was given to the person who asks.
  if (atRest(app) !== 'owner') requireInUse(app);
  const owner = memory.get('pump.owner');
  if (owner !== null && owner !== app.userIfKnown()) {
    const approved = app.workbook.rowsOf(outbox).filter(({ state }) => state === 'approved').length;
    if (!ui.confirm(title, askToTakeOver(owner, stoppedSince(app), approved))) {
      return ui.tell(title, 'Nothing was changed.');
    }
  }
  sayAndConfirm(app, title, takeOverFrom(app, owner));
}

/** `asked`: who had it when the person was asked. The lock does not last over a dialog. */
function takeOverFrom(app: App, asked: string | null): string {
  const { memory, exclusive, workbook } = app;
  return exclusive.run(20_000, () => {
    memory.refresh();
    const before = memory.get('pump.owner');
    if (before !== asked && before !== app.userIfKnown()) {
      throw new Failure(
        `While you were asked, ${before ?? 'somebody'} has taken the hourly work over. Nothing was changed. If it is to be you, talk to each other, and choose it again.`,
      );
    }
    if (atRest(app) === 'owner') {
      declareInUse(app);
      workbook.commit();
    }
    const { added, cannot } = keepGoing(app, true);
    memory.set('cannot', cannot.length === 0 ? null : JSON.stringify(cannot));
    const owner = memory.get('pump.owner') ?? '';
    if (owner === '' || owner !== app.userIfKnown()) {
      memory.save();
      return cannot.join('\n\n');
    }
    const lost = adoptForms(app);
    memory.save();
    const forms = lost.map(({ use: { name, menuItem }, form: { by } }) => ({ name, menuItem, by }));
    return sayTakenOver({ owner, before, lost: forms, added, cannot });
  });
}

/** Days the notice may wait before it is dropped. */
const shelfDays = 14;

/** A job rather than part of the click: if the click is cut off after the change, the person before is still told. */
export const noticeOfTakeOver: Job = {
  name: 'Notice of a take-over',
  about: 'Tells whoever had the hourly work before',
  run(app) {
    const today = app.clock.today();
    const taken = takenLately(app).filter(({ at }) => addDays(dateOf(at), shelfDays) >= today);
    if (taken.length === 0) return;
    queueMails(app, {
      mails: [takenOver],
      planned: taken.map((each) => notice(app, each)),
      automatic: true,
      whyNot: () => 'It was long ago.',
    });
  },
};

function notice({ workbook }: App, { from, by, at }: Taken) {
  const named = workbook.rowsOf(staff).filter(({ email }) => email?.toLowerCase() === from.toLowerCase())[0];
  return takenOver.plan({
    about: 'pump',
    aboutName: 'The hourly work',
    occasion: at,
    to: { email: from as Email, name: named?.name ?? '' },
    values: { by, when: shortMoment(at) },
    sendOn: dateOf(at),
    uselessAfter: addDays(dateOf(at), shelfDays),
    uselessFrom: null,
    due: true,
  });
}
