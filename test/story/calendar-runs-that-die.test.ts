import { Machine } from '../../local/runtime/machine';
import type { Between, FaultPlan } from '../../local/runtime/host/run-types';
import { Desk } from '../../local/desk';
import { CalendarHands, startWithCalendar, tour } from '../support/calendar-hands';
import { builtProject, coordinator, type Story } from '../support/school';

/** What a pass has to do: follow an event, follow a row, insert, cancel, take up an added event, put back. */
async function muchToDo(): Promise<unknown> {
  const titles = ['Event moved', 'Row moved', 'Called off', 'Torn', 'As it was'];
  const story = await startWithCalendar(titles.map((title) => ({ ...tour, title })));
  const hands = new CalendarHands(story);
  hands.move('Event moved', '2026-10-27T09:30', '2026-10-27T11:30');
  hands.move('Torn', '2026-10-27T09:30', '2026-10-27T11:30');
  hands.add('Added', '2026-10-28T14:00', '2026-10-28T15:00');
  await story.desk.type('Activities', 4, 'date', '10/22/2026');
  await story.desk.type('Activities', 5, 'status', 'Canceled');
  await story.desk.type('Activities', 6, 'date', '10/23/2026');
  await story.desk.addRows('Activities', [{ ...tour, title: 'New' }]);
  return story.school.save();
}

interface Again {
  desk: Desk;
  hands: CalendarHands;
  run(faults?: FaultPlan, between?: Between): Promise<string>;
}

function goOn(saved: unknown): Again {
  const school = Machine.load(saved, { project: builtProject() });
  const desk = new Desk(school, coordinator);
  const run: Again['run'] = async (faults, between) => {
    // A run that died holds its lease for some minutes.
    school.world.clock.moveTo(school.world.clock.now() + 600_000);
    const record = await school.run({ ...school.firing('hourly', coordinator), faults, between });
    return record.status;
  };
  return { desk, hands: new CalendarHands({ school } as Story), run };
}

function expectAllDone({ desk, hands }: Again): void {
  const rows = desk.rows('Activities').map(({ title, date, status }) => [title, date, status]);
  expect(rows).toEqual([
    ['Event moved', '2026-10-27', 'Planned'],
    ['Row moved', '2026-10-22', 'Planned'],
    ['Called off', '2026-10-20', 'Canceled'],
    ['Torn', '2026-10-23', 'Planned'],
    ['As it was', '2026-10-20', 'Planned'],
    ['New', '2026-10-20', 'Planned'],
    ['Added', '2026-10-28', 'Idea'],
  ]);
  const events = hands.standing().map(({ summary, start }) => [summary, start!.dateTime!.slice(0, 10)]);
  expect(events.sort()).toEqual([
    ['Added', '2026-10-28'],
    ['As it was', '2026-10-20'],
    ['Event moved', '2026-10-27'],
    ['New', '2026-10-20'],
    ['Row moved', '2026-10-22'],
    ['Torn', '2026-10-27'],
  ]);
  expect(desk.rows('Activities')[3]!.calendar).toMatch(/^Decide: /);
}

const event = 'Calendar.Events';

let saved: unknown;
/** Numbers of the service calls from the list of events to the end of the calendar's job. */
let numbers: number[];

beforeAll(async () => {
  saved = await muchToDo();
  const again = goOn(saved);
  const calls: { type: string; number: number }[] = [];
  await again.run((call) => void (call.when === 'before' && call.number >= 0 && calls.push(call)));
  const own = calls.filter(({ type }) => type === event).map(({ number }) => number);
  // After the last event the job's own commit follows: lock, read, write, release.
  numbers = calls.map(({ number }) => number).filter((number) => number >= own[0]! && number <= own.at(-1)! + 6);
  expectAllDone(again);
});

test.each([
  ['after', 'keep'],
  ['after', 'drop'],
] as const)(
  'a run killed %s any call of the mirror (%s what was buffered): no event twice, no change lost',
  async (when, kill) => {
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers) {
      const again = goOn(saved);
      const status = await again.run((call) => (call.number === number && call.when === when ? { kill } : undefined));
      expect(status).toBe('ended');
      await again.run();
      await again.run();
      expectAllDone(again);
    }
  },
);

/** The n-th write of an event meets Google's error, before or after its effect. */
function errorAt(count: number, when: 'before' | 'after', error: string): FaultPlan {
  let writes = 0;
  return (call) => {
    if (call.type !== event || call.member === 'list' || call.when !== when) return undefined;
    return ++writes === count ? { error } : undefined;
  };
}

test.each(['Rate Limit Exceeded', 'Calendar usage limits exceeded.', 'Too Many Requests'])(
  '“%s”: the rest is done in the next hour, and the Calendar column says so meanwhile',
  async (error) => {
    const again = goOn(saved);
    expect(await again.run(errorAt(2, 'before', error))).toBe('completed');
    const waiting = again.desk.rows('Activities').filter(({ calendar }) => calendar!.includes('Next hour'));
    expect(waiting.length).toBeGreaterThan(2);
    await again.run();
    expectAllDone(again);
    expect(again.desk.rows('Activities').filter(({ calendar }) => calendar!.includes('Next hour'))).toEqual([]);
  },
);

test('answers that are lost after their effect make no second event', async () => {
  for (const count of [1, 2, 3, 4, 5]) {
    const again = goOn(saved);
    await again.run(errorAt(count, 'after', 'We’re sorry, a server error occurred. Please wait a bit and try again.'));
    await again.run();
    expectAllDone(again);
  }
});

test('an event that is there under its id although the list did not show it is brought up to date', async () => {
  const again = goOn(saved);
  const { hands } = again;
  await again.run(undefined, ({ type, member }) => {
    if (type !== event || member !== 'insert') return;
    const row = again.desk.rows('Activities').find(({ title }) => title === 'New')!;
    const times = { start: { date: '2026-01-01' }, end: { date: '2026-01-02' } };
    const made = `pb${row.id!.toLowerCase().replace('-', '')}`;
    hands.calendars.put(hands.calendars.find(hands.id)!, made, { summary: 'Old', ...times }, coordinator, 0);
  });
  expectAllDone(again);
});

test('what a person changes while the pass is at work is not overwritten', async () => {
  const again = goOn(saved);
  let met = false;
  await again.run(undefined, ({ type, member }) => {
    if (met || type !== event || member !== 'patch') return;
    met = true;
    again.hands.move('Row moved', '2026-10-29T09:30', '2026-10-29T11:30');
  });
  expect(met).toBe(true);
  await again.run();
  expect(again.hands.event('Row moved').start!.dateTime).toContain('2026-10-29');
  expect(again.desk.rows('Activities')[1]).toMatchObject({
    date: '2026-10-22',
    calendar: expect.stringMatching(/^Decide: changed here and in Google Calendar/),
  });
});
