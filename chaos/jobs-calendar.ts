/** Jobs that concern days and hours: the calendar in both directions, and the two nights on which the clocks change. */
import type { Project } from '../local/runtime/project';
import { pump, type Job } from './job';
import { changeCalendar, ownCalendar } from './staff-calendar';
import { school } from './school';

/** What staff typed goes into the calendar. */
export const calendar: Job = {
  name: 'calendar',
  async prepare(project) {
    const stage = await school(project, false);
    const { desk } = stage;
    await pump(stage);
    const row = (title: string) => Number(desk.rows('Activities').find((each) => each['title'] === title)!.row);
    await desk.type('Activities', row('Elm fair'), 'place', 'Main hall');
    await desk.type('Activities', row('Alder tour'), 'date', '2026-10-21');
    await desk.type('Activities', row('Cedar visit'), 'status', 'Canceled');
    const fir = {
      title: 'Fir walk',
      kind: 'Field trip',
      status: 'Planned',
      date: '2026-11-01',
      teacher: 'Ines Fournier',
    };
    await desk.addRows('Activities', [{ ...fir, start: '11:00 PM', end: '3:00 AM', endDate: '2026-11-02' }]);
    stage.skipHours(1);
    return stage;
  },
  start: pump,
  staffTabs: ['activity'],
  inCalendar: true,
  expected: { mails: 0, events: 5, rows: { activity: 6 } },
};

/** What people did in Google Calendar comes into the sheet; one activity was changed on both sides. */
export const calendarBack: Job = {
  name: 'calendar-back',
  async prepare(project) {
    const stage = await school(project, false);
    const { desk, machine } = stage;
    await pump(stage);
    const { calendars, id, event } = ownCalendar(machine);
    stage.skipHours(1);
    calendars.moveByHand(id, event('Elm fair').id, '2026-11-23T13:00', '2026-11-23T14:30');
    calendars.renameByHand(id, event('Alder tour').id, 'Alder tour, plant 2');
    calendars.deleteByHand(id, event('Cedar visit').id);
    changeCalendar(machine, 'add', 'Fir visit');
    calendars.moveByHand(id, event('Birch talk').id, '2026-09-18T13:00', '2026-09-18T14:00');
    const row = Number(desk.rows('Activities').find(({ title }) => title === 'Birch talk')!.row);
    await desk.type('Activities', row, 'place', 'Room 14');
    return stage;
  },
  start: pump,
  staffTabs: ['activity'],
  inCalendar: true,
  expected: {
    mails: 0,
    events: 5,
    rows: { activity: 6 },
    times: ['Elm fair 2026-11-23T13:00', 'Birch talk 2026-09-18T13:00'],
  },
};

const common = {
  start: '9:30 AM',
  end: '11:00 AM',
  status: 'Confirmed',
  teacher: 'Desmond Achebe',
  notes: 'Bring boots.',
};

/** It is half past midnight on a Sunday, nothing has run yet, and the clocks change at two. */
function night(name: string, days: Record<'saturday' | 'sunday' | 'monday' | 'nextSunday', string>): Job {
  const { saturday, sunday, monday, nextSunday } = days;
  return {
    name,
    async prepare(project: Project) {
      const stage = await school(project, true, {
        start: `${saturday}T18:30`,
        activities: [
          {
            ...common,
            title: 'Alder tour',
            kind: 'Field trip',
            date: monday,
            organization: 'Larkspur Machining',
            partnerVisible: 'TRUE',
          },
          { ...common, title: 'Birch talk', kind: 'Parent meeting', date: sunday, start: '1:15 AM', end: '3:15 AM' },
          { ...common, title: 'Cedar visit', kind: 'Field trip', date: nextSunday, organization: 'Harbor College' },
          {
            ...common,
            title: 'Fir walk',
            kind: 'Field trip',
            date: saturday,
            start: '11:00 PM',
            end: '3:00 AM',
            endDate: sunday,
          },
        ],
      });
      stage.skipTo(`${sunday}T00:30`);
      return stage;
    },
    start: pump,
    staffTabs: [],
    overnight: true,
    only: ['kill', 'late', 'twice', 'two runs'],
    expected: {
      mails: 3,
      events: 4,
      rows: { activity: 4 },
      times: [`Birch talk ${sunday}T01:15`, `Fir walk ${saturday}T23:00`, `Cedar visit ${nextSunday}T09:30`],
    },
  };
}

export const autumnNight = night('autumn-night', {
  saturday: '2026-10-31',
  sunday: '2026-11-01',
  monday: '2026-11-02',
  nextSunday: '2026-11-08',
});
export const springNight = night('spring-night', {
  saturday: '2027-03-13',
  sunday: '2027-03-14',
  monday: '2027-03-15',
  nextSunday: '2027-03-21',
});
