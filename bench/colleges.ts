/** What it costs to count which colleges students have visited. */
import { callsOf, costOf, timed, type Operation } from './measure';
import { quietMorning } from './operations';
import { changing, sheetCalls } from './recruiting';
import * as rows from './rows';
import { day, idOf } from './school';

const collegeCount = 30;
const collegeName = (number: number): string => `College No. ${number}`;

/** N students of 30 a class, each class at three colleges, all of it said at once. */
export async function visits(n: number): Promise<Operation> {
  const school = await quietMorning();
  await school.desk.switchOn('Activities with students', 'Colleges');
  const trips = Array.from({ length: Math.ceil(n / 30) * 3 }, (_, number) => number);
  school.fill(
    'Organizations',
    Array.from({ length: collegeCount }, (_, number) => ({
      id: idOf('ORG', number),
      name: collegeName(number),
      category: 'Postsecondary',
      stage: 'Partner',
    })),
  );
  school.fill('Students', rows.students(n));
  school.fill(
    'Activities',
    trips.map((number) => ({
      id: idOf('ACT', number),
      title: `Visit No. ${number}`,
      kind: 'Field trip',
      form: 'College visit',
      status: 'Held',
      date: day('2025-10-06') + number,
      organization: collegeName(number % collegeCount),
      className: rows.className(Math.floor(number / 3) * 30),
    })),
  );
  // They go to the calendar, and nobody has been anywhere yet.
  await school.now();
  const base = await school.now();
  school.fill(
    'Who takes part',
    trips.flatMap((number) =>
      Array.from({ length: Math.min(30, n) }, (_, seat) => ({
        id: idOf('ATT', number * 30 + seat),
        meeting: `Visit No. ${number}`,
        student: rows.code(Math.floor(number / 3) * 30 + seat),
        came: 'Yes',
      })),
    ),
  );
  const { value, cpuMs } = await timed(() => school.now());
  const counted = school.desk.rows('Students').filter(({ institutions }) => institutions === '3').length;
  if (counted !== n) throw new Error(`Of ${n} students, ${counted} have three colleges.`);
  return {
    name: 'count visits to colleges',
    n,
    ...costOf(value, cpuMs, base),
    calls: callsOf(value, ...sheetCalls) - callsOf(base, ...sheetCalls),
    counted: 'calls on the sheet, reads too',
    // Students, and the names that rows of Who takes part use for the first time.
    maxCalls: 2 * changing,
    maxSyncs: null,
    maxCpuMs: 3_000 + n * 2,
    usual: null,
  };
}
