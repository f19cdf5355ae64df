/** The checklist in the order in which a school goes about it, with a day for each. Pure. */
import { aims, type Aim } from '../../shared/aims';
import { addDays, boundsOfSchoolYear, daysBetween, schoolYear, type CalendarDate } from '../../shared/dates';

export interface Item {
  /** `A02`: its number in the guides. */
  need: string;
  part: string;
  first: Aim;
  question: string;
}

export interface DatedItem extends Item {
  due: CalendarDate;
}

/** Reads the lists of `item-texts.ts`. */
export function itemsIn(lists: readonly string[]): Item[] {
  const items: Item[] = [];
  let part = '';
  for (const line of lists.join('\n').split('\n')) {
    const [need = '', key = '', question = ''] = line.split('|');
    const first = aims.find((aim) => aim.charAt(0).toLowerCase() === key);
    if (line.startsWith('# ')) part = line.slice(2);
    else if (first) items.push({ need, part, first, question });
  }
  return items;
}

/**
 * In the order of the guides. What comes first for the aim is spread evenly over what is left of this school year, the
 * other two over the two years that follow: what comes after it, and at last a look at what should be there already.
 * `schoolDay`: the next day on which there is school, that day or later.
 */
export function dated(
  items: readonly Item[],
  aim: Aim,
  today: CalendarDate,
  schoolDay: (day: CalendarDate) => CalendarDate,
): DatedItem[] {
  const turn = ({ first }: Item): number => (aims.indexOf(first) - aims.indexOf(aim) + aims.length) % aims.length;
  const spans = spansFrom(today);
  return items.map((item) => {
    const among = items.filter((each) => turn(each) === turn(item));
    const { from, until } = spans[turn(item)]!;
    const share = Math.floor((daysBetween(from, until) * (among.indexOf(item) + 1)) / among.length);
    return { ...item, due: schoolDay(addDays(from, share)) };
  });
}

/** Below this many days, what is left of a school year goes together with the next. */
const enoughDays = 90;

/** This school year and the two after it, each until the middle of June. */
function spansFrom(today: CalendarDate): { from: CalendarDate; until: CalendarDate }[] {
  const end = (day: CalendarDate): CalendarDate => addDays(boundsOfSchoolYear(schoolYear(day)).next, -16);
  const nextYear = (day: CalendarDate): CalendarDate => boundsOfSchoolYear(schoolYear(day)).next;
  const first = daysBetween(today, end(today)) < enoughDays ? end(nextYear(today)) : end(today);
  const spans = [{ from: today, until: first }];
  for (const _ of [1, 2]) {
    const from = addDays(nextYear(spans[spans.length - 1]!.until), 61);
    spans.push({ from, until: end(from) });
  }
  return spans;
}

export interface PartStanding {
  part: string;
  settled: number;
  /** Without those that are not for this school. */
  of: number;
  /** Whole percent, rounded down, so that 100 means all. */
  percent: number;
}

/** How far each part is, in the order of its first row. */
export function standings(rows: readonly { part: string | null; status: string | null }[]): PartStanding[] {
  const parts = [...new Set(rows.map(({ part }) => part ?? ''))].filter((part) => part !== '');
  return parts.map((part) => {
    const wanted = rows.filter((row) => row.part === part && row.status !== 'Not for us');
    const settled = wanted.filter(({ status }) => status === 'Done' || status === 'Answered').length;
    const percent = wanted.length === 0 ? 100 : Math.floor((settled * 100) / wanted.length);
    return { part, settled, of: wanted.length, percent };
  });
}
