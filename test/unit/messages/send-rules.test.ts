// Which mails leave, in which order, and what becomes of the others: each condition alone.
import type { Gate } from '../../../src/messages/gate-rules';
import type { Batch } from '../../../src/messages/journal';
import * as rules from '../../../src/messages/send-rules';
import type { Message } from '../../../src/messages/tabs';
import type { CalendarDate, ClockTime } from '../../../src/shared/dates';

const { words } = rules;
const today = '2026-09-16' as CalendarDate;
const noon = '12:00' as ClockTime;

const message = (id: string, over: Partial<Record<keyof Message, unknown>> = {}): Message =>
  ({
    id,
    key: `key of ${id}`,
    to: `to-${id}@example.org`,
    subject: `Subject of ${id}`,
    body: `Body of ${id}`,
    state: 'approved',
    category: 'activity logistics',
    organization: null,
    reason: null,
    sendOn: null,
    uselessAfter: null,
    uselessFrom: null,
    changedAt: '2026-09-01 08:00',
    ...over,
  }) as unknown as Message;

const open: Gate = { refusal: () => null, hold: () => null };
const outgoing = (messages: readonly Message[], gate = open, wasSent: (key: string) => boolean = () => false) => {
  const { ready, refused } = rules.outgoing(messages, today, gate, wasSent);
  return { ready: ready.map(({ id }) => id), refused };
};

describe('of use', () => {
  it.each([
    [null, null, true],
    [null, '08:00', true],
    ['2026-09-17', '08:00', true],
    ['2026-09-16', null, true],
    ['2026-09-16', '12:01', true],
    ['2026-09-16', '12:00', false],
    ['2026-09-16', '11:59', false],
    ['2026-09-15', null, false],
    ['2026-09-15', '23:00', false],
  ])('useless after %s from %s: still of use at noon: %s', (uselessAfter, uselessFrom, of) => {
    expect(rules.isOfUse(message('A', { uselessAfter, uselessFrom }), today, noon)).toBe(of);
  });

  it('only what waits expires, and what held it stays to be read', () => {
    const past = { uselessAfter: '2026-09-15' };
    const rows = [
      message('DRAFT', { ...past, state: 'draft' }),
      message('HELD', { ...past, reason: 'Waits for the fair.' }),
      message('SENT', { ...past, state: 'sent' }),
      message('FAILED', { ...past, state: 'failed' }),
      message('FRESH', { uselessAfter: today }),
    ];
    expect(rules.expired(rows, today, noon, 'lee@example.edu')).toEqual([
      { id: 'DRAFT', values: { state: 'canceled', reason: words.pastDraft, by: 'lee@example.edu' } },
      { id: 'HELD', values: { state: 'canceled', reason: `${words.past} Waits for the fair.`, by: 'lee@example.edu' } },
    ]);
  });
});

describe('a batch', () => {
  const batch = (over: Partial<Batch> = {}): Batch => ({
    run: 'RUN',
    begun: '',
    ids: ['A', 'B', 'C', 'D'],
    at: 2,
    failed: {},
    ...over,
  });
  const rows = ['A', 'B', 'C', 'D', 'E'].map((id) => message(id));

  it('what it has in hand counts as claimed, unless the row says otherwise', () => {
    const states = (found: readonly Message[]) => found.map(({ id, state }) => `${id} ${state}`);
    const some = [message('A'), message('B', { state: 'canceled' }), message('E')];
    expect(states(rules.withClaims(some, batch()))).toEqual(['A claimed', 'B canceled', 'E approved']);
    expect(states(rules.withClaims(some, null))).toEqual(['A approved', 'B canceled', 'E approved']);
  });

  it('cut off: those before have left, of the one at hand nobody knows, the others wait', () => {
    expect(rules.settled(rows, batch())).toEqual([
      { id: 'A', values: { state: 'sent', reason: null } },
      { id: 'B', values: { state: 'sent', reason: null } },
      { id: 'C', values: { state: 'unknown', reason: words.unknown } },
    ]);
  });

  it('ended: what Google refused, and what it was unclear about, says so', () => {
    const ended = batch({ failed: { 0: 'address', 1: 'content' }, done: { tried: 3, unknown: [2] } });
    expect(rules.settled(rows, ended)).toEqual([
      { id: 'A', values: { state: 'failed', reason: words.address } },
      { id: 'B', values: { state: 'failed', reason: words.content } },
      { id: 'C', values: { state: 'unknown', reason: words.unclear } },
    ]);
  });

  it('leaves alone what a person has decided since, and rows that are gone', () => {
    expect(rules.settled([message('A', { state: 'canceled' }), message('C')], batch())).toEqual([
      { id: 'C', values: { state: 'unknown', reason: words.unknown } },
    ]);
  });
});

