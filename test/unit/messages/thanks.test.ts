import type { Activity } from '../../../src/records/activities';
import { mayBeThanked, thankYous } from '../../../src/features/thanks/rules';
import { thankYou } from '../../../src/features/thanks/texts';
import { compose } from '../../../src/messages/compose';
import { toCalendarDate } from '../../../src/shared/dates';

const day = (text: string) => toCalendarDate(text)!;
const sender = { school: 'Prairie High School', schoolPhone: '', coordinator: 'Kim Park' };

function activity(over: Partial<Activity> = {}): Activity {
  return {
    id: 'ACT-1',
    title: 'Plant tour',
    status: 'Held',
    date: day('2026-10-01'),
    endDate: null,
    partnerVisible: true,
    ...over,
  } as Activity;
}
const contact = { email: 'ana@example.org' as never, name: 'Ana Ruiz', phone: '' };
const thanks = (today: string, over: Partial<Activity> = {}) =>
  thankYous([{ activity: activity(over), organization: 'Acme', contact }], sender, day(today));

describe('a thank-you', () => {
  it.each([
    ['2026-10-01', {}, false],
    ['2026-10-02', {}, true],
    ['2026-10-31', {}, true],
    ['2026-11-01', {}, false],
    ['2026-10-02', { status: 'Planned' as const }, true],
    ['2026-10-02', { status: 'Canceled' as const }, false],
    ['2026-10-02', { status: 'Idea' as const }, false],
    ['2026-10-02', { partnerVisible: false }, false],
    ['2026-10-02', { endDate: day('2026-10-03') }, false],
    ['2026-10-04', { endDate: day('2026-10-03') }, true],
    ['2026-10-02', { endDate: day('2026-09-03') }, true],
    ['2026-10-02', { date: null }, false],
  ])('on %s, %j: %s', (today, over, may) => {
    expect(mayBeThanked(activity(over), day(today))).toBe(may);
  });

  it('is made within two weeks and of use for a month', () => {
    expect(thanks('2026-10-15')[0]).toMatchObject({ due: true, sendOn: '2026-10-02', uselessAfter: '2026-10-31' });
    expect(thanks('2026-10-16')[0]?.due).toBe(false);
  });

  it('says whom and what it thanks for', () => {
    const wording = { name: thankYou.name, ...thankYou.wording };
    const made = compose(wording, thanks('2026-10-02')[0]!.values, thankYou.placeholders);
    if ('reason' in made) throw new Error(made.reason);
    expect(made.subject).toBe('Thank you from Prairie High School');
    expect(made.text).toMatch(/^Dear Ana Ruiz,[^]*“Plant tour” on Thursday, October 1, 2026[^]*at Acme who helped/);
    expect(made.text).toMatch(/Kim Park\nPrairie High School$/);
  });
});
