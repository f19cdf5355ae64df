import { answeredBy, remindOn } from '../../../src/features/surveys/reminded';
import { pastedAddresses } from '../../../src/features/surveys/pasted-rules';
import type { Message } from '../../../src/messages/tabs';

const kind = 'graduate-invitation';
const year = '2026–27';
const sent = {
  kind,
  state: 'sent',
  to: 'ana@example.com',
  toName: null,
  about: 'GRD-1',
  changedAt: '2026-09-14 08:00',
  key: `${kind}/GRD-1/${year}/ana@example.com`,
} as unknown as Message;
const on = (more: object): string | undefined => remindOn({ ...sent, ...more } as Message, kind, year)?.on;

test('ten days after the invitation has left', () => {
  expect(on({})).toBe('2026-09-24');
});

test.each(['draft', 'approved', 'claimed', 'practice', 'failed', 'unknown', 'suppressed', 'canceled'])(
  'not of one that is %s',
  (state) => {
    expect(on({ state })).toBeUndefined();
  },
);

test.each([
  ['of another kind', { kind: 'thank-you' }],
  ['of an earlier school year', { key: `${kind}/GRD-1/2025–26/ana@example.com` }],
  ['whose address is forgotten', { to: null }],
])('not of one %s', (_what, more) => {
  expect(on(more)).toBeUndefined();
});

test('an answer is told by its mark or by its address, and only in this survey', () => {
  const given = (questionKey: string, value: string) => [{ questionKey, question: '', values: [value], keys: null }];
  const has = answeredBy(
    [
      { survey: 'Graduate survey', given: given('reference', 'GRD-1') },
      { survey: 'Graduate survey', given: given('email', 'Ben@example.com ') },
      { survey: 'Parent survey', given: given('reference', 'GRD-3') },
      { survey: 'Graduate survey', given: given('reference', '') },
    ],
    'Graduate survey',
  );
  expect(has('GRD-1', 'ana@example.com')).toBe(true);
  expect(has('GRD-2', 'ben@example.com')).toBe(true);
  expect(has('GRD-3', 'cleo@example.com')).toBe(false);
  expect(has('', '')).toBe(false);
});

test.each([
  ['ana@example.com', [['ana@example.com', '']], []],
  [
    'Ana Ruiz <ana@example.com>, "Ben" <ben@example.com>',
    [
      ['ana@example.com', 'Ana Ruiz'],
      ['ben@example.com', 'Ben'],
    ],
    [],
  ],
  ['Ruiz, Ana\tana@example.com', [['ana@example.com', 'Ruiz, Ana']], []],
  [
    'a@example.com b@example.com\r\n\r\nmailto:c@example.com.',
    [
      ['a@example.com', ''],
      ['b@example.com', ''],
      ['c@example.com', ''],
    ],
    [],
  ],
  ['Ana@example.com; ana@EXAMPLE.com', [['Ana@example.com', '']], []],
  ['Email\nana@example\nx@@example.com', [], ['Email', 'ana@example', 'x@@example.com']],
  [' \n,;-', [], []],
] as [string, string[][], string[]][])('“%s”', (text, addresses, others) => {
  const found = pastedAddresses(text);
  expect(found.addresses.map(({ email, name }) => [email, name])).toEqual(addresses);
  expect(found.others).toEqual(others);
});
