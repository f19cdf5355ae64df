/** What it costs when answers to forms come in, also thousands at once, on the built bundle. */
import type { ExecutionRecord } from '../local/runtime/machine';
import { formTitled, replyAll, type Reply } from '../local/sample/answers';
import { callsOf, costOf, timed, type Operation, type Seconds } from './measure';
import { quietMorning } from './operations';
import { adding, changing, sheetCalls, withOrganizations } from './recruiting';
import type { School } from './school';
import { usual } from './usual';

const fillIn = ({ machine }: School, title: string, replies: readonly Reply[]): Promise<void> =>
  replyAll(machine, formTitled(machine, title), replies);

async function nextHour(school: School): Promise<ExecutionRecord> {
  const { clock } = school.machine.world;
  clock.moveTo(clock.now() + 3_600_000);
  return school.hour();
}

/** N businesses fill in the form Partner with us. */
export async function inquiries(n: number): Promise<Operation> {
  const school = await withOrganizations(20, 'Inquiries');
  await school.ask('inquiries.makeForm', null);
  const base = await school.now();
  const replies = Array.from({ length: n }, (_, number) => ({
    'Language / Idioma': 'English',
    'Your name': `Ana ${number}`,
    'Your business or organization': `Mill ${number}`,
    Email: `ana${number}@example.com`,
    'Anything else you would like to say': 'We would like to help.',
  }));
  await fillIn(school, 'Partner with us', replies);
  const { value, cpuMs } = await timed(() => nextHour(school));
  if (school.desk.rows('Inquiries and concerns').length !== n)
    throw new Error(`Of ${n} inquiries, not all were taken in.`);
  return {
    name: 'take in inquiries',
    n,
    ...costOf(value, cpuMs, base),
    calls: callsOf(value, ...sheetCalls) - callsOf(base, ...sheetCalls),
    counted: 'calls on the sheet, reads too',
    // Rows of Inquiries and Responses, which notice names them, that notice and the thanks, Home.
    maxCalls: 4 * adding + 2 * changing + 10,
    maxSyncs: null,
    usual: await usual('inquiries', n),
  };
}

const sliceSize = 200;

/** Rows of Organizations, Connections and Responses, and of the log; what a pass does beside is spread over its slices. */
const callsOfSlice = 13;

const towns = ['Alton', 'Birch', 'Cedar', 'Dover', 'Elm', 'Fairview', 'Grove', 'Hollow', 'Ivy', 'Juniper', 'Knox'];
const trades = ['Optical', 'Machining', 'Bakery', 'Dental', 'Print Works', 'Plumbing', 'Florist'];

const family = (number: number): Reply => ({
  'Language / Idioma': 'English',
  'Where do you work?': `${towns[number % towns.length]} ${trades[(number * 7) % trades.length]} ${number}`,
  'What might you or your employer be able to offer students?': ['Job shadowing'],
  'May the school contact you about this?': 'Yes',
  'Your name': `Ana ${number} Quill`,
  Email: `ana${number}@example.com`,
});

/** N families of as many employers answer at once: the passes that it takes, and the longest of them. */
export async function flood(n: number): Promise<Operation[]> {
  const school = await quietMorning();
  await school.hour();
  await school.desk.choose('Create the parent survey');
  await fillIn(
    school,
    'Family survey',
    Array.from({ length: n }, (_, number) => family(number)),
  );
  const passes: { record: ExecutionRecord; cpuMs: number }[] = [];
  const taken = (): number => new Set(school.desk.rows('Responses').map(({ answerId }) => answerId)).size;
  do {
    const { value: record, cpuMs } = await timed(() => nextHour(school));
    passes.push({ record, cpuMs });
    if (passes.length > 24) throw new Error(`Of ${n} answers, ${taken()} came in within a day.`);
  } while (taken() < n);
  if (school.desk.rows('Connections').length !== n) throw new Error(`Of ${n} parents, not each is a connection.`);
  const slices = Math.ceil(n / sliceSize);
  const costs = passes.map(({ record, cpuMs }) => costOf(record, cpuMs));
  const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
  const most = (of: keyof Seconds): number => Math.max(...costs.map(({ modelledSeconds }) => modelledSeconds[of]));
  return [
    {
      name: 'answers that wait',
      n,
      calls: sum(passes.map(({ record }) => callsOf(record, ...sheetCalls))),
      counted: `calls on the sheet in ${passes.length === 1 ? 'one pass' : `${passes.length} passes`}; time: the longest`,
      syncs: sum(costs.map(({ syncs }) => syncs)),
      modelledSeconds: { low: most('low'), typical: most('typical'), high: most('high') },
      cpuMs: sum(costs.map(({ cpuMs }) => cpuMs)),
      maxCalls: (slices + 3) * callsOfSlice,
      maxSyncs: null,
      maxCpuMs: 2_000 + slices * 1_000,
      usual: null,
    },
    {
      name: 'longest pass over them',
      n,
      calls: sum(passes.map(({ record }) => callsOf(record, 'Form.getResponses'))),
      counted: 'readings of the form in all passes',
      syncs: Math.max(...costs.map(({ syncs }) => syncs)),
      modelledSeconds: { low: most('low'), typical: most('typical'), high: most('high') },
      cpuMs: Math.max(...costs.map(({ cpuMs }) => cpuMs)),
      // One in each pass, and all within a day.
      maxCalls: 24,
      maxSyncs: null,
      usual: null,
    },
  ];
}
