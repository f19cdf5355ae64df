/** Mail to staff about Partnerbook itself. It is sent like every other mail, and appears in the Outbox. */
import type { App } from '../app';
import type { NewRow } from '../workbook/tab';
import { noteApproved } from './approvals';
import { readEnclosures } from './enclosures';
import { keyOf } from './keys';
import { sendApproved, type SendReport } from './send';
import { outbox, type Message } from './tabs';

/** Sends a copy of a mail to whoever asks for it and nobody else, at any hour. The mail's own row does not change. */
export function sendToSelf(app: App, me: string, message: Message): SendReport {
  const { subject, body, about, aboutName, invitation } = message;
  const names = (readEnclosures(message.enclosures) ?? []).map(({ name }) => name).join(', ');
  const { workbook, clock } = app;
  const only: string[] = [];
  const mail: NewRow<typeof outbox> = {
    key: keyOf({ kind: 'test', about: about ?? '', occasion: clock.instant(), to: me }),
    kind: 'test',
    state: 'approved',
    by: me,
    to: me as Message['to'],
    outside: false,
    subject: `[Test] ${subject ?? ''}`,
    body:
      names === '' ? body : `Test: “${names}” goes along with the mail itself. Open it under Mail.\n\n${body ?? ''}`,
    about,
    aboutName,
    category: 'internal',
    uselessAfter: clock.today(),
    invitation,
  };
  const prepare = (): void => {
    only.push(...workbook.add(outbox, [{ ...mail, changedAt: clock.stamp() }]));
    noteApproved(app, [mail]);
  };
  return sendApproved(app, { only, prepare, atAnyHour: true });
}

/** What became of such a copy, for the person who asked. */
export function testWords({ sent, remaining, why }: SendReport, me: string): string {
  if (remaining > 0) return `The test of this mail waits. ${why}`;
  if (sent > 0) return `A test of this mail is on its way to ${me}. Nobody else gets it.`;
  return 'The test did not leave, or may not have. Outbox says why, in its last row.';
}
