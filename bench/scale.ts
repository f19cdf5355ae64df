/**
 * A large district after several years: 10,000 organizations, 20,000 people, 50,000 activities and contacts, 10,000
 * participations of 3,000 students, 100,000 answers.
 */
import type { TodayList } from '../src/features/today/calls';
import model from '../local/runtime/wire/cost-model.json';
import { instantOfText } from '../local/runtime/common/zones';
import { coordinator, timeZone } from '../local/sample/school';
import { callsOf, costOf, timed, type Cost } from './measure';
import { importOf } from './operations';
import * as rows from './rows';
import { day, idOf, School, type Cells } from './school';

export interface ScaleRow extends Cost {
  name: string;
  /** The plan's limit for the daily run; for the others, the six minutes that Google gives a run. */
  maxSeconds: number;
}

const dayMs = 86_400_000;
const sixMinutes = 360;

/** `part` is a fraction of the full size, for a quick look. */
export async function scale(part = 1): Promise<ScaleRow[]> {
  const size = (full: number) => Math.round(full * part);
  const school = await School.open();
  await school.desk.switchOn('Activities with students', 'Colleges');
  const [organizationCount, staffCount, activityCount] = [size(10_000), 100, size(50_000)];
  school.fill('Staff', rows.staff(staffCount));
  school.fill('Organizations', rows.organizations(organizationCount));
  school.fill('People', rows.people(size(20_000), organizationCount));
  school.fill('Contact log', rows.contacts(size(50_000), organizationCount, staffCount).map(withStep));
  const fiveYears = { from: '2021-09-20', days: day('2026-09-11') - day('2021-09-20'), organizationCount, staffCount };
  school.fill(
    'Activities',
    rows.activities(activityCount, fiveYears).map(notSettled(activityCount)).map(ahead(activityCount)),
  );
  const studentCount = size(3_000);
  school.fill('Students', rows.students(studentCount));
  school.fill('Requirements', rows.requirements(studentCount));
  school.fill('Who takes part', rows.takingPart(size(10_000), studentCount, activityCount));
  school.fill('Responses', answers(size(10_000)));
  await withoutCosts(() => untilQuiet(school));
  school.machine.world.clock.moveTo(school.machine.now() + dayMs);
  const daily = await timed(() => school.hour());
  const organizationId = idOf('ORG', 7);
  const card = await timed(() => school.ask('partners.card', { organizationId }));
  const selected = await timed(() => cardOfSelected(school, size(25_000)));
  const noted = await timed(() => school.ask('partners.logContact', { organizationId, ...aCall }));
  const today = await timed(() => school.ask<TodayList>('today.show', { whose: 'all' }));
  const step = today.value.value.lines.find(({ key }) => key.startsWith('step/'));
  if (!step) throw new Error('Today shows no next step.');
  const { key, seen } = step;
  const click = await timed(() => school.ask('today.settle', { key, outcome: 'noAnswer', seen }));
  const visit = { id: idOf('ACT', activityCount - 1) };
  const visited = await timed(() => school.ask('visit.show', visit));
  const listed = await timed(() => school.ask('visit.addClass', { ...visit, className: rows.className(60) }));
  const imported = await importOf(school, size(5000));
  return [
    { name: 'daily run', ...costOf(daily.value, daily.cpuMs), maxSeconds: 60 },
    { name: 'partner card', ...costOf(card.value.record, card.cpuMs), maxSeconds: 3 },
    { name: 'card of a selected contact', ...costOf(selected.value.record, selected.cpuMs), maxSeconds: 3 },
    { name: 'a call noted on the card', ...costOf(noted.value.record, noted.cpuMs), maxSeconds: sixMinutes },
    { name: 'Today', ...costOf(today.value.record, today.cpuMs), maxSeconds: 3 },
    { name: 'a click in Today', ...costOf(click.value.record, click.cpuMs), maxSeconds: sixMinutes },
    { name: 'an activity with students', ...costOf(visited.value.record, visited.cpuMs), maxSeconds: sixMinutes },
    { name: 'a class of thirty listed', ...costOf(listed.value.record, listed.cpuMs), maxSeconds: sixMinutes },
    { name: `import of ${size(5000)}: preview`, ...costOf(imported.base, imported.baseCpuMs), maxSeconds: sixMinutes },
    { name: `import of ${size(5000)}: apply`, ...costOf(imported.record, imported.cpuMs), maxSeconds: sixMinutes },
  ];
}

