import { mail as declared } from '../../../src/messages/declare';
import type { App } from '../../../src/app';
import { queueMails } from '../../../src/messages/queue';
import type { PlannedMail } from '../../../src/messages/queue-rules';
import { templatesTab } from '../../../src/messages/tabs';
import { send, sentTo } from './approved';
import { MailRoom, type Plug } from './mail-room';

const plugs = (steps: number): Plug[] =>
  Array.from({ length: steps }, (_, at) => at).flatMap((at) =>
    (['before', 'after'] as const).flatMap((when) =>
      (['keep', 'drop'] as const).map((buffered) => ({ at, when, buffered })),
    ),
  );

function mail(number: number): PlannedMail {
  return {
    kind: 'note',
    about: `ACT-${number}`,
    aboutName: 'Job shadow day',
    occasion: '2026-10-01-7d',
    to: { email: `partner${number}@example.org` as never, name: 'Ana' },
    outside: true,
    why: 'You are the contact.',
    values: {},
    sendOn: '2026-09-14' as never,
    uselessAfter: '2026-09-29' as never,
    uselessFrom: null,
    due: true,
  };
}

const note = declared({ kind: 'note', name: 'A note', to: 'outside', words: {}, subject: 'A note', body: 'Hello' });

/** An hour: what should be there is planned, and leaves. `keepOthers`: a person asks for it anew. */
const hour =
  (count: number, keepOthers = false) =>
  (app: App): void => {
    queueMails(app, {
      mails: [note],
      planned: Array.from({ length: count }, (_, number) => mail(number)),
      automatic: true,
      keepOthers,
    });
    send(app);
  };

function room(): MailRoom {
  const made = new MailRoom();
  const wording = { ...note.wording, active: true };
  made.desk.type(templatesTab, { id: 'TPL-1', kind: 'note', name: 'A note', ...wording });
  made.confirm(note);
  return made;
}

/** Of the mail room's Outbox. */
const outboxId = 1;

/** Staff delete all rows of the Outbox. */
function empty(made: MailRoom): void {
  const { sheets } = made;
  for (const _row of made.rows()) {
    // As in a sheet, a row stays below the frozen ones.
    sheets.insertRows(outboxId, sheets.rowCount(outboxId) + 1, 1);
    sheets.deleteRows(outboxId, 3, 1);
  }
}

it('is not made again when staff deleted the row of what has left', () => {
  const made = room();
  made.run({ minute: 0 }, hour(2));
  empty(made);
  made.run({ minute: 60 }, hour(3));
  expect(sentTo(made)).toEqual(['partner0@example.org', 'partner1@example.org', 'partner2@example.org']);
  expect(made.rows().map(({ to }) => to)).toEqual(['partner2@example.org']);
});

it('remembers right whichever call the run dies at, also when the one after it dies', () => {
  const undisturbed = room();
  undisturbed.run({ minute: 0 }, hour(3));
  for (const plug of plugs(undisturbed.calls.length)) {
    for (const second of [undefined, ...plugs(1)]) {
      const made = room();
      made.run({ minute: 0, plug }, hour(3));
      empty(made);
      made.run({ minute: 60, ...(second ? { plug: second } : {}) }, hour(3));
      empty(made);
      made.run({ minute: 120 }, hour(3));
      made.run({ minute: 180 }, hour(3));
      const told = JSON.stringify([plug, second]);
      expect([told, new Set(sentTo(made)).size]).toEqual([told, made.sent.length]);
      // Each death can hide one mail, of which nobody knows whether it left.
      expect(made.sent.length).toBeGreaterThanOrEqual(3 - (second ? 2 : 1));
    }
  }
});

it('makes anew what was claimed and refused, or never came to its turn', () => {
  const made = room();
  const onSend = (_mail: unknown, number: number): void => {
    if (number === 0) throw new Error('Invalid email: partner0@example.org');
  };
  made.run({ minute: 0, onSend }, hour(1));
  expect(made.rows().map(({ state }) => state)).toEqual(['failed']);
  empty(made);
  made.run({ minute: 60 }, hour(1));
  expect(sentTo(made)).toEqual(['partner0@example.org']);
});

it('leaves once more when a person asks for it anew, once, whichever call the run dies at', () => {
  const asked = (plug?: Plug): MailRoom => {
    const made = room();
    made.run({ minute: 0 }, hour(2));
    empty(made);
    made.run({ minute: 60, ...(plug ? { plug } : {}) }, hour(1, true));
    return made;
  };
  const undisturbed = asked();
  expect(sentTo(undisturbed)).toEqual(['partner0@example.org', 'partner0@example.org', 'partner1@example.org']);
  for (const plug of plugs(undisturbed.calls.length)) {
    const made = asked(plug);
    // The person asks again when nothing came of it.
    if (made.rows().length === 0) made.run({ minute: 70 }, hour(1, true));
    for (const minute of [120, 180, 240]) made.run({ minute }, send);
    const told = JSON.stringify(plug);
    const [row] = made.rows();
    expect([told, row?.state === 'unknown' || row?.state === 'sent']).toEqual([told, true]);
    expect([told, made.sent.length >= (row?.state === 'sent' ? 3 : 2) && made.sent.length <= 3]).toEqual([told, true]);
  }
});

it('leaves later when its second time never came to its turn', () => {
  const made = room();
  made.run({ minute: 0 }, hour(1));
  empty(made);
  const spent = (): void => {
    throw new Error('Service invoked too many times for one day: email.');
  };
  made.run({ minute: 60, onSend: spent }, hour(1, true));
  expect(made.rows().map(({ state }) => state)).toEqual(['approved']);
  made.run({ minute: 120 }, send);
  made.run({ minute: 180 }, send);
  expect(sentTo(made)).toEqual(['partner0@example.org', 'partner0@example.org']);
});

it('keeps the newest of many within a value of Google’s', () => {
  const made = room();
  for (let day = 0; day < 4; day++) made.run({ minute: day * 60 }, hour((day + 1) * 300));
  expect(made.sent).toHaveLength(1_200);
  expect(made.properties['mail.recent']!.length).toBeLessThanOrEqual(8_000);
  empty(made);
  made.run({ minute: 300 }, hour(1_200));
  const anew = new Set(made.rows().map(({ about }) => about));
  expect([anew.has('ACT-319'), anew.has('ACT-320'), anew.has('ACT-1199')]).toEqual([true, false, false]);
});
