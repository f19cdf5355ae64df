import fc from 'fast-check';
import { sendApproved, type SendReport } from '../../../src/messages/send';

import { noteApproved } from '../../../src/messages/approvals';
import { outbox } from '../../../src/messages/tabs';
import { words } from '../../../src/messages/send-rules';
import { all, expectFates, room, send, sentTo } from './approved';
import type { Plug, RunOptions } from './mail-room';

const plugs = (steps: number): Plug[] =>
  Array.from({ length: steps }, (_, at) => at).flatMap((at) =>
    (['before', 'after'] as const).flatMap((when) =>
      (['keep', 'drop'] as const).map((buffered) => ({ at, when, buffered })),
    ),
  );

const refuseSecond = { onSend: ({ to }: { to: string }) => refuse(to, 'partner1@example.org') };

function refuse(to: string, whom: string): void {
  if (to === whom) throw new Error(`Invalid email: ${to}`);
}

describe('what is approved', () => {
  it('is sent once, and says so', () => {
    const made = room(3);
    const report = made.run({ minute: 0 }, send) as SendReport;
    expect(report).toMatchObject({ sent: 3, failed: 0, unknown: 0, remaining: 0 });
    expect(made.rows().map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    made.run({ minute: 60 }, send);
    expect(made.sent).toHaveLength(3);
  });

  it('carries the school’s name, where answers go, and the text as HTML', () => {
    const made = room(1, () => ({ subject: 'One\nBcc: x@example.org', body: 'A <b>\n\nB' }));
    made.run({ minute: 0 }, send);
    expect(made.sent[0]).toMatchObject({
      subject: 'One Bcc: x@example.org',
      fromName: 'Prairie High School',
      replyTo: 'coordinator@example.edu',
      text: 'A <b>\n\nB',
      html: expect.stringContaining('<p>A &lt;b&gt;</p>\n<p>B</p>') as string,
    });
  });

  it.each([1, 5, 40])('costs the hourly pass 2N + 4 calls more for %d mails than for none', (count) => {
    const idle = room(0);
    idle.run({ minute: 0 }, send);
    const made = room(count);
    made.run({ minute: 0 }, send);
    const gate = 2; // Opt-outs and school days, which a whole pass has read before.
    expect(made.calls.length - idle.calls.length - gate).toBeLessThanOrEqual(2 * count + 5);
    expect(made.calls.filter((call) => call === 'lock')).toEqual([]);
  });

  describe.each([
    ['side by side', 1],
    ['with other rows between', 2],
  ])('a person’s click, %s', (_where, step) => {
    it.each([1, 5, 40])('costs at most 2N + 8 calls for %d mails, what approving them costs, and the gate', (count) => {
      const made = room(count * step, () => ({ state: 'draft' }));
      const ids = Array.from({ length: count }, (_, index) => `MSG-${index * step}`);
      const states = (): (string | null)[] => made.rows().map(({ state }) => state);
      made.run({ minute: 0 }, (app) =>
        sendApproved(app, {
          only: ids,
          prepare: () => {
            ids.forEach((id) => app.workbook.change(outbox, id, { state: 'approved' }));
            noteApproved(
              app,
              app.workbook.table(outbox).rows.filter(({ id }) => ids.includes(id)),
            );
          },
        }),
      );
      expect(made.sent).toHaveLength(count);
      expect(states().filter((state) => state === 'draft')).toHaveLength(count * (step - 1));
      const changing = 3;
      const gate = 2; // Opt-outs and school days.
      expect(made.calls.length).toBeLessThanOrEqual(2 * count + 8 + changing + gate);
    });
  });

  it('writes the slot before each mail', () => {
    const made = room(3);
    made.run({ minute: 0 }, send);
    const order = made.calls.filter((call) => call === 'slot' || call === 'send');
    // The last one says that the run has ended; in the hourly pass it goes along with what else is remembered.
    expect(order).toEqual(['slot', 'send', 'slot', 'send', 'slot', 'send', 'slot']);
  });

  it('with nothing to send takes no lock and writes nothing', () => {
    const made = room(2, () => ({ state: 'draft' }));
    made.run({ minute: 0 }, send);
    expect(made.calls).toEqual(['read']);
  });
});

describe('a run that is cut off', () => {
  const dry = room(4);
  dry.run({ minute: 0, ...refuseSecond }, send);
  const steps = dry.calls.length + 1;

  it.each(plugs(steps))('%j: nothing goes twice, nothing is lost, at most one is unknown', (plug) => {
    const made = room(4);
    made.run({ minute: 0, plug, ...refuseSecond }, send);
    made.run({ minute: 60, ...refuseSecond }, send);
    expectFates(made, 1);
    const before = JSON.stringify(made.rows());
    made.run({ minute: 120, ...refuseSecond }, send);
    expect(JSON.stringify(made.rows())).toBe(before);
  });

  it('and the next one too: at most one unknown for each', () => {
    fc.assert(
      fc.property(
        fc.nat(steps),
        fc.nat(steps),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (one, two, after1, after2, keep) => {
          const made = room(4);
          const plug = (at: number, after: boolean): Plug => ({
            at,
            when: after ? 'after' : 'before',
            buffered: keep ? 'keep' : 'drop',
          });
          made.run({ minute: 0, plug: plug(one, after1) }, send);
          made.run({ minute: 60, plug: plug(two, after2) }, send);
          made.run({ minute: 120 }, send);
          expectFates(made, 2);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is left alone while it may still be at work', () => {
    const made = room(3);
    const second = dry.calls.indexOf('send') + 1;
    made.run({ minute: 0, plug: { at: second, when: 'after', buffered: 'keep' } }, send);
    const before = made.sent.length;
    const report = made.run({ minute: 5 }, (app) => sendApproved(app, { ...all, prepare: () => {} })) as SendReport;
    expect(made.sent).toHaveLength(before);
    expect(report.why).toContain('Another run');
    expect(made.rows().map(({ state }) => state)).toEqual(['approved', 'approved', 'approved']);
    made.run({ minute: 60 }, send);
    expectFates(made, 1);
  });

  it('tells a person what to look for, and the unknown one is never sent again by itself', () => {
    const made = room(2);
    const slots = (plug: Plug): RunOptions => ({ minute: 0, plug });
    made.run(slots({ at: dry.calls.indexOf('send'), when: 'after', buffered: 'keep' }), send);
    expect(made.sent).toHaveLength(1);
    for (const minute of [60, 120, 180]) made.run({ minute }, send);
    const [first, second] = made.rows();
    expect(first).toMatchObject({ state: 'unknown', reason: words.unknown });
    expect(second).toMatchObject({ state: 'sent' });
    expect(made.sent).toHaveLength(2);
  });
});

describe('while a batch is on its way', () => {
  it('staff may sort the rows', () => {
    const made = room(4);
    made.run(
      {
        minute: 0,
        onSend: (_mail, number) =>
          number === 2 && made.sheets.grid(1).splice(2, 4, ...made.sheets.grid(1).slice(2, 6).reverse()),
        ...{},
      } as RunOptions,
      send,
    );
    expect(made.rows().map(({ id }) => id)).toEqual(['MSG-3', 'MSG-2', 'MSG-1', 'MSG-0']);
    expectFates(made, 0);
  });

  it('staff may delete a row', () => {
    const made = room(4);
    made.run({ minute: 0, onSend: (_mail, number) => void (number === 2 && made.sheets.grid(1).splice(3, 1)) }, send);
    expect(made.sent).toHaveLength(4);
    expect(made.rows().map(({ id, state }) => [id, state])).toEqual([
      ['MSG-0', 'sent'],
      ['MSG-2', 'sent'],
      ['MSG-3', 'sent'],
    ]);
  });

  it('someone else may change the rows between', () => {
    const made = room(5, (index) => (index === 2 ? { state: 'draft' } : {}));
    const cancel = (): void => {
      const column = made.sheets.grid(1)[0]!.indexOf('message.state');
      made.sheets.grid(1)[4]![column] = 'canceled';
    };
    made.run({ minute: 0, onSend: (_mail, number) => void (number === 2 && cancel()) }, send);
    expect(made.state('MSG-2')).toBe('canceled');
  });
});

describe('what Google says', () => {
  it('an address it refuses fails, and the next one goes on', () => {
    const made = room(3);
    const report = made.run({ minute: 0, ...refuseSecond }, send);
    expect(report).toMatchObject({ sent: 2, failed: 1 });
    expect(made.rows()[1]).toMatchObject({ state: 'failed', reason: words.address });
  });

  it('a quota that is used up leaves the rest approved', () => {
    const made = room(3);
    const spent = (_mail: unknown, number: number): void => {
      if (number === 1) throw new Error('Service invoked too many times for one day: email.');
    };
    const report = made.run({ minute: 0, onSend: spent }, send);
    expect(report).toMatchObject({ sent: 1, remaining: 2, why: words.quota });
    expect(made.rows().map(({ state }) => state)).toEqual(['sent', 'approved', 'approved']);
    made.run({ minute: 60 }, send);
    expectFates(made, 0);
  });

  it('an error that may have come after the mail left makes it unknown, and stops', () => {
    const made = room(3);
    const stumble = ({ to }: { to: string }): void => {
      if (to === 'partner1@example.org')
        throw new Error('We’re sorry, a server error occurred. Please wait a bit and try again.');
    };
    made.run({ minute: 0, afterSend: stumble }, send);
    expect(made.rows().map(({ state }) => state)).toEqual(['sent', 'unknown', 'approved']);
    made.run({ minute: 60 }, send);
    expect(sentTo(made)).toEqual(['partner0@example.org', 'partner1@example.org', 'partner2@example.org']);
  });
});
