import { words } from '../../../src/messages/send-rules';
import { expectFates, room, send, sentTo } from './approved';

describe('limits', () => {
  it('keeps part of the quota for what is of no use after tomorrow', () => {
    const made = room(30, (index) => (index >= 25 ? { uselessAfter: '2026-09-15' } : {}));
    const report = made.run({ minute: 0, quotaLeft: 28 }, send);
    expect(report).toMatchObject({ sent: 8, remaining: 22, why: words.keptBack });
    for (let index = 25; index < 30; index++) expect(made.state(`MSG-${index}`)).toBe('sent');
  });

  it('the urgent ones may use what is kept back', () => {
    const made = room(5, () => ({ uselessAfter: '2026-09-15' }));
    expect(made.run({ minute: 0, quotaLeft: 3 }, send)).toMatchObject({ sent: 3, remaining: 2 });
  });

  it('starts nothing after 240 seconds', () => {
    const made = room(10);
    const report = made.run({ minute: 0, elapsedMs: 238_000 }, send);
    expect(report).toMatchObject({ sent: 3, remaining: 7, why: words.time });
    made.run({ minute: 60 }, send);
    expectFates(made, 0);
    expect(made.sent).toHaveLength(10);
  });

  it.each(['06:59', '18:01'])('sends nothing at %s', (time) => {
    const made = room(1);
    expect(made.run({ minute: 0, time }, send)).toMatchObject({ outsideHours: true });
    expect(made.sent).toHaveLength(0);
  });

  it('sends nothing before its day, or past its use', () => {
    const made = room(3, (index) =>
      index === 0
        ? { sendOn: '2026-09-15' }
        : index === 1
          ? { uselessAfter: '2026-09-13' }
          : { uselessAfter: '2026-09-14', uselessFrom: '08:00' },
    );
    made.run({ minute: 0 }, send);
    expect(made.sent).toHaveLength(0);
    expect(made.rows().map(({ state, reason }) => [state, reason])).toEqual([
      ['approved', null],
      ['canceled', words.past],
      ['canceled', words.past],
    ]);
  });

  it('a copied row is not sent a second time', () => {
    const made = room(2, () => ({ key: 'note/ACT-1/2026-10-01/partner@example.org' }));
    made.run({ minute: 0 }, send);
    expect(made.sent).toHaveLength(1);
    expect(made.rows()[1]).toMatchObject({ state: 'canceled', reason: words.twice });
  });

  it('what has no usable address is not what was approved', () => {
    const made = room(1, () => ({ to: 'not an address' }));
    made.run({ minute: 0 }, send);
    expect(made.rows()[0]).toMatchObject({ state: 'draft', reason: words.unapproved });
  });

  it('who does not want mail gets none', () => {
    const made = room(2, () => ({ outside: true }));
    made.run({ minute: 0, doNotContact: { 'partner0@example.org': 'No, thanks.' } }, send);
    expect(sentTo(made)).toEqual(['partner1@example.org']);
    expect(made.rows()[0]).toMatchObject({ state: 'suppressed', reason: 'No, thanks.' });
  });
});
