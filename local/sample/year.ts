/** The school year after the first morning: classes that go to partners, and what staff do each school morning. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { Desk } from '../desk';
import type { Machine } from '../runtime/machine';
import { instantOfText } from '../runtime/common/zones';
import { isNoted, noteGiven, promise } from './ledger';
import { coordinator, timeZone } from './school';

const parts = ['Activities with students', 'Learning and feedback', 'Placements'];

/** Papers of each student, by the last digit of the year in which they graduate; a few end or are refused on the way. */
const release = { kind: 'Host release', name: 'Host release', state: 'Approved', decided: '2026-09-15' };
const check = { kind: 'Background check', name: 'Background check', state: 'Approved', decided: '2026-08-20' };

/** What a class does around a visit; the same for each, as a teacher who is short of time would fill it in. */
const around = {
  howItHelps: 'Students see in use what they learn in class.',
  before: 'Read the page about the company and write down two questions.',
  questions: 'How did you get into this work?\nWhat do you wish you had learned in school?',
  after: 'Write half a page about what surprised you.',
  transport: 'School bus 4',
  arrive: '9:00 AM',
  leave: '11:30 AM',
  logistics: 'Closed shoes, and lunch at school.',
  emergency: 'School office (217) 555-0150',
};

/** Types everything that is known in September. Call it after `fillSchool`. */
export async function planYear(machine: Machine): Promise<void> {
  const desk = new Desk(machine, coordinator);
  await desk.switchOn(...parts);
  await desk.addRows(
    'School days',
    table('days-off.csv').map((day) => ({ ...day, kind: 'No school' })),
  );
  await desk.addRows('Goals', table('goals.csv'));
  const students = table('students.csv');
  await desk.addRows('Students', students);
  await desk.addRows(
    'Requirements',
    students.map(({ Code }, index) => ({
      ...release,
      student: Code!,
      expires: index % 7 === 3 ? '2026-11-30' : '2027-06-30',
    })),
  );
  await desk.addRows('Requirements', [
    { ...check, person: 'Renata Oyelaran', organization: 'Larkspur Precision Machining', expires: '2027-02-28' },
    {
      ...check,
      person: 'Dr. Imani Castellanos',
      organization: 'Alder Falls Community Hospital',
      expires: '2027-06-30',
    },
  ]);
  await desk.addRows(
    'Activities',
    table('activities.csv').map((activity) => ({
      ...activity,
      ...around,
      learning: activity['Class'] === 'Grade 12 health' ? 'Describe three jobs in a hospital' : 'Read a part drawing',
    })),
  );
  await promise(desk, table('ledger.csv'));
  await machine.advanceTo(machine.now() + 3_600_000);
  for (const { title, className, supervision, organization, id } of desk.rows('Activities')) {
    if (className === '') continue;
    await desk.ask('visit.addClass', { id, className });
    if (supervision === 'Alone with students at times')
      await desk.ask('visit.addAdult', { id, person: leads[organization!]!, organization });
    if (title!.startsWith('Shadow')) await desk.ask('visit.save', { id, withoutNames: true });
  }
}

const leads: Record<string, string> = {
  'Larkspur Precision Machining': 'Renata Oyelaran',
  'Alder Falls Community Hospital': 'Dr. Imani Castellanos',
};

/** What is typed into the sheet on a day, before the mails of the morning are read. */
const happenings: Record<string, (desk: Desk) => Promise<unknown>> = {
  // A family takes its release back.
  '2026-11-16': (desk) => setOn(desk, 'Requirements', ({ student }) => student === 'MG7040', 'state', 'Refused'),
  // The foundry is late with a delivery.
  '2026-11-04': (desk) => setOn(desk, 'Activities', ({ title }) => title === 'Foundry tour', 'date', '2026-11-12'),
  // The host of the shadow day gets its handout, and another one when a student may no longer be named.
  '2026-11-23': (desk) => mailHandout(desk, 'Shadow day in the tool room'),
  '2026-11-30': (desk) => setOn(desk, 'Requirements', ({ student }) => student === 'MG7053', 'state', 'Refused'),
  '2027-02-22': (desk) => mailHandout(desk, 'Shadow day on the wards'),
  // The check was renewed before it ended.
  '2027-02-15': (desk) =>
    desk.addRows('Requirements', [
      {
        ...check,
        person: 'Renata Oyelaran',
        organization: 'Larkspur Precision Machining',
        decided: '2027-02-15',
        expires: '2028-02-15',
      },
    ]),
  '2027-02-08': (desk) => snow(desk, '2027-02-10'),
};

