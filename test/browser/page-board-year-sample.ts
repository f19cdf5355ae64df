/** A school year as the view Year gets it: one meeting is there, two are to be added, for one no day was found. */
import type { YearShown } from '../../src/features/board/year/calls';

export const yearAhead: YearShown = {
  decided: {
    ...{ meetings: '4', firstMonth: 'September', weekday: 'Wednesday', start: '7:00 AM', end: '9:00 AM' },
    ...{ place: 'Library, room 12', catering: 'Breakfast', chair: 'STF-1', coChair: '' },
  },
  months: ['September', 'October'],
  weekdays: ['Monday', 'Wednesday'],
  members: [
    { id: 'STF-1', name: 'Kim Park' },
    { id: 'PER-2', name: 'Bess Okafor, Alder Clinic' },
  ],
  year: '2026–27',
  years: ['2026–27', '2027–28'],
  hosts: [
    { id: '', name: 'Maple Grove High School', place: 'Maple Grove High School, Library, room 12', chair: 'Kim Park', catering: 'Breakfast, from the school', note: '' }, // prettier-ignore
    { id: 'ORG-2', name: 'Alder Clinic', place: 'Alder Clinic', chair: 'Bess Okafor', catering: 'Breakfast, from Alder Clinic', note: 'No address in Organizations.' }, // prettier-ignore
  ],
  meetings: [
    { month: '2026-09', date: '2026-09-09', day: 'Wed, Sep 9, 2026', note: 'In the calendar: Fall board meeting', state: 'there', host: 'Library' }, // prettier-ignore
    { month: '2026-12', date: '2026-12-11', day: 'Fri, Dec 11, 2026', note: 'Moved from Wed, Dec 9, 2026, a day off', state: 'add', host: 'ORG-2' }, // prettier-ignore
    { month: '2027-03', date: '', day: 'Wed, Mar 10, 2027', note: 'No day found: nothing but days off for ten days. Add this meeting to Activities yourself.', state: 'none', host: '' }, // prettier-ignore
    { month: '2027-06', date: '2027-06-09', day: 'Wed, Jun 9, 2027', note: '', state: 'add', host: '' },
  ],
  gaps: [
    {
      name: 'Counselor',
      text: 'No counselor sits on the board. Check “On the board” for one in Staff, with that role.',
    },
    { name: 'Chairs', text: 'Only Kim Park chairs the board. Choose a co-chair, who should be a partner.' },
  ],
  papers: [
    { kind: 'document.board-charter', name: 'Charter of the board', url: 'https://docs.example.org/3', pdf: 'https://docs.example.org/3.pdf' }, // prettier-ignore
    { kind: 'document.board-expectations', name: 'What we expect of each other', url: '', pdf: '' },
  ],
};
