/** A board meeting as the page Board gets it, in the middle of its meeting. */
import type { BoardShown, MeetingShown } from '../../src/features/board/calls';

const seat = { answer: '', came: '', duty: '', input: '', takesOn: '' };
const inHand = { motion: '', result: '', next: '', owner: '', by: '', notes: '' };

/** With those in the list itself, ten. */
const others = [
  ['Renata Oyelaran-Whitcombe', 'Three Rivers Community and Technical College'],
  ['Tomas Lindgren', 'North Side Electric Cooperative'],
  ['Ines Ferreira', 'Prairie Credit Union'],
  ['Dale Hutchins', 'Hutchins and Sons Construction'],
  ['Mai Tran', 'Riverbend Hospital'],
  ['Curtis Boyd', 'Maple Grove Chamber of Commerce'],
  ['Ira Vance', ''],
] as const;

export const fallMeeting: MeetingShown = {
  id: 'ACT-1',
  title: 'Fall board meeting',
  about: 'Wed, Nov 18, 2026, 7:00 AM to 9:00 AM, Lakeside College',
  chair: 'Sonia Park',
  isClosed: false,
  minutesState: '',
  agenda: [
    { time: '7:00 AM', minutes: 5, title: 'Welcome', lead: '', lines: [] },
    { time: '7:05 AM', minutes: 10, title: 'Calendar: what is new, moved or canceled', lead: '', lines: ['Plant tour: moved from Thu, Nov 12 to Thu, Nov 19, 9:30 AM'] }, // prettier-ignore
    { time: '7:15 AM', minutes: 20, title: 'Welding booths', lead: 'Bess Okafor', lines: ['Buy two of them.'] },
    { time: '7:35 AM', minutes: 15, title: 'Ideas', lead: '', lines: [] },
  ],
  sum: '50 of 120 minutes',
  warnings: [],
  people: [
    { ...seat, id: 'PER-1', name: 'Sonia Park', organization: 'Lakeshore Metal Works', answer: 'Comes' },
    { ...seat, id: 'PER-2', name: 'Bess Okafor', organization: 'Alder Clinic' },
    { ...seat, id: 'STF-1', name: 'Kim Park', organization: '' },
    ...others.map(([name, organization], index) => ({ ...seat, id: `PER-${index + 3}`, name, organization })),
  ],
  seats: [
    { id: 'ORG-1', name: 'Lakeshore Metal Works', substitutes: [] },
    { id: 'ORG-2', name: 'Alder Clinic', substitutes: ['Omar Diaz'] },
  ],
  topics: [
    { ...inHand, id: 'TPC-1', topic: 'Welding booths', area: 'Equipment', motion: 'Buy two of them.' },
    { ...inHand, id: 'TPC-2', topic: 'Bus for tours', area: 'Talks and trips' },
  ],
  missing: ['Name who takes notes.', '“Bus for tours” has no result. Write one down, or carry it to the next meeting.'],
  papers: [
    { kind: 'document.board-agenda', name: 'Agenda', url: 'https://docs.example.org/1', pdf: 'https://docs.example.org/1.pdf' }, // prettier-ignore
    { kind: 'document.board-minutes', name: 'Minutes', url: '', pdf: '' },
  ],
};

const waiting = { level: 'Board', meeting: '', minutes: '', lead: '', isLeadSuggested: true };

export const boardAtWork: BoardShown = {
  today: '2026-11-18',
  meetings: [
    { id: 'ACT-1', label: 'Wed, Nov 18, 2026: Fall board meeting' },
    { id: 'ACT-2', label: 'Wed, Feb 10, 2027: Winter board meeting' },
  ],
  meeting: fallMeeting,
  topics: [
    {
      ...waiting,
      id: 'TPC-1',
      topic: 'Welding booths',
      area: 'Equipment',
      state: 'On the agenda',
      lead: 'Bess Okafor',
      proposedBy: 'Kim Park',
    },
    { ...waiting, id: 'TPC-3', topic: 'Bus seating', area: 'Other', state: 'Proposed', proposedBy: 'Sonia Park' },
  ],
  standing: [
    { area: 'Equipment', title: 'Equipment that is needed and offered', isOn: false, lines: ['Needed: Welding booths, 2', 'Offered: Lakeshore Metal Works, a used lathe'] }, // prettier-ignore
    { area: 'Mentors', title: 'Find mentors', isOn: true, lines: ['4 mentors at hand, 12 wanted: 8 missing'] },
    { area: 'Problems', title: 'Problems to solve', isOn: false, lines: [] },
  ],
  decided: [
    { topic: 'Dual credit in machining', about: 'Dual credit · Approved · Wed, Sep 16, 2026', follows: 'Write to the college, Kim Park, by Thu, Oct 1', isOpen: true }, // prettier-ignore
  ],
  areas: ['Equipment', 'Talks and trips', 'Other'],
  levels: ['Board', 'Administrators', 'Teachers'],
  results: ['Approved', 'Rejected', 'Put off'],
  duties: ['Notes', 'Chair'],
  colleagues: ['Kim Park', 'Ira Vance'],
};