async function mailHandout(desk: Desk, title: string): Promise<void> {
  const { id } = desk.rows('Activities').find((row) => row['title'] === title)!;
  await desk.ask('visit.mail', { id });
}

async function setOn(
  desk: Desk,
  tab: string,
  isMeant: (row: Record<string, string>) => boolean,
  column: string,
  text: string,
): Promise<void> {
  const row = desk.rows(tab).find(isMeant);
  if (!row) throw new Error(`No such row in ${tab}.`);
  await desk.type(tab, Number(row['row']), column, text);
}

/** Snow is forecast: what stands on that day moves by a week. */
async function snow(desk: Desk, date: string): Promise<void> {
  const { items } = await desk.ask<{ items: { id: string }[] }>('dayOff.show', { date });
  const fates = items.map(({ id }) => ({ id, to: '2027-02-17' }));
  await desk.ask('dayOff.apply', { date, reason: 'Snow day', noSchool: true, fates });
}

/**
 * Mornings from tomorrow to `last` (`2027-06-04`): each Monday and Thursday, and the days on which something is told or
 * takes place. The hourly work runs from seven to ten; in between the coordinator has twenty minutes, reads and sends
 * what waits, settles what was held, and notes how it was. `onDay` is called before the day begins.
 */
export async function liveYear(
  machine: Machine,
  last: string,
  onDay: (date: string) => unknown = () => undefined,
): Promise<void> {
  const desk = new Desk(machine, coordinator);
  for (let noon = instantOfText('2026-09-15T12:00', timeZone); ; noon += dayMs) {
    const date = new Date(noon).toISOString().slice(0, 10);
    if (date > last) return;
    if (!matters(desk, date, new Date(noon).getUTCDay())) continue;
    await onDay(date);
    machine.world.clock.moveTo(instantOfText(`${date}T06:45`, timeZone));
    await machine.advanceTo(instantOfText(`${date}T08:00`, timeZone));
    await happenings[date]?.(desk);
    await noteGiven(desk, date);
    await twentyMinutes(desk, date);
    await machine.advanceTo(instantOfText(`${date}T09:15`, timeZone));
  }
}

const dayMs = 86_400_000;

function matters(desk: Desk, date: string, weekday: number): boolean {
  if (weekday === 0 || weekday === 6) return false;
  if (weekday === 1 || weekday === 4 || date in happenings || isNoted(date)) return true;
  const days = (on: string): number => (Date.parse(on) - Date.parse(date)) / dayMs;
  return desk
    .rows('Activities')
    .some(({ date: on, endDate }) => on !== '' && ([7, 1, 0, -1].includes(days(on!)) || days(endDate || on!) === -1));
}

interface Line {
  key: string;
  seen: string;
  outcomes: { name: string }[];
}

async function twentyMinutes(desk: Desk, date: string): Promise<void> {
  const { waiting } = await desk.ask<{ waiting: { id: string }[] }>('review.list', null);
  if (waiting.length > 0) await desk.ask('review.approve', { ids: waiting.map(({ id }) => id) });
  const { lines } = await desk.ask<{ lines: Line[] }>('today.show', { whose: 'all' });
  for (const { key, seen, outcomes } of lines) {
    const kind = key.slice(0, key.indexOf('/'));
    // A gift that came for a need meets it: the first outcome says so.
    const outcome = kind === 'needMet' ? outcomes[0]?.name : { confirm: 'confirmed', held: 'held' }[kind];
    if (outcome) await desk.ask('today.settle', { key, outcome, seen });
  }
  for (const { id, status, date: on, endDate, className, title } of desk.rows('Activities')) {
    if (status !== 'Held' || className === '' || (endDate || on!) >= date) continue;
    if (desk.rows('Feedback').some(({ activity }) => activity === title)) continue;
    await desk.ask('visit.came', { id, absent: '', hours: '2' });
    await desk.ask('steps.debrief', {
      ...{ id, from: 'Partner', person: '', wentWell: 'Good questions.', again: 'Yes' },
      ...{ toChange: title === 'Foundry tour' ? 'Bring goggles for everybody.' : '', decision: '', owner: '', due: '' },
    });
  }
}

function table(name: string): Record<string, string>[] {
  const text = readFileSync(join(process.cwd(), 'local/sample/year', name), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
