/** What stands in one month: each activity on each of its days. What was canceled stays in sight, as canceled. */
import { addDays, calendarDate, weekday, type CalendarDate } from '../../shared/dates';
import { isOn, lastDay } from '../../records/activity-rules';
import type { Activity } from '../../records/activities';
import type { SchoolDay } from '../../schedule/tabs';
import type { MonthDay, MonthItem, ShownMonth } from './calls';

export interface MonthFacts {
  /** `2026-10`. */
  month: string;
  today: CalendarDate;
  school: string;
  activities: readonly Activity[];
  schoolDays: readonly SchoolDay[];
}

export function monthOfFacts({ month, today, school, activities, schoolDays }: MonthFacts): ShownMonth {
  const first = firstOf(month);
  const next = firstOf(monthBeside(month, 1));
  const shown = activities.filter(
    (each) =>
      (isOn(each) || each.status === 'Canceled') && each.date !== null && each.date < next && lastDay(each)! >= first,
  );
  const days: MonthDay[] = [];
  for (let date = first; date < next; date = addDays(date, 1)) {
    const items = shown
      .filter((each) => each.date !== null && each.date <= date && lastDay(each)! >= date)
      .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : (a.start ?? '') > (b.start ?? '') ? 1 : 0))
      .map(item);
    days.push({ date, day: days.length + 1, off: whyOff(schoolDays, date), items });
  }
  return {
    month,
    school,
    before: monthBeside(month, -1),
    after: monthBeside(month, 1),
    today,
    lead: weekday(first) % 7,
    days,
    kinds: [...new Set(shown.flatMap(({ kind }) => (kind === null ? [] : [kind])))].sort(),
  };
}

/** `2026-12` and 1 make `2027-01`. */
export function monthBeside(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + (number - 1) + step;
  const [inYear, at] = [Math.floor(count / 12), (count % 12) + 1];
  return `${inYear}-${at < 10 ? '0' : ''}${at}`;
}

function firstOf(month: string): CalendarDate {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return calendarDate(year, number, 1)!;
}

function item({ id, title, kind, status, start, organization, place, teacher }: Activity): MonthItem {
  const about = [organization?.label, place, teacher?.label].filter(Boolean).join(' · ');
  return { id, title: title ?? 'Without a name', kind: kind ?? '', status: status ?? '', start, about };
}

function whyOff(days: readonly SchoolDay[], date: CalendarDate): string {
  const off = days.filter(
    (day) => day.kind === 'No school' && day.date !== null && day.date <= date && date <= (day.endDate ?? day.date),
  )[0];
  return off ? (off.note ?? 'No school') : '';
}
