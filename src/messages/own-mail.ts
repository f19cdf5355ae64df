/** Mail to staff about Partnerbook itself. It goes the way of every other mail, and stands in the Outbox. */
import type { App } from '../app';
import { keyOf } from './keys';
import { sendApproved, type SendReport } from './send';
import { outbox, type Message } from './tabs';

/** A copy of a mail to the one who asks for it, at once and at any hour. Nobody else gets it, and its row stays as it is. */
export function sendToSelf(app: App, me: string, { subject, body, about, aboutName, invitation }: Message): SendReport {
  const { workbook, clock } = app;
  const only: string[] = [];
  const prepare = (): void => {
    const occasion = `${clock.instant()}-${only.length}`;
    const [id = ''] = workbook.add(outbox, [
      {
        key: keyOf({ kind: 'test', about: about ?? '', occasion, to: me }),
        kind: 'test',
        state: 'approved',
        changedAt: clock.stamp(),
        by: me,
        to: me as Message['to'],
        outside: false,
        subject: `[Test] ${subject ?? ''}`,
        body,
        about,
        aboutName,
        category: 'internal',
        uselessAfter: clock.today(),
        invitation,
      },
    ]);
    only.push(id);
  };
  return sendApproved(app, { only, prepare, atAnyHour: true });
}
