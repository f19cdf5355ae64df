/** The school in which chaos breaks out: small, but with something of each kind, and a code word for everybody. */
import { Desk } from '../local/desk';
import { Machine, type MachineEvents } from '../local/runtime/machine';
import type { Project } from '../local/runtime/project';
import { instantOfText, wallTime } from '../local/runtime/common/zones';
import { coordinator, createSchool, timeZone } from '../local/sample/school';

export { coordinator };

/** One school at one moment, with methods for whatever a person does there. */
export class Stage {
  readonly desk: Desk;

  constructor(
    readonly machine: Machine,
    readonly project: Project,
  ) {
    this.desk = new Desk(machine, coordinator);
  }

  static create(project: Project, start: string): Stage {
    return new Stage(createSchool({ project, events }, { start }), project);
  }

  static load(saved: unknown, project: Project): Stage {
    return new Stage(Machine.load(saved, { project, events }), project);
  }

  /** Everything needed to start again from here, any number of times. */
  save(): unknown {
    const saved = this.machine.save() as { executions: unknown[] };
    saved.executions = [];
    return saved;
  }

  /** Lets time pass while nothing runs. */
  skipTo(wallClock: string): void {
    this.machine.world.clock.moveTo(instantOfText(wallClock, timeZone));
  }

  /** Skips to the next half past seven in the morning. */
  skipToMorning(): void {
    const halfHour = 1_800_000;
    let instant = Math.ceil(this.machine.now() / halfHour) * halfHour;
    for (;;) {
      const { hour, minute } = wallTime(instant, timeZone);
      if (hour === 7 && minute === 30) return this.machine.world.clock.moveTo(instant);
      instant += halfHour;
    }
  }

  /** The school's date and time in days, as a cell counts them. */
  days(): number {
    const { year, month, day, hour, minute } = wallTime(this.machine.now(), timeZone);
    return Date.UTC(year, month - 1, day, hour, minute) / 86_400_000 + 25_569;
  }

  skipHours(hours: number): void {
    this.machine.world.clock.moveTo(this.machine.now() + hours * 3_600_000);
  }

  /** Returns what the person asked for, or the sentence they were shown instead. */
  async ask(name: string, argument: unknown): Promise<{ value: unknown } | { told: string }> {
    try {
      return { value: await this.desk.ask(name, argument) };
    } catch (error) {
      return { told: error instanceof Error ? error.message : String(error) };
    }
  }
}

const events: MachineEvents = { asked: () => ({ button: 'OK' }) };

/** Code words appear in titles and subjects, so that a mail or an event can be recognized whatever else it says. */
export const codeWords = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'] as const;

/** Sets up staff, partners, their contacts, and five activities; nothing has run since. */
async function fillSmallSchool(stage: Stage, automatic: boolean, rows: Record<string, string>[]): Promise<void> {
  const { desk, machine } = stage;
  await machine.open(coordinator);
  await desk.choose('Set up this workbook');
  await desk.goLive();
  await desk.set('School', 'Maple Grove High School');
  await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await desk.set('Send reminders without asking', automatic ? 'Yes' : 'No');
  await desk.set('Send thank-yous without asking', automatic ? 'Yes' : 'No');
  await desk.addRows('Staff', [
    { name: 'Desmond Achebe', role: 'Teacher', email: 'desmond@example.edu', phone: '217-555-0141' },
    { name: 'Ines Fournier', role: 'Teacher', email: 'ines@example.edu', phone: '217-555-0142' },
  ]);
  await desk.confirm();
  await desk.addRows('Organizations', [
    { name: 'Larkspur Machining', category: 'Employer', city: 'Alder Falls', notes: 'Ask for the night shift.' },
    { name: 'Quarry Foods', category: 'Employer', city: 'Stillwater', notes: '' },
    { name: 'Harbor College', category: 'Postsecondary education', city: 'Stillwater', notes: 'Opens at nine.' },
  ]);
  await desk.addRows('People', [
    {
      name: 'Renata Oyelaran',
      organization: 'Larkspur Machining',
      role: 'Primary contact',
      email: 'renata@example.com',
    },
    { name: 'Tomas Lindqvist', organization: 'Quarry Foods', role: 'Primary contact', email: 'tomas@example.com' },
    { name: 'Priya Raman', organization: 'Harbor College', role: 'Primary contact', email: 'priya@example.org' },
  ]);
  await desk.addRows('Activities', rows);
}

const common = { start: '9:30 AM', end: '11:00 AM', status: 'Confirmed' };

/**
 * On Thursday, September 17: two reminders a week before, one the day before, one thank-you, and one activity with
 * nothing due.
 */
const activities = [
  {
    ...common,
    title: 'Alder tour',
    kind: 'Field trip',
    date: '2026-09-24',
    place: '410 Foundry Rd',
    organization: 'Larkspur Machining',
    teacher: 'Desmond Achebe',
    partnerVisible: 'TRUE',
    notes: 'Bus at nine.',
  },
  {
    ...common,
    title: 'Birch talk',
    kind: 'Classroom presentation',
    date: '2026-09-18',
    place: 'Room 12',
    organization: 'Quarry Foods',
    teacher: 'Ines Fournier',
    partnerVisible: 'TRUE',
    notes: 'Bring a projector.',
  },
  {
    ...common,
    title: 'Cedar visit',
    kind: 'Field trip',
    date: '2026-09-24',
    place: 'Dock 4',
    organization: 'Harbor College',
    teacher: 'Desmond Achebe',
    partnerVisible: 'FALSE',
    notes: 'Forms are due.',
  },
  {
    ...common,
    title: 'Dogwood day',
    kind: 'Mentor activity',
    date: '2026-09-15',
    place: 'Library',
    organization: 'Quarry Foods',
    teacher: 'Ines Fournier',
    partnerVisible: 'TRUE',
    notes: 'Twelve came.',
  },
  {
    ...common,
    title: 'Elm fair',
    kind: 'Industry event',
    date: '2026-11-20',
    place: 'Gym',
    organization: 'Harbor College',
    teacher: 'Ines Fournier',
    partnerVisible: 'TRUE',
    notes: 'Tables are booked.',
  },
];

export const monday = '2026-09-14T07:00';

/** Schools that were filled before, by their contents, since most jobs begin with the same one. */
const filled = new WeakMap<Project, Map<string, unknown>>();

export async function school(
  project: Project,
  automatic: boolean,
  { start = monday, activities: rows = activities as Record<string, string>[] } = {},
): Promise<Stage> {
  const known = filled.get(project) ?? new Map<string, unknown>();
  filled.set(project, known);
  const made = JSON.stringify([automatic, start, rows]);
  if (!known.has(made)) {
    const stage = Stage.create(project, start);
    await fillSmallSchool(stage, automatic, rows);
    known.set(made, stage.save());
  }
  const stage = Stage.load(known.get(made), project);
  await stage.machine.open(coordinator);
  return stage;
}
