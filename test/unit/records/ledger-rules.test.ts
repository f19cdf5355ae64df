import type { CalendarDate } from '../../../src/shared/dates';
import { toSchoolYear } from '../../../src/shared/dates';
import { offers, type Offer } from '../../../src/records/offers';
import { givenOf, ledgerOf, paceOf, partOf, sumsOf, worthOfAll } from '../../../src/records/ledger-rules';
import { sayProgress, saySums } from '../../../src/records/ledger-word-rules';
import { faultsOf } from '../../../src/features/needs/fault-rules';
import { addedRow } from '../../../src/workbook/tab';

const day = (text: string): CalendarDate => text as CalendarDate;
const march = day('2027-03-01');
const offer = ({ id = '', ...values }: Partial<Offer>): Offer =>
  addedRow(offers, id, {
    organization: { label: 'Quiet Press' },
    kind: 'Mentor',
    schoolYear: '2026–27',
    ...values,
  });

describe('pace', () => {
  const of = (given: number | null, promised: number | null, today: string): string | null =>
    paceOf({ promised, given }, '2026–27', day(today));

  test('12 of 40 hours is behind in March, and 14 are not', () => {
    expect(of(12, 40, '2027-03-01')).toBe('behind');
    expect(of(14, 40, '2027-03-01')).toBe('on the way');
  });

  test('nothing is behind before October', () => {
    expect(of(0, 40, '2026-09-29')).toBe('on the way');
    expect(of(0, 40, '2026-10-01')).toBe('behind');
  });

  test('a single one may come until the last day; one of two is missed from January on', () => {
    expect(of(0, 1, '2027-06-30')).toBe('on the way');
    expect(of(0, 1, '2027-07-01')).toBe('fell short');
    expect(of(0, 2, '2026-12-30')).toBe('on the way');
    expect(of(null, 2, '2027-01-01')).toBe('behind');
  });

  test('kept, not begun, and without a promise', () => {
    expect(of(40, 40, '2026-07-01')).toBe('kept');
    expect(of(0, 40, '2026-07-01')).toBe('not begun');
    expect(of(0, 40, '2026-07-02')).toBe('on the way');
    expect(of(12, null, '2027-03-01')).toBeNull();
    expect(of(12, 0, '2027-03-01')).toBeNull();
  });
});

describe('sums', () => {
  test('hours, dollars and pieces stay apart', () => {
    const rows = [
      offer({ promised: 40, given: 12, unit: 'hours' }),
      offer({ promised: 8, given: 8, unit: 'hours' }),
      offer({ kind: 'Grant', promised: 2000, given: 500, unit: 'dollars' }),
      offer({ kind: 'Equipment or materials', given: 1, unit: 'pieces', value: 3500 }),
    ];
    expect(saySums(sumsOf(rows), worthOfAll(rows))).toBe(
      '20 of 48 hours; $500 of $2,000; 1 piece; worth $4,000 in all',
    );
  });

  test('a promise that has ended does not count; what was given does', () => {
    expect(sumsOf([offer({ status: 'Ended', promised: 40, given: 3, unit: 'hours' })])).toEqual([
      { unit: 'hours', promised: 0, given: 3 },
    ]);
  });

  test('times are those held, unless staff counted; a row set to Given is given in full', () => {
    expect(givenOf(offer({ promised: 4, unit: 'times', counted: 3 }))).toBe(3);
    expect(givenOf(offer({ promised: 4, given: 2, unit: 'times', counted: 3 }))).toBe(2);
    expect(givenOf(offer({ promised: 4, unit: 'hours', counted: 3 }))).toBeNull();
    expect(givenOf(offer({ promised: 4, unit: 'hours', status: 'Given' }))).toBe(4);
    expect(givenOf(offer({ promised: 4, unit: 'hours', status: 'Promised' }))).toBeNull();
  });

  test('only what is given is worth something', () => {
    expect(worthOfAll([offer({ status: 'Promised', value: 900 }), offer({ status: 'Given', value: 100 })])).toBe(100);
    expect(worthOfAll([offer({ given: 0, unit: 'pieces', value: 900 })])).toBe(0);
  });

  test('more than promised, parts of an hour, one alone, and a budget', () => {
    expect(sayProgress({ promised: 40, given: 45, unit: 'hours' })).toBe('45 hours, 40 promised');
    expect(sayProgress({ promised: null, given: 1.5, unit: 'hours' })).toBe('1.5 hours');
    expect(sayProgress({ promised: 1, given: null, unit: 'times' })).toBe('0 of 1 time');
    expect(sayProgress({ promised: 12000, given: 500, unit: 'dollars' }, true)).toBe('$500 of $12,000 spent');
    expect(sayProgress({ promised: 400, given: 500, unit: 'dollars' }, true)).toBe('$500 spent, $400 planned');
  });
});

