import { figureBlocks, figureLines, placeOfBlock, type FigureFacts } from '../../../src/features/overview/figures';
import type { CalendarDate } from '../../../src/shared/dates';

const nothing: FigureFacts = {
  today: '2026-09-14' as CalendarDate,
  activities: [],
  organizations: [],
  contacts: [],
  offers: [],
};

/** The rows of one block that count something, as `Sep 2/1`. */
function counted(key: string, facts: Partial<FigureFacts>): string[] {
  const { line, rows } = placeOfBlock(key);
  return figureLines({ ...nothing, ...facts })
    .slice(line + 1, line + rows)
    .filter(({ value, compare }) => value !== 0 || (compare !== null && compare !== 0))
    .map(({ measure, value, compare }) => `${measure} ${value ?? ''}/${compare ?? ''}`);
}

const on = <T>(date: string, more: object): T => ({ date, ...more }) as T;

test('each block keeps its rows, whatever there is to count', () => {
  const lines = figureLines(nothing);
  expect(lines.map(({ measure }) => measure).filter((measure) => ['Month', 'Stage', 'What'].includes(measure))).toEqual(
    ['Month', 'Stage', 'Month', 'What'],
  );
  for (const { key } of figureBlocks) expect(typeof lines[placeOfBlock(key).line]!.value).toBe('string');
  expect(lines).toHaveLength(figureBlocks.reduce((sum, { count }) => sum + count + 1, 0));
  expect(placeOfBlock('none').rows).toBe(0);
});

test('activities by month of this school year: held, and planned or confirmed; others do not count', () => {
  const activities = [
    on<FigureFacts['activities'][number]>('2026-07-01', { status: 'Held' }),
    on<FigureFacts['activities'][number]>('2027-06-30', { status: 'Planned' }),
    on<FigureFacts['activities'][number]>('2026-09-20', { status: 'Confirmed' }),
    on<FigureFacts['activities'][number]>('2026-09-21', { status: 'Held' }),
    on<FigureFacts['activities'][number]>('2026-09-21', { status: 'Canceled' }),
    on<FigureFacts['activities'][number]>('2026-06-30', { status: 'Held' }),
    on<FigureFacts['activities'][number]>('2027-07-01', { status: 'Planned' }),
  ];
  expect(counted('activities', { activities })).toEqual(['Jul 1/0', 'Sep 1/1', 'Jun 0/1']);
});

test('organizations by stage; contacts by month, beside those of the year before; plans are no contacts', () => {
  const stage = (name: string | null) => ({ stage: name }) as FigureFacts['organizations'][number];
  expect(
    counted('stages', { organizations: [stage('Partner'), stage('Partner'), stage('Idea'), stage(null)] }),
  ).toEqual(['Idea 1/', 'Partner 2/']);
  type Talk = FigureFacts['contacts'][number];
  const contacts = [
    on<Talk>('2026-09-01', { way: 'Call', outcome: null }),
    on<Talk>('2026-09-02', { way: null, outcome: 'Nice' }),
    on<Talk>('2026-09-03', { way: null, outcome: null }),
    on<Talk>('2025-09-03', { way: 'Call', outcome: null }),
    on<Talk>('2024-09-03', { way: 'Call', outcome: null }),
  ];
  expect(counted('contacts', { contacts })).toEqual(['Sep 2/1']);
  expect(counted('contacts', { contacts, today: '2026-01-10' as CalendarDate })).toEqual(['Sep 1/1']);
});

test('what partners offer: open beside promised or given; what has ended and what the school gives do not count', () => {
  const offer = (kind: string, status: string | null, side: string | null = null) =>
    ({ kind, status, side }) as FigureFacts['offers'][number];
  const offers = [
    offer('Mentor', null),
    offer('Mentor', 'Open', 'Partner gives'),
    offer('Mentor', 'Used'),
    offer('Grant', 'Promised'),
    offer('Grant', 'Given'),
    offer('Grant', 'Given', 'School gives'),
    offer('Money', 'Ended'),
  ];
  expect(counted('offers', { offers })).toEqual(['Mentor 2/1', 'Grant 0/2']);
});
