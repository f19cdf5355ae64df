import { faultsOf, type JobReport, type Violation } from './run-job';

type Counts = Omit<JobReport, 'name' | 'violations'>;

export interface ChaosResult {
  seed: number;
  jobs: (Counts & { name: string })[];
  totals: Counts;
}

const kinds = [
  'calls',
  'schedules',
  'duplicates',
  'unapproved',
  'lost',
  'unknown',
  'staffCellsChanged',
  'notIdempotent',
] as const;

export function resultOf(seed: number, reports: readonly JobReport[]): ChaosResult {
  const sum = (value: (report: JobReport) => number): number => reports.reduce((total, each) => total + value(each), 0);
  return {
    seed,
    jobs: reports.map(({ violations: _violations, ...counts }) => counts),
    totals: {
      ...(Object.fromEntries(kinds.map((kind) => [kind, sum((each) => each[kind])])) as Omit<Counts, 'gaps'>),
      gaps: { schedules: sum(({ gaps }) => gaps.schedules), harmed: sum(({ gaps }) => gaps.harmed) },
    },
  };
}

/** At most this many violations are described in full; the rest are counted. */
const mostTold = 60;

export function tell({ seed, jobs, totals }: ChaosResult, violations: readonly Violation[]): string {
  const heads = [
    'job',
    'calls',
    'schedules',
    'twice',
    'unapproved',
    'lost',
    'unknown',
    'staff cells',
    'not quiet',
    'in a gap',
    'harmed',
  ];
  const line = ({ name, gaps, ...counts }: Counts & { name: string }): string[] => [
    name,
    ...kinds.map((kind) => String(counts[kind])),
    String(gaps.schedules),
    String(gaps.harmed),
  ];
  const rows = [heads, ...jobs.map(line), line({ ...totals, name: 'all' })];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
  const sorted = [...violations].sort((a, b) => sizeOf(a) - sizeOf(b));
  const told = sorted.slice(0, mostTold).flatMap(tellOne);
  const more = violations.length > mostTold ? [`… and ${violations.length - mostTold} more.`] : [];
  const end =
    violations.length === 0
      ? [
          'Nothing was sent twice or without approval, nothing was lost, no staff cell was changed, and a second run changed nothing.',
        ]
      : [...told, ...more, 'Again, one of them: npm run chaos -- --only JOB/SCHEDULE'];
  return `${[...table, '', ...end, `Seed ${seed}.`].join('\n')}\n`;
}

export function tellOne({ job, schedule, verdict }: Violation): string[] {
  const faults = faultsOf(verdict).slice(0, 4);
  return [`✘ ${job}/${schedule}`, ...faults.map((fault) => `    ${fault}`)];
}

/** For sorting the simplest first: one mishap, then two. */
function sizeOf({ schedule }: Violation): number {
  return schedule.split('+').length;
}
