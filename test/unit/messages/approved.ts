/** Approved mails, sending them, and what must hold of them afterwards. */
import type { App } from '../../../src/app';
import { sendApproved, type SendReport } from '../../../src/messages/send';
import { MailRoom } from './mail-room';

export const all = { only: null };
export const send = (app: App): SendReport => sendApproved(app, all);

export function room(count: number, more: (index: number) => object = () => ({})): MailRoom {
  const made = new MailRoom();
  for (let index = 0; index < count; index++) {
    const id = `MSG-${index}`;
    const to = `partner${index}@example.org` as never;
    made.put({
      id,
      key: `note/ACT-${index}/2026-10-01/${to}`,
      state: 'approved',
      to,
      subject: `Mail ${index}`,
      body: 'Hello',
      uselessAfter: '2026-09-30' as never,
      ...more(index),
    });
  }
  return made;
}

export function sentTo(made: MailRoom): string[] {
  return made.sent.map(({ to }) => to).sort();
}

export function expectFates(made: MailRoom, mostUnknown: number): void {
  expect(new Set(sentTo(made)).size).toBe(made.sent.length);
  const unknown = made.rows().filter(({ state }) => state === 'unknown');
  expect(unknown.length).toBeLessThanOrEqual(mostUnknown);
  for (const { state, to } of made.rows()) {
    if (state === 'unknown') continue;
    expect([to, state]).toEqual([
      to,
      sentTo(made).includes(to ?? '') ? 'sent' : state === 'failed' ? 'failed' : 'lost',
    ]);
  }
}
