/** Asks the partners on the board whom they recommend: a draft each, once a term. */
import type { App } from '../../../app';
import { ensureForm } from '../../../forms/make';
import { addressFor } from '../../../forms/prefill-rules';
import { termOf } from '../../../messages/gate-rules';
import { queueNow } from '../../../messages/queue';
import { readBoard } from '../../../records/board';
import { Failure } from '../../../shared/failure';
import { plural } from '../../../shared/text';
import type { MentorsDone } from '../calls';
import { coverage } from '../coverage-rules';
import { factsOf } from '../coverage';
import { reachOf } from '../mail-parts';
import { mentorsShown } from '../shown';
import { referralUse } from './referred';
import { referralAsk } from './texts';

export function askBoard(app: App): MentorsDone {
  const today = app.clock.today();
  const members = readBoard(app.workbook, today).seats.flatMap(({ organization, representative }) =>
    representative === null ? [] : [{ organization, person: representative }],
  );
  if (members.length === 0)
    throw new Failure('No partner sits on the board yet. Invite one first, on the page Partnership.');
  const { form } = ensureForm(app, referralUse);
  const without = [...coverage(factsOf(app)).values()].filter((by) => by === 'Nobody yet').length;
  const asked = queueNow(
    app,
    referralAsk,
    members.map(({ organization, person }) => ({
      ...{ about: person.id, aboutName: person.name ?? '', occasion: termOf(today), organization: organization.id },
      to: reachOf(person),
      why: 'You get this message because you are on our advisory board.',
      values: {
        organization: organization.name ?? '',
        address: addressFor(form, person.id),
        // A few of them could be made out.
        howMany: without < app.settings().smallGroup ? '' : String(without),
      },
    })),
  );
  const waiting = asked.filter(({ state }) => state === 'draft').length;
  const text =
    waiting === 0
      ? 'Each member was asked this term already, or has no address: look in Outbox.'
      : `${plural(waiting, 'member')} of the board can be asked: read the mail under Mail.`;
  return { shown: mentorsShown(app), text, batch: '' };
}
