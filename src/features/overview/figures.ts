/** The figures behind the charts of Home, each block in rows of its own that never move. Pure. */
import { calendarDate, monthOf, schoolYear, yearOf, type CalendarDate } from '../../shared/dates';
import type { Activity } from '../../records/activities';
import { isOpenOffer } from '../../records/ask-rules';
import type { Contact } from '../../records/contact-log';
import { sideOf } from '../../records/ledger-rules';
import { offerKinds, type Offer } from '../../records/offers';
import { stages, type Organization } from '../../records/organizations';

/** Null: blank. */
export interface Figure {
  measure: string;
  value: number | string | null;
  compare: number | string | null;
}

export interface FigureFacts {
  today: CalendarDate;
  activities: readonly Pick<Activity, 'date' | 'status'>[];
  organizations: readonly Pick<Organization, 'stage'>[];
  contacts: readonly Pick<Contact, 'date' | 'way' | 'outcome'>[];
  offers: readonly Pick<Offer, 'kind' | 'status' | 'side'>[];
}

/** As on a calendar of the school: July first. */
const months = ['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

interface Block {
  key: string;
  /** Title of the chart. */
  title: string;
  /** Rows below the head. */
  count: number;
  figures(facts: FigureFacts): [head: Figure, ...rows: Figure[]];
}

const rowOf = (measure: string, value: Figure['value'], compare: Figure['compare'] = null): Figure => ({
  measure,
  value,
  compare,
});

/** Index of the month, if the day is in that school year. */
function monthIn(date: CalendarDate | null, year: string): number | null {
  return date !== null && schoolYear(date) === year ? (monthOf(date) + 5) % 12 : null;
}

function byMonth(days: readonly (CalendarDate | null)[], year: string): number[] {
  const counts = months.map(() => 0);
  for (const day of days) {
    const month = monthIn(day, year);
    if (month !== null) counts[month]!++;
  }
  return counts;
}

/** The same day a year before; what matters is its school year. */
function yearBefore(today: CalendarDate): string {
  return schoolYear(calendarDate(yearOf(today) - 1, monthOf(today), 1) ?? today);
}

/** `key`s are kept in the memory of workbooks: which charts were made. */
export const figureBlocks: readonly Block[] = [
  {
    key: 'activities',
    title: 'Activities by month, this school year',
    count: months.length,
    figures({ today, activities }) {
      const year = schoolYear(today);
      const days = (...wanted: Activity['status'][]) =>
        activities.flatMap(({ date, status }) => (wanted.includes(status) ? [date] : []));
      const [held, planned] = [byMonth(days('Held'), year), byMonth(days('Planned', 'Confirmed'), year)];
      return [rowOf('Month', 'Held', 'Planned'), ...months.map((month, at) => rowOf(month, held[at]!, planned[at]!))];
    },
  },
  {
    key: 'stages',
    title: 'Organizations by stage',
    count: stages.length,
    figures: ({ organizations }) => [
      rowOf('Stage', 'Organizations'),
      ...stages.map((stage) => rowOf(stage, organizations.filter((each) => each.stage === stage).length)),
    ],
  },
  {
    key: 'contacts',
    title: 'Contacts with partners by month',
    count: months.length,
    figures({ today, contacts }) {
      // A row that only plans a next step is no contact.
      const days = contacts.flatMap(({ date, way, outcome }) => (way === null && outcome === null ? [] : [date]));
      const [now, before] = [byMonth(days, schoolYear(today)), byMonth(days, yearBefore(today))];
      return [
        rowOf('Month', 'This school year', 'Last school year'),
        ...months.map((month, at) => rowOf(month, now[at]!, before[at]!)),
      ];
    },
  },
  {
    key: 'offers',
    title: 'What partners offer',
    count: offerKinds.length,
    figures({ offers }) {
      const theirs = offers.filter((each) => sideOf(each) === 'Partner gives' && each.status !== 'Ended');
      const count = (kind: string, isOpen: boolean): number =>
        theirs.filter((each) => each.kind === kind && isOpenOffer(each) === isOpen).length;
      return [
        rowOf('What', 'Open', 'Promised or given'),
        ...offerKinds.map((kind) => rowOf(kind, count(kind, true), count(kind, false))),
      ];
    },
  },
];

/** Below each other, in the order of the blocks. */
export function figureLines(facts: FigureFacts): Figure[] {
  return figureBlocks.flatMap((block) => block.figures(facts));
}

/** The row of a block's head, counted from the first line of the page, and how many rows it has with its head. */
export function placeOfBlock(key: string): { line: number; rows: number } {
  let line = 0;
  for (const block of figureBlocks) {
    if (block.key === key) return { line, rows: block.count + 1 };
    line += block.count + 1;
  }
  return { line, rows: 0 };
}
