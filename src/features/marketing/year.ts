/** The calls behind *The year*: what to add, and the plan on paper. */
import type { App } from '../../app';
import { makeDocument } from '../../documents/make';
import { documentOf } from '../../documents/use';
import { marketingPlan, type MarketingStep } from '../../records/marketing';
import { yearlyKinds } from '../../records/marketing-rules';
import { colleagueOf } from '../../records/people-rules';
import { staff } from '../../records/staff';
import { schoolDayFrom } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { addMonths, boundsOfSchoolYear, monthAndYear, schoolYear, shortDate, toCalendarDate, type CalendarDate } from '../../shared/dates'; // prettier-ignore
import { plural } from '../../shared/text';
import { commitClick } from '../../workbook/write/history';
import type { marketingCalls, YearPreview } from './calls';
import { planPaperText } from './texts';
import { emptyMonths, letterOf, monthsOf, tasksToAdd, yearlyTasks, type MonthTask } from './year-rules';

type Make = (typeof marketingCalls)['year.make'];

const waitMs = 20_000;
/** Around the middle of a month. */
const dayOfMonth = 14;

const firstOf = (month: string): CalendarDate => toCalendarDate(`${month}-01`)!;
export const sayMonth = (month: string): string => monthAndYear(firstOf(month));

function toAdd(app: App, { without, next }: ParsedOf<Make>): { year: string; months: string[]; tasks: MonthTask[] } {
  const today = app.clock.today();
  const thisYear = schoolYear(today);
  const year = next ? schoolYear(boundsOfSchoolYear(thisYear).next) : thisYear;
  const months = monthsOf(year, next ? null : today);
  const kinds = yearlyKinds.filter((kind) => !without.includes(kind));
  return { year, months, tasks: tasksToAdd(kinds, months, monthsOf(year, null), app.workbook.rowsOf(marketingPlan)) };
}

export function previewYear(app: App, given: ParsedOf<Make>): YearPreview {
  const { year, months, tasks } = toAdd(app, given);
  const known = [...app.workbook.rowsOf(marketingPlan), ...tasks.map((task) => asStep(task))];
  return {
    year,
    kinds: [...yearlyKinds],
    tasks: tasks.map(({ month, kind }) => ({
      month: sayMonth(month),
      kind: `${letterOf(kind)}. ${kind}`,
      what: yearlyTasks[kind].text ?? '',
    })),
    empty: emptyMonths(months, known, app.clock.today()).map(({ month }) => sayMonth(month)),
  };
}

const asStep = ({ month, kind }: MonthTask): Pick<MarketingStep, 'date' | 'kind' | 'status' | 'direction'> => ({
  date: firstOf(month),
  kind,
  status: 'Planned',
  direction: null,
});

/** One batch that can be undone. Once more, it adds nothing. */
export function makeYear(app: App, given: ParsedOf<Make>): ResultOf<Make> {
  const { workbook, clock } = app;
  const owner = colleagueOf(workbook.rowsOf(staff), app.user());
  const calendar = schoolCalendar(app);
  return app.exclusive.run(waitMs, () => {
    workbook.reread(marketingPlan);
    const { tasks, year } = toAdd(app, given);
    const today = clock.today();
    workbook.add(
      marketingPlan,
      tasks.map(({ month, kind }) => {
        const { audience, channel, text } = yearlyTasks[kind];
        const middle = `${month}-${dayOfMonth}` as CalendarDate;
        const date = schoolDayFrom(calendar, middle < today ? today : middle, false);
        const name = `${kind}, ${sayMonth(month)}`;
        return { name, kind, date, audience, channel, text, owner, status: 'Planned' as const };
      }),
    );
    const { batch } = commitClick(app, `Marketing year ${year}`);
    const text = tasks.length === 0 ? 'Nothing is added: each kind and each month has its action.' : `${plural(tasks.length, 'action')} added to the marketing plan of ${year}.`; // prettier-ignore
    return { text, batch, preview: previewYear(app, given) };
  });
}

/** `Oct 2026` and its actions, for each month of the year. */
export const planPaper = documentOf({
  template: planPaperText,
  pages(app) {
    const { workbook, clock, settings } = app;
    const year = schoolYear(clock.today());
    const rows = workbook.rowsOf(marketingPlan).filter(({ status }) => status !== 'Dropped');
    const months = monthsOf(year, null).map((month) => {
      const theirs = rows.filter(({ date }) => date?.slice(0, 7) === month);
      const lines = theirs.sort((a, b) => (a.date! < b.date! ? -1 : 1)).map((row) => `- ${sayStep(row)}`);
      return [`## ${sayMonth(month)}`, '', ...(lines.length === 0 ? ['Nothing is planned.'] : lines)].join('\n');
    });
    return [{ school: settings().schoolName, year, months: months.join('\n\n') }];
  },
});

function sayStep({ name, date, audience, text, channel, owner, status }: MarketingStep): string {
  const facts = [
    audience === null ? null : `to ${audience}`,
    channel,
    date === null ? null : shortDate(date),
    owner?.label,
    status === 'Planned' ? null : status,
  ].filter(Boolean);
  return `${name ?? ''} (${facts.join(', ')})${text === null ? '' : `: ${text.replace(/\s*\n\s*/g, ' ')}`}`;
}

export function makePlanPaper(app: App): { text: string; url: string } {
  const { name, url, made } = makeDocument(app, planPaper, [], 'the year');
  return { url, text: made ? `“${name}” is in your Google Drive.` : `“${name}” is there already, and nothing in it has changed.` }; // prettier-ignore
}

/** The day one month later, for what is put off. */
export function monthLater(app: App, date: CalendarDate): CalendarDate {
  return schoolDayFrom(schoolCalendar(app), addMonths(date, 1), false);
}