/**
 * Lets days pass until nothing more goes to the calendar, since Google takes 10,000 events a day; a day after that is
 * measured. Called again at the end, because the next run looks at what the last one wrote.
 */
async function untilQuiet(school: School): Promise<void> {
  const { clock } = school.machine.world;
  clock.moveTo(instantOfText('2026-09-14T09:05', timeZone));
  for (let runs = 0; runs < 30; runs++) {
    const record = await school.now();
    if (callsOf(record, 'Calendar.Events.insert', 'Calendar.Events.update') === 0) return void (await school.now());
    clock.moveTo(clock.now() + dayMs);
  }
  throw new Error('The calendar of the large district does not come to rest.');
}

/** Lets years pass at once. Calls take no time meanwhile, so that no run stops before it is done. */
async function withoutCosts(work: () => Promise<void>): Promise<void> {
  const entries = Object.values(model.entries) as Record<string, unknown>[];
  const kept = entries.map((entry) => ({ ...entry }));
  const free = { low: 0, typical: 0, high: 0 };
  for (const entry of entries) Object.assign(entry, free, { perCell: free, perItem: free, perRange: free });
  await work();
  entries.forEach((entry, index) => {
    for (const key of Object.keys(entry)) delete entry[key];
    Object.assign(entry, kept[index]);
  });
}

/** Two hundred next steps are overdue, all over the log. */
function withStep(contact: Cells, number: number): Cells {
  const planned = number % 250 === 7;
  return { ...contact, nextStep: planned ? 'Call again' : '', nextDate: planned ? day('2026-09-12') : '' };
}

/** A hundred activities of a week ago do not say whether they took place. */
const notSettled =
  (count: number) =>
  (activity: Cells, number: number): Cells =>
    number < count - 400 || number >= count - 300
      ? activity
      : { ...activity, status: 'Planned', date: day('2026-09-12') };

/** The last three hundred are ahead, each with a class of thirty: what it lacks is looked at in each run. */
const ahead =
  (count: number) =>
  (activity: Cells, number: number): Cells =>
    number < count - 300 ? activity : { ...activity, status: 'Planned', date: day('2026-11-16') + (number % 20) };

const aCall = { way: 'Call', with: '', outcome: 'They take twelve students.', nextStep: '', nextDate: '' };

/** *Card of this row* with the cursor in a row of Contact log, which names an organization. */
function cardOfSelected(school: School, row: number): ReturnType<School['ask']> {
  const { id } = school.desk.sheet('Contact log');
  school.machine.select(coordinator, { sheetId: id, row, column: 1, rows: 1, columns: 1 });
  return school.ask('partners.card', { organizationId: null });
}

/** Ten questions an answer, all of them already known to the app. */
function answers(count: number): Cells[] {
  const given = Array.from({ length: 10 }, (_, number) => ({
    questionKey: `question${number}`,
    question: `Question ${number}`,
    values: ['I wish I had learned to weld.'],
    keys: null,
  }));
  return Array.from({ length: count }, (_, number) => ({
    id: idOf('RSP', number),
    survey: 'Graduate survey',
    answerId: `answer-${number}`,
    at: '2026-06-11 08:00',
    language: 'English',
    answer: given.map(({ question, values }) => `${question}\n• ${values.join()}`).join('\n'),
    given: JSON.stringify(given),
    schoolYear: '2025-26',
  }));
}