describe('outgoing', () => {
  it('takes what is approved, on its day and after', () => {
    const rows = [
      message('YESTERDAY', { sendOn: '2026-09-15' }),
      message('TODAY', { sendOn: '2026-09-16' }),
      message('TOMORROW', { sendOn: '2026-09-17' }),
      ...['draft', 'claimed', 'sent', 'failed', 'unknown', 'suppressed', 'canceled'].map((state) =>
        message(state, { state }),
      ),
    ];
    expect(outgoing(rows)).toEqual({ ready: ['YESTERDAY', 'TODAY'], refused: [] });
  });

  it.each(['key', 'to', 'subject', 'body'])('without its %s it fails', (name) => {
    expect(outgoing([message('A', { [name]: null })])).toEqual({
      ready: [],
      refused: [{ id: 'A', values: { state: 'failed', reason: words.incomplete } }],
    });
  });

  it.each([
    ['sent', true],
    ['claimed', true],
    ['unknown', true],
    ['draft', false],
    ['canceled', false],
    ['failed', false],
    ['suppressed', false],
  ])('beside a row of the same key that is %s it is a second one: %s', (state, twice) => {
    const told = outgoing([message('OLD', { key: 'k', state }), message('A', { key: 'k' })]);
    expect(told).toEqual(
      twice
        ? { ready: [], refused: [{ id: 'A', values: { state: 'canceled', reason: words.twice } }] }
        : { ready: ['A'], refused: [] },
    );
  });

  it('of two approved rows of one key one leaves, also when that one waits', () => {
    const two = [message('A', { key: 'k' }), message('B', { key: 'k' })];
    const second = { id: 'B', values: { state: 'canceled', reason: words.twice } };
    expect(outgoing(two)).toEqual({ ready: ['A'], refused: [second] });
    const waiting = outgoing(two, { ...open, hold: () => 'Waits.' });
    expect(waiting).toEqual({ ready: [], refused: [{ id: 'A', values: { reason: 'Waits.' } }, second] });
  });

  it('what the gate refuses does not stand in the way of its namesake', () => {
    const gate: Gate = { ...open, refusal: ({ to }) => (to === 'to-A@example.org' ? 'No.' : null) };
    expect(outgoing([message('A', { key: 'k' }), message('B', { key: 'k' })], gate)).toEqual({
      ready: ['B'],
      refused: [{ id: 'A', values: { state: 'suppressed', reason: 'No.' } }],
    });
  });

  it('what left before is not sent again, whatever its row says', () => {
    expect(outgoing([message('A'), message('B')], open, (key) => key === 'key of B')).toEqual({
      ready: ['A'],
      refused: [{ id: 'B', values: { state: 'sent', reason: words.sentBefore } }],
    });
  });

  it('a reason that the row says already is not written again', () => {
    const gate: Gate = { ...open, hold: () => 'Waits until Monday.' };
    const rows = [message('A', { reason: 'Waits until Monday.' }), message('B', { reason: 'Waits until Friday.' })];
    expect(outgoing(rows, gate).refused).toEqual([{ id: 'B', values: { reason: 'Waits until Monday.' } }]);
  });

  it('each ask of the run counts for the next to the same organization, and nothing else does', () => {
    const seen: string[] = [];
    const gate: Gate = {
      refusal: ({ to }, asked) => {
        seen.push(`${to?.slice(3, 4)} ${asked}`);
        return null;
      },
      hold: ({ to }) => (to === 'to-D@example.org' ? 'Waits.' : null),
    };
    const ask = { category: 'outreach', organization: 'ORG-1' };
    outgoing(
      [
        message('Z', { ...ask, state: 'sent' }),
        message('A', ask),
        message('B', { ...ask, category: 'news' }),
        message('C', { ...ask, organization: 'ORG-2' }),
        message('D', ask),
        message('E', ask),
        message('F', { ...ask, organization: null }),
        message('G', { ...ask, organization: null }),
      ],
      gate,
    );
    expect(seen).toEqual(['A 1', 'B 2', 'C 0', 'D 2', 'E 2', 'F 0', 'G 0']);
  });

  it('what is of use for the shortest time goes first; equals keep their order', () => {
    const rows = [
      message('EVER'),
      message('EVER-2'),
      message('LATER', { uselessAfter: '2026-09-18', uselessFrom: '08:00' }),
      message('ALL-DAY', { uselessAfter: '2026-09-17' }),
      message('TEN', { uselessAfter: '2026-09-17', uselessFrom: '10:00' }),
      message('NINE', { uselessAfter: '2026-09-17', uselessFrom: '09:00' }),
    ];
    expect(outgoing(rows).ready).toEqual(['NINE', 'TEN', 'ALL-DAY', 'LATER', 'EVER', 'EVER-2']);
  });
});

describe('within the quota', () => {
  const urgent = { uselessAfter: today };
  const chosen = (ready: Message[], left: number, kept: number) =>
    rules.withinQuota(ready, left, kept, today).map(({ id }) => id);

  it.each([
    [3, 0, ['A', 'B', 'C']],
    [3, 1, ['A', 'B', 'C']],
    [2, 1, ['A', 'C']],
    [2, 2, ['C']],
    [1, 0, ['A']],
    [0, 0, []],
  ])('%i left, %i of them kept back', (left, kept, ids) => {
    expect(chosen([message('A'), message('B'), message('C', urgent)], left, kept)).toEqual(ids);
  });

  it('no more than one run has time for', () => {
    const many = Array.from({ length: 401 }, (_, index) => message(`${index}`, urgent));
    expect(chosen(many, 1000, 0)).toHaveLength(400);
  });
});

it('what waits only for the time of day says so, and nothing else does', () => {
  const rows = [
    message('DUE', { sendOn: today }),
    message('ANY'),
    message('TOMORROW', { sendOn: '2026-09-17' }),
    message('HELD', { reason: 'Waits.' }),
    message('DRAFT', { state: 'draft' }),
  ];
  expect(rules.waitForHours(rows, today)).toEqual([
    { id: 'DUE', values: { reason: words.hours } },
    { id: 'ANY', values: { reason: words.hours } },
  ]);
});

it.each([
  ['06:59', false],
  ['07:00', true],
  ['18:00', true],
  ['18:01', false],
])('%s is within the hours from 7 to 6: %s', (time, within) => {
  expect(rules.withinHours(time as ClockTime, '07:00' as ClockTime, '18:00' as ClockTime)).toBe(within);
});