describe('the ledger of a year', () => {
  test('each side in its parts, with what is behind; open offers and other years stay out', () => {
    const rows = [
      offer({ id: 'A', promised: 40, given: 12, unit: 'hours', agreed: true }),
      offer({ id: 'B', kind: 'Equipment or materials', details: 'A lathe\nused', status: 'Given', value: 3500 }),
      offer({ id: 'C', kind: 'Publicity for us', side: 'School gives', status: 'Promised' }),
      offer({ id: 'D', status: 'Open' }),
      offer({ id: 'E', promised: 9, unit: 'hours', schoolYear: '2025-26' }),
      offer({ id: 'F', promised: 2, unit: 'times', schoolYear: null, since: day('2026-07-01') }),
    ];
    expect(ledgerOf(rows, '2026–27', march)).toEqual([
      {
        side: 'Partner gives',
        sections: [
          {
            part: 'Time and talent',
            lines: [
              { id: 'A', text: 'Mentor: 12 of 40 hours', pace: 'behind', agreed: true },
              { id: 'F', text: 'Mentor: 0 of 2 times', pace: 'behind', agreed: false },
            ],
            sums: [
              { unit: 'hours', promised: 40, given: 12 },
              { unit: 'times', promised: 2, given: 0 },
            ],
            worth: 0,
          },
          {
            part: 'Money and equipment',
            lines: [
              { id: 'B', text: 'Equipment or materials (A lathe): given, worth $3,500', pace: null, agreed: false },
            ],
            sums: [],
            worth: 3500,
          },
        ],
      },
      {
        side: 'School gives',
        sections: [
          {
            part: 'Support',
            lines: [{ id: 'C', text: 'Publicity for us: promised', pace: null, agreed: false }],
            sums: [],
            worth: 0,
          },
        ],
      },
    ]);
  });

  test('a budget line is spent, not behind', () => {
    const [, school] = ledgerOf(
      [offer({ organization: null, side: 'School gives', kind: 'Money', promised: 4000, unit: 'dollars' })],
      '2026–27',
      march,
    );
    expect(school!.sections[0]!.lines).toEqual([
      { id: '', text: 'Money: $0 of $4,000 spent', pace: null, agreed: false },
    ]);
  });

  test('what is neither time nor means is support; Other goes by its unit', () => {
    expect(partOf({ kind: 'Talk to a class', unit: null })).toBe('Time and talent');
    expect(partOf({ kind: 'Dual credit course', unit: 'people' })).toBe('Support');
    expect(partOf({ kind: 'Other', unit: 'hours' })).toBe('Time and talent');
    expect(partOf({ kind: 'Other', unit: 'dollars' })).toBe('Money and equipment');
    expect(partOf({ kind: 'Other', unit: null })).toBe('Support');
  });
});

test('school years as people type them', () => {
  expect(['2026–27', '2026-27', ' 2026/2027 ', '1999-00'].map(toSchoolYear)).toEqual([
    '2026–27',
    '2026–27',
    '2026–27',
    '1999–00',
  ]);
  expect(['2026', '2026-28', '26-27', 'next year'].map(toSchoolYear)).toEqual([null, null, null, null]);
});

describe('faults', () => {
  const columns = (values: Partial<Offer>): string[] => faultsOf(offer(values)).map(({ column }) => column);

  test('a partner’s row needs the partner; one of the school does not', () => {
    expect(columns({ organization: null })).toEqual(['organization']);
    expect(columns({ organization: null, side: 'School gives' })).toEqual([]);
  });

  test('an amount needs a unit and a year', () => {
    expect(faultsOf(offer({ promised: 40 }))[0]!.text).toBe(
      '40 of what? Pick the unit: hours, people, times, dollars or pieces.',
    );
    expect(columns({ given: 3 })).toEqual(['unit']);
    expect(columns({ promised: 40, unit: 'hours' })).toEqual([]);
    expect(columns({ promised: 40, unit: 'hours', schoolYear: null })).toEqual(['schoolYear']);
    expect(columns({ promised: 40, unit: 'hours', schoolYear: null, since: march })).toEqual([]);
    expect(columns({ schoolYear: null })).toEqual([]);
    expect(columns({ schoolYear: 'next year' })).toEqual(['schoolYear']);
  });

  test('given may pass what was promised three times, and no more', () => {
    expect(columns({ promised: 10, given: 30, unit: 'hours' })).toEqual([]);
    expect(columns({ promised: 10, given: 31, unit: 'hours' })).toEqual(['given']);
    expect(columns({ promised: 0, given: 31, unit: 'hours' })).toEqual([]);
  });

  test('nothing is less than nothing', () => {
    expect(columns({ promised: -1, unit: 'hours' })).toEqual(['promised']);
    expect(columns({ given: -1, unit: 'hours' })).toEqual(['given']);
    expect(columns({ value: -1 })).toEqual(['value']);
    expect(columns({ promised: 0, given: 0, value: 0, unit: 'hours' })).toEqual([]);
  });
});
