// The gate at its edges: the day before and after, and each condition alone.
import { countAsks, gateWith, isUrgent, termOf, type GateFacts, type GateMail } from '../../../src/messages/gate-rules';
import type { Message } from '../../../src/messages/tabs';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
/** A Wednesday. */
const today = day('2026-09-16');

const mail = (over: Partial<Record<keyof GateMail, unknown>> = {}): GateMail =>
  ({
    to: 'ana@example.org',
    toName: 'Ana',
    outside: true,
    category: 'outreach',
    organization: 'ORG-1',
    uselessAfter: null,
    kind: 'ask',
    ...over,
  }) as GateMail;

const gate = (over: Partial<GateFacts> = {}) =>
  gateWith({
    today,
    doNotContact: new Map(),
    optOuts: [],
    schoolDays: [],
    weekendsQuiet: true,
    asksPerTerm: 2,
    isStaff: () => false,
    ...over,
  });

describe('urgent', () => {
  it.each([
    ['2026-09-16', 'activity logistics', true],
    ['2026-09-17', 'activity logistics', true],
    ['2026-09-18', 'activity logistics', false],
    [null, 'activity logistics', false],
    ['2026-09-17', 'board', true],
    ['2026-09-17', 'internal', true],
    ['2026-09-17', null, true],
    ['2026-09-17', 'outreach', false],
    ['2026-09-17', 'news', false],
  ])('of no use after %s, about %s: %s', (uselessAfter, category, urgent) => {
    expect(isUrgent({ uselessAfter, category } as never, today)).toBe(urgent);
  });
});

describe('how often an organization was asked', () => {
  it.each([
    ['2026-06-30', '2025–26 spring'],
    ['2026-07-01', '2026–27 fall'],
    ['2026-12-31', '2026–27 fall'],
    ['2027-01-01', '2026–27 spring'],
  ])('%s is in %s', (date, term) => expect(termOf(day(date))).toBe(term));

  const asked = (over: Partial<Record<keyof Message, unknown>>): Message =>
    ({
      category: 'outreach',
      organization: 'ORG-1',
      state: 'sent',
      changedAt: '2026-09-01 08:00',
      ...over,
    }) as Message;

  it.each([
    ['sent', 1],
    ['claimed', 1],
    ['unknown', 1],
    ['draft', undefined],
    ['approved', undefined],
    ['failed', undefined],
    ['suppressed', undefined],
    ['canceled', undefined],
  ])('an ask that is %s counts: %s', (state, count) => {
    expect(countAsks([asked({ state })], today).get('ORG-1')).toBe(count);
  });

  it('counts each organization for itself, and nothing for none', () => {
    const counts = countAsks(
      [asked({}), asked({ organization: 'ORG-2' }), asked({ organization: 'ORG-2' }), asked({ organization: null })],
      today,
    );
    expect([...counts]).toEqual([
      ['ORG-1', 1],
      ['ORG-2', 2],
    ]);
  });

  it('an ask without a day counts, since it may be of this term', () => {
    expect(countAsks([asked({ changedAt: null })], today).get('ORG-1')).toBe(1);
  });

  it('says how often, or that there are to be none at all', () => {
    expect(gate({ asksPerTerm: 1 }).refusal(mail(), 0)).toBeNull();
    expect(gate({ asksPerTerm: 1 }).refusal(mail(), 1)).toContain('asked once this term');
    expect(gate({ asksPerTerm: 3 }).refusal(mail(), 2)).toBeNull();
    expect(gate({ asksPerTerm: 3 }).refusal(mail(), 4)).toContain('asked 4 times this term');
    expect(gate({ asksPerTerm: 0 }).refusal(mail(), 0)).toContain('no asks to any organization');
  });

  it('somebody of no organization is not held to the count of one', () => {
    expect(gate().refusal(mail({ organization: null }), 9)).toBeNull();
  });
});

describe('who has opted out', () => {
  const without = (stops: string) => gate({ optOuts: [{ email: 'ana@example.org', stops } as never] });

  it('is known with blanks around the address, and named in the reason', () => {
    expect(without('everything').refusal(mail({ to: ' Ana@Example.org ' }), 0)).toContain('opted out of all mail');
    expect(without('outreach').refusal(mail(), 0)).toMatch(/^ana@example\.org .*opted out of outreach/);
    expect(without('everything').refusal(mail(), 0)).toMatch(/^ana@example\.org /);
  });

  it('gets no mail whose category was taken away, whatever was stopped; all others do', () => {
    expect(without('news').refusal(mail({ category: null }), 0)).toContain('the category of this mail was taken away');
    expect(without('news').refusal(mail({ category: null, to: 'ben@example.org' }), 0)).toBeNull();
  });

  it('two rows of one address both hold', () => {
    const optOuts = ['news', 'board'].map((stops) => ({ email: 'ana@example.org', stops }) as never);
    const refused = ['news', 'board', 'outreach'].filter(
      (category) => gate({ optOuts }).refusal(mail({ category }), 0) !== null,
    );
    expect(refused).toEqual(['news', 'board']);
  });

  it('a mail without an address is nobody’s, also where a row of the opt-outs has none', () => {
    const nameless = gate({ optOuts: [{ email: '', stops: 'everything' } as never] });
    expect(nameless.refusal(mail({ to: null }), 9)).toBeNull();
    expect(nameless.refusal(mail({ to: '' }), 9)).toBeNull();
  });
});

describe('a quiet stretch', () => {
  const held = (over: object, mailOver = {}) =>
    gate({
      schoolDays: [{ date: today, endDate: null, kind: 'Quiet', note: null, ...over } as never],
    }).hold(mail(mailOver));

  it.each([
    ['2026-09-15', null, null],
    ['2026-09-16', null, 'Sep 16'],
    ['2026-09-17', null, null],
    ['2026-09-14', '2026-09-15', null],
    ['2026-09-14', '2026-09-16', 'Sep 16'],
    ['2026-09-16', '2026-09-18', 'Sep 18'],
    ['2026-09-17', '2026-09-18', null],
    // An end before the beginning is no end.
    ['2026-09-16', '2026-09-10', 'Sep 16'],
    ['2026-09-16', '2026-09-16', 'Sep 16'],
    [null, '2026-09-18', null],
  ])('from %s to %s waits until: %s', (date, endDate, until) => {
    const said = held({ date, endDate });
    if (until === null) expect(said).toBeNull();
    else expect(said).toContain(`${until} is over`);
  });

  it('says what it is, in staff’s words where they have some', () => {
    expect(held({})).toContain('A quiet day');
    expect(held({ kind: 'No school' })).toContain('No school');
    expect(held({ note: 'Harvest break' })).toContain('Harvest break');
  });

  it('the first row that holds is the one that is told', () => {
    const schoolDays = [
      { date: day('2026-09-01'), endDate: null, kind: 'Quiet', note: 'Long ago' },
      { date: today, endDate: null, kind: 'Quiet', note: 'Harvest break' },
      { date: today, endDate: null, kind: 'Quiet', note: 'Fair' },
    ];
    expect(gate({ schoolDays } as never).hold(mail())).toContain('Harvest break');
  });

  it.each([
    ['2026-09-18', null],
    ['2026-09-19', 'Waits until Monday'],
    ['2026-09-20', 'Waits until Monday'],
    ['2026-09-21', null],
  ])('%s, with quiet weekends: %s', (date, words) => {
    const said = gate({ today: day(date) }).hold(mail());
    if (words === null) expect(said).toBeNull();
    else expect(said).toContain(words);
  });
});
