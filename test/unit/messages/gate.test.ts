import { faultsIn } from '../../../src/messages/compose';
import { countAsks, gateWith, termOf, type GateFacts, type GateMail } from '../../../src/messages/gate-rules';
import type { Message } from '../../../src/messages/tabs';
import { outgoing } from '../../../src/messages/send-rules';
import { features } from '../../../src/house';
import type { CalendarDate } from '../../../src/shared/dates';
import { templatesOf } from '../../../src/feature';

const friday = '2026-09-18' as CalendarDate;
const saturday = '2026-09-19' as CalendarDate;

const mail = (over: Partial<Record<keyof GateMail, unknown>> = {}): GateMail =>
  ({
    to: 'ana@example.org',
    toName: 'Ana',
    outside: true,
    category: 'activity logistics',
    organization: 'ORG-1',
    uselessAfter: '2026-10-30',
    kind: 'note',
    ...over,
  }) as GateMail;

const gate = (over: Partial<GateFacts> = {}) =>
  gateWith({
    today: friday,
    doNotContact: new Map(),
    optOuts: [],
    isStaff: (address) => address.slice(-4) === '.edu',
    schoolDays: [],
    weekendsQuiet: true,
    asksPerTerm: 2,
    ...over,
  });

describe('what never goes', () => {
  const stops = (email: string, what: string | null) => gate({ optOuts: [{ email, stops: what } as never] });

  it.each([
    ['ANA@example.org', null, 'activity logistics', true],
    ['ana@example.org', 'everything', 'board', true],
    ['ana@example.org', 'news', 'news', true],
    ['ana@example.org', 'news', 'outreach', false],
    ['ben@example.org', 'everything', 'news', false],
    // Nobody has confirmed that she is staff, whatever the row says.
    ['ana@example.org', 'everything', 'internal', true],
    ['ana@example.org', 'news', 'internal', false],
  ])('%s has opted out of %s: mail about %s is refused: %s', (email, what, category, refused) => {
    expect(stops(email, what).refusal(mail({ category }), 0) !== null).toBe(refused);
  });

  it('goes to nobody who does not want to be contacted; staff get theirs', () => {
    const shut = gate({ doNotContact: new Map([['ana@example.org', 'Ana does not want to be contacted.']]) });
    expect(shut.refusal(mail(), 0)).toBe('Ana does not want to be contacted.');
    expect(shut.refusal(mail({ outside: false, category: 'internal' }), 0)).toBe('Ana does not want to be contacted.');
    const kim = { to: 'kim@example.edu', outside: false };
    const facts = {
      doNotContact: new Map([['kim@example.edu', 'No, thanks.']]),
      optOuts: [{ email: 'kim@example.edu', stops: 'everything' } as never],
    };
    expect(gate(facts).refusal(mail({ ...kim, category: 'internal' }), 0)).toBeNull();
    expect(gate(facts).refusal(mail(kim), 0)).toContain('has opted out of all mail');
  });

  it('an organization is asked only so often in a term, and sent mails count', () => {
    const sent = (changedAt: string, over = {}): Message =>
      ({ category: 'outreach', organization: 'ORG-1', state: 'sent', changedAt, ...over }) as Message;
    const counted = countAsks(
      [
        sent('2026-09-01 08:00'),
        sent('2026-06-30 08:00'),
        sent('2026-09-02 08:00', { state: 'draft' }),
        sent('2026-09-03 08:00', { category: 'news' }),
        sent('2026-09-04 08:00', { state: 'unknown' }),
      ],
      friday,
    );
    expect(counted.get('ORG-1')).toBe(2);
    expect(gate().refusal(mail({ category: 'outreach' }), 1)).toBeNull();
    expect(gate().refusal(mail({ category: 'outreach' }), 2)).toContain('asked 2 times this term');
    expect(gate().refusal(mail({ category: 'news' }), 2)).toBeNull();
    expect([termOf('2026-12-31' as never), termOf('2027-01-01' as never)]).toEqual(['2026–27 fall', '2026–27 spring']);
  });

  it('of three asks to one organization in one run, two go', () => {
    const waiting = [1, 2, 3].map((number) => ({
      ...mail({ category: 'outreach' }),
      id: `MSG-${number}`,
      key: `ask/${number}`,
      state: 'approved',
      subject: 'A',
      body: 'B',
      sendOn: null,
      uselessFrom: null,
      reason: null,
    }));
    const { ready, refused } = outgoing(waiting as never, friday, gate(), () => false);
    expect(ready.map(({ id }) => id)).toEqual(['MSG-1', 'MSG-2']);
    expect(refused).toMatchObject([{ id: 'MSG-3', values: { state: 'suppressed' } }]);
  });
});

describe('what waits', () => {
  it.each([
    [saturday, true, {}, 'Waits until Monday'],
    [saturday, true, { outside: false, to: 'kim@example.edu' }, null],
    [saturday, true, { outside: false }, 'Waits until Monday'],
    [saturday, false, {}, null],
    [saturday, true, { uselessAfter: '2026-09-20' }, null],
    [saturday, true, { uselessAfter: '2026-09-21' }, null],
    [saturday, true, { uselessAfter: '2026-09-21', category: 'news' }, 'Waits until Monday'],
    [saturday, true, { uselessAfter: '2026-09-22' }, 'Waits until Monday'],
    [saturday, true, { category: 'internal', to: 'kim@example.edu' }, null],
    [friday, true, {}, null],
  ])('on %s, weekends quiet %s, %j: %s', (today, weekendsQuiet, over, words) => {
    const held = gate({ today, weekendsQuiet }).hold(mail(over));
    if (words === null) expect(held).toBeNull();
    else expect(held).toContain(words);
  });

  it.each([
    ['Quiet', null, true, true],
    ['Quiet', null, false, false],
    ['No school', null, false, true],
    ['No school', '2026-09-20', true, true],
    ['No school', '2026-09-16', true, false],
  ])('%s until %s: mail to people outside (%s) waits: %s', (kind, endDate, outside, waits) => {
    const day = { date: endDate === '2026-09-16' ? '2026-09-15' : friday, endDate, kind, note: 'Harvest break' };
    const held = gate({ schoolDays: [day as never] }).hold(
      mail({ outside, to: outside ? 'ana@example.org' : 'kim@example.edu' }),
    );
    expect(held !== null).toBe(waits);
    if (waits) expect(held).toContain('Harvest break');
  });
});

describe('students', () => {
  it.each(['student', 'studentName', 'Students', 'firstStudent'])(
    '{{%s}} is in no mail, even where it is declared',
    (name) => {
      expect(faultsIn(`Hello {{${name}}}`, [{ name, about: 'x' }])).toEqual([
        expect.stringContaining('about a student'),
      ]);
    },
  );

  it('no template of ours knows such a word', () => {
    const templates = features.flatMap(templatesOf);
    expect(templates.length).toBeGreaterThan(2);
    for (const { placeholders, wording } of templates) {
      expect([...faultsIn(wording.subject, placeholders), ...faultsIn(wording.body, placeholders)]).toEqual([]);
      expect(placeholders.filter(({ name }) => /student/i.test(name))).toEqual([]);
    }
  });
});
