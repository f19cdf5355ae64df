import { hiddenKey, isForNobody, isHidden, keyOf, occasionKey } from '../../../src/messages/keys';
import type { App } from '../../../src/app';
import { mail as declared, needed } from '../../../src/messages/declare';
import { queueMails } from '../../../src/messages/queue';
import { outbox, templatesTab } from '../../../src/messages/tabs';
import type { Email } from '../../../src/shared/contact';
import type { CalendarDate } from '../../../src/shared/dates';
import { MailRoom } from './mail-room';

const key = keyOf({ kind: 'reminder', about: 'ACT-7K2MD', occasion: '7d', to: 'Ana/b@example.org' });

test('a hidden key has no address, is known again, and keeps its occasion', () => {
  const hidden = hiddenKey(key);
  expect(hidden).not.toContain('example');
  expect(isHidden(hidden)).toBe(true);
  expect(hiddenKey(hidden)).toBe(hidden);
  expect(occasionKey(hidden)).toBe(occasionKey(key));
  expect(hiddenKey(keyOf({ kind: 'reminder', about: 'ACT-7K2MD', occasion: '7d', to: 'c@example.org' }))).not.toBe(hidden);
}); // prettier-ignore

test('a key for nobody stays, and an address that begins like a hidden one is none', () => {
  const nobody = keyOf({ kind: 'reminder', about: 'ACT-7K2MD', occasion: '7d', to: null });
  expect(hiddenKey(nobody)).toBe(nobody);
  expect(isForNobody(hiddenKey(nobody))).toBe(true);
  expect(isHidden(keyOf({ kind: 'reminder', about: 'A', occasion: '7d', to: '#ana@example.org' }))).toBe(false);
});

test('a mail whose recipient was erased is not made a second time, and one to somebody else is', () => {
  const note = declared({ kind: 'note', name: 'A note', to: 'outside', words: { name: needed('who gets it') }, subject: 'Hello', body: 'Hello {{name}}' }); // prettier-ignore
  const made = new MailRoom();
  made.desk.type(templatesTab, { id: 'TPL-1', kind: note.kind, name: note.name, ...note.wording, active: true });
  made.confirm(note);
  const parts = { kind: 'note', about: 'ACT-7K2MD', occasion: '7d' };
  made.desk.type(outbox, { id: 'MSG-1', ...parts, state: 'sent', key: hiddenKey(keyOf({ ...parts, to: 'ana@example.org' })) }); // prettier-ignore
  const planned = ['Ana@example.org', 'ben@example.org'].map(
    (email) =>
    note.plan({ about: 'ACT-7K2MD', aboutName: 'Tour', occasion: '7d', to: { email: email as Email, name: 'A' }, why: '', values: { name: 'A' }, sendOn: '2026-09-14' as CalendarDate, uselessAfter: '2026-09-29' as CalendarDate, uselessFrom: null, due: true }), // prettier-ignore
  );
  made.run({ minute: 0 }, (app: App) => queueMails(app, { mails: [note], planned, automatic: true }));
  expect(made.rows().map(({ to, state }) => [to, state])).toEqual([
    [null, 'sent'],
    ['ben@example.org', 'approved'],
  ]);
});
