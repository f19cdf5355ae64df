import fc from 'fast-check';
import { reminders, type Remindable } from '../../../src/features/activities/reminders';
import { partnerReminder, teacherReminder } from '../../../src/features/activities/texts';
import type { Activity } from '../../../src/records/activities';
import { whyWithdrawn } from '../../../src/messages/withdrawal-rules';
import { compose } from '../../../src/messages/compose';
import { addDays, toCalendarDate, type CalendarDate, type ClockTime } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => toCalendarDate(text)!;
const held = day('2026-10-01');

function activity(over: Partial<Activity> = {}): Activity {
  return {
    id: 'ACT-2345B',
    row: 3,
    title: 'Job shadow day',
    status: 'Confirmed',
    date: held,
    start: '09:30',
    end: '11:00',
    partnerVisible: true,
    ...over,
  } as Activity;
}

function near(over: Partial<Remindable> = {}): Remindable {
  return {
    activity: activity(),
    organization: 'Acme Machining',
    teacher: { email: 'lee@example.edu' as never, name: 'Ms. Lee', phone: '(312) 555-0101' },
    contact: { email: 'ana@example.org' as never, name: 'Ana Ruiz', phone: '' },
    ...over,
  };
}

const sender = { school: 'Prairie High School', schoolPhone: '', coordinator: 'Kim Park' };
const at = (date: string, time = '08:00', each = near()) => reminders([each], sender, day(date), time as ClockTime);
const due = (date: string, time?: string, each?: Remindable): string[] =>
  at(date, time, each)
    .filter((mail) => mail.due)
    .map(({ kind, occasion }) => `${kind} ${occasion}`);

describe('when a reminder is due', () => {
  it.each([
    ['2026-09-23', '08:00', []],
    ['2026-09-24', '00:00', ['7d']],
    ['2026-09-28', '08:00', ['7d']],
    ['2026-09-29', '23:59', ['7d']],
    ['2026-09-30', '00:00', ['1d']],
    ['2026-10-01', '09:29', ['1d']],
    ['2026-10-01', '09:30', []],
    ['2026-10-02', '07:00', []],
  ])('on %s at %s', (date, time, offsets) => {
    expect(due(date, time)).toEqual(
      offsets.flatMap((offset) => [
        `${teacherReminder.kind} 2026-10-01-${offset}`,
        `${partnerReminder.kind} 2026-10-01-${offset}`,
      ]),
    );
  });

  it('without a start, the last one helps until noon', () => {
    const allDay = near({ activity: activity({ start: null, end: null }) });
    expect(due('2026-10-01', '11:59', allDay)).toHaveLength(2);
    expect(due('2026-10-01', '12:00', allDay)).toEqual([]);
  });

  it('only for what is planned or confirmed', () => {
    for (const status of ['Idea', 'Held', 'Canceled', null] as const) {
      expect(at('2026-09-30', '08:00', near({ activity: activity({ status }) }))).toEqual([]);
    }
  });

  it('the partner is only told when staff say so', () => {
    const hidden = near({ activity: activity({ partnerVisible: false }) });
    expect(due('2026-09-30', '08:00', hidden)).toEqual([`${teacherReminder.kind} 2026-10-01-1d`]);
  });

  it('however late or often the run comes, no occasion is named twice, and none outside its days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 23 }), (days, hour) => {
        const today = addDays(held, days);
        const mails = reminders([near()], sender, today, `${hour < 10 ? '0' : ''}${hour}:00` as ClockTime);
        const names = mails.map(({ kind, occasion }) => `${kind}${occasion}`);
        expect(new Set(names).size).toBe(names.length);
        for (const mail of mails) {
          expect(mail.sendOn <= today).toBe(true);
          if (mail.due) expect(mail.uselessAfter >= today).toBe(true);
        }
      }),
    );
  });

  it('a moved activity is a new occasion', () => {
    const moved = near({ activity: activity({ date: day('2026-10-02') }) });
    expect(at('2026-09-30', '08:00', moved).map(({ occasion }) => occasion)).not.toContain('2026-10-01-7d');
  });
});

describe('to whom', () => {
  it('nobody, with the reason, when there is no teacher or no contact', () => {
    const lost = near({ teacher: { reason: 'No responsible teacher is named.' }, contact: { reason: 'No contact.' } });
    expect(at('2026-09-30', '08:00', lost).map(({ to }) => to)).toEqual([
      { reason: 'No responsible teacher is named.' },
      { reason: 'No contact.' },
      { reason: 'No responsible teacher is named.' },
      { reason: 'No contact.' },
    ]);
  });

  it('not to the partner either when there is no teacher to call', () => {
    const lost = near({ teacher: { reason: 'No responsible teacher is named.' } });
    const partner = at('2026-09-30', '08:00', lost).filter(({ kind }) => kind === partnerReminder.kind);
    expect(partner[0]?.to).toEqual({ reason: 'No responsible teacher is named.' });
  });
});

describe('the wording that comes with Partnerbook', () => {
  it.each([teacherReminder, partnerReminder].map((template) => [template.name, template] as const))(
    '%s says what, when, where and whom to call',
    (_, template) => {
      const mail = at('2026-09-30', '08:00', near({ activity: activity({ place: 'Room 12' }) })).find(
        ({ kind }) => kind === template.kind,
      )!;
      const made = compose({ name: template.name, ...template.wording }, mail.values, template.placeholders);
      if ('reason' in made) throw new Error(made.reason);
      expect(made.subject).toContain('Job shadow day');
      expect(made.text).toContain('Thursday, October 1, 2026, 9:30 AM to 11:00 AM\nWhere: Room 12');
      expect(made.text).toContain(
        template.kind === partnerReminder.kind
          ? 'please get in touch with Ms. Lee at (312) 555-0101 or lee@example.edu.'
          : 'Contact: Ana Ruiz at ana@example.org\n',
      );
      expect(made.text).not.toMatch(/\{\{|undefined|null|\n{3}/);
    },
  );
});

describe('why a waiting one is taken back', () => {
  const why = (over: Partial<Activity> | null) =>
    whyWithdrawn(
      over === null ? undefined : activity(over),
      '2026-10-01-7d',
      { forPartner: true, mustBeOn: true },
      day('2026-09-25'),
    );
  it.each([
    [null, 'no longer in the Activities tab'],
    [{ status: 'Canceled' as const }, 'was canceled'],
    [{ status: 'Idea' as const }, 'no longer planned'],
    [{ date: null }, 'has no date'],
    [{ date: day('2026-10-08') }, 'moved to Thursday, October 8, 2026'],
    [{ partnerVisible: false }, 'no longer told'],
    [{}, 'someone else'],
  ])('%j', (over, text) => expect(why(over)).toContain(text));
});
