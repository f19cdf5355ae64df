import { forgetApproved, noteApproved, type ShownMail } from '../../../src/messages/approvals';
import { marksIn, mostMarks } from '../../../src/messages/marks';
import { words } from '../../../src/messages/send-rules';
import { all, room, send, sentTo } from './approved';
import { sendApproved } from '../../../src/messages/send';
import { outbox } from '../../../src/messages/tabs';
import type { MailRoom, Plug } from './mail-room';

const typed = { state: 'approved', by: 'coordinator@example.edu', subject: 'Urgent', body: 'Click' } as const;

function withTyped(): MailRoom {
  const made = room(2);
  made.typed({ ...typed, id: 'MSG-X', key: 'note/ACT-X/2026/x@example.org', to: 'x@example.org' as never });
  return made;
}

const plugs = (steps: number): Plug[] =>
  Array.from({ length: steps }, (_, at) => at).flatMap((at) =>
    (['keep', 'drop'] as const).map((buffered) => ({ at, when: 'after' as const, buffered })),
  );

it('what was typed never leaves, wherever the run is cut off, and what was approved leaves once', () => {
  const undisturbed = withTyped();
  undisturbed.run({ minute: 0 }, send);
  for (const plug of [undefined, ...plugs(undisturbed.calls.length)]) {
    const made = withTyped();
    made.run({ minute: 0, ...(plug ? { plug } : {}) }, send);
    for (const minute of [60, 120]) made.run({ minute }, send);
    expect(new Set(sentTo(made)).size).toBe(made.sent.length);
    expect(sentTo(made)).not.toContain('x@example.org');
    expect(made.state('MSG-X')).toBe('draft');
    expect(made.rows().filter(({ state }) => state !== 'sent' && state !== 'unknown')).toHaveLength(1);
  }
});

it('a click that is cut off anywhere leaves a mail that waits, or one that left: none without a word', () => {
  const click = (made: MailRoom, plug?: Plug): void =>
    void made.run({ minute: 0, ...(plug ? { plug } : {}) }, (app) =>
      sendApproved(app, {
        only: ['MSG-0'],
        prepare: () => {
          const row = app.workbook.table(outbox).byId.get('MSG-0')!;
          if (row.state !== 'draft') return;
          app.workbook.change(outbox, 'MSG-0', { state: 'approved' });
          noteApproved(app, [row]);
        },
      }),
    );
  const undisturbed = room(1, () => ({ state: 'draft' }));
  click(undisturbed);
  for (const plug of plugs(undisturbed.calls.length)) {
    const made = room(1, () => ({ state: 'draft' }));
    click(made, plug);
    made.run({ minute: 60 }, send);
    if (made.state('MSG-0') === 'draft') click(made);
    for (const minute of [120, 180]) made.run({ minute }, send);
    expect([plug, made.sent.length <= 1, made.state('MSG-0')]).toEqual([
      plug,
      true,
      expect.stringMatching(made.sent.length === 1 ? /sent|unknown/ : /unknown/),
    ]);
  }
});

it('practice mode that was switched since is said', () => {
  const made = room(1);
  made.run({ minute: 0, settings: { practice: true } }, send);
  expect(made.rows()[0]).toMatchObject({ state: 'draft', reason: words.modeChanged });
});

it('marks go with what has left, and no more are kept than there is room for', () => {
  const made = room(3);
  made.run({ minute: 0 }, send);
  made.put({
    id: 'MSG-9',
    key: 'note/ACT-9/2026/y@example.org',
    state: 'approved',
    to: 'y@example.org' as never,
    subject: 'A',
    body: 'B',
  });
  made.run({ minute: 60 }, (app) => sendApproved(app, { ...all, prepare: () => undefined }));
  const kept = (): number => made.run({ minute: 70 }, ({ memory }) => marksIn(memory, 'mail.approved').size) as number;
  expect(kept()).toBe(1);
  const many = Array.from({ length: mostMarks }, (_, number): ShownMail => ({ key: `note/${number}` }));
  expect(() => made.run({ minute: 80 }, (app) => noteApproved(app, many))).toThrow(/no more can be kept/);
  made.run({ minute: 90 }, (app) => noteApproved(app, many.slice(1)));
  for (const value of Object.values(made.properties)) expect(value.length).toBeLessThan(9_000);
  made.run({ minute: 95 }, (app) => forgetApproved(app, many));
  expect(kept()).toBe(1);
});
