/** The page New school year: drafts for what goes on, shown first, added with one click, taken back with one. */
import type { App } from '../../app';
import { contactLog } from '../../records/contact-log';
import { goals } from '../../records/goals';
import { offers } from '../../records/offers';
import { organizations } from '../../records/organizations';
import { topics } from '../../records/topics';
import { schoolDayFrom } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { addDays, boundsOfSchoolYear, type CalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import type { AnyTab, Columns, RowOf, Tab } from '../../workbook/tab';
import { commitClick } from '../../workbook/write/history';
import type { NewYear, yearCalls } from './calls';
import {
  askDrafts,
  goalDrafts,
  offerDrafts,
  topicDrafts,
  yearToPlan,
  type Draft,
  type YearFacts,
} from './drafts-rules';

const waitMs = 20_000;

/** Schools come back to work some days after the first of the month. */
const daysIntoYear = 45;

type Drafts = {
  goals: ReturnType<typeof goalDrafts>;
  offers: ReturnType<typeof offerDrafts>;
  asks: ReturnType<typeof askDrafts>;
  topics: ReturnType<typeof topicDrafts>;
};

export function previewYear(app: App): NewYear {
  return shownOf(app, draftsOf(app));
}

function rowsIn<C extends Columns>({ workbook }: App, tab: Tab<C>): readonly RowOf<Tab<C>>[] {
  if (!workbook.isUsable(tab)) return [];
  workbook.lookAtAllRows(tab as unknown as AnyTab);
  return workbook.rowsOf(tab);
}

/** Tabs that are not in use bring none. */
function draftsOf(app: App): Drafts {
  const { workbook } = app;
  const partners = rowsIn(app, organizations).filter(({ stage, name }) => stage === 'Partner' && name !== null);
  const facts: YearFacts = {
    year: yearToPlan(app.clock.today()),
    goals: rowsIn(app, goals),
    offers: rowsIn(app, offers),
    topics: rowsIn(app, topics),
    partners: new Map(partners.map(({ id, name }) => [id, name!])),
    idOf: ({ organization }) => workbook.follow(organizations, organization)?.id ?? null,
  };
  const asked = new Set(
    rowsIn(app, contactLog).map(({ nextStep, organization }) => `${organization?.label} ${nextStep}`),
  );
  return {
    goals: goalDrafts(facts),
    offers: offerDrafts(facts),
    asks: askDrafts(facts).filter(({ row }) => !asked.has(`${row.organization} ${row.nextStep}`)),
    topics: workbook.isUsable(topics) ? topicDrafts(facts) : [],
  };
}

function shownOf(app: App, drafts: Drafts): NewYear {
  const year = yearToPlan(app.clock.today());
  const listed = (all: readonly Draft<unknown>[]) => all.map(({ key, text }) => ({ key, text }));
  return {
    year,
    groups: [
      { key: 'goals', title: 'Goals', about: 'As drafts in Goals, due a year later.', drafts: listed(drafts.goals) },
      {
        key: 'offers',
        title: 'What was promised',
        about: 'As open offers, until somebody promises them again.',
        drafts: listed(drafts.offers),
      },
      {
        key: 'asks',
        title: 'Whom to ask what they will give',
        about: 'As a next step in Contact log, due after the year has begun.',
        drafts: listed(drafts.asks),
      },
      { key: 'topics', title: 'For the board', about: 'As topics for the next agenda.', drafts: listed(drafts.topics) },
    ],
  };
}

type Begin = (typeof yearCalls)['year.begin'];

export function beginYear(app: App, { year, keys }: ParsedOf<Begin>): ResultOf<Begin> {
  const { workbook, clock } = app;
  return app.exclusive.run(waitMs, () => {
    const drafts = draftsOf(app);
    if (year !== yearToPlan(clock.today())) throw new Failure('The page is from another school year. Open it again.');
    const wanted = <Row>(all: readonly Draft<Row>[]): Row[] =>
      all.filter(({ key }) => keys.includes(key)).map(({ row }) => row);
    const rows = {
      goals: wanted(drafts.goals),
      offers: wanted(drafts.offers),
      asks: wanted(drafts.asks),
      topics: wanted(drafts.topics),
    };
    const count = Object.values(rows).reduce((sum, each) => sum + each.length, 0);
    if (count < keys.length)
      throw new Failure(
        'Somebody has added or changed some of these since you saw them, so nothing was done. Look again.',
      );
    if (rows.goals.length > 0) workbook.add(goals, rows.goals);
    if (rows.offers.length > 0) workbook.add(offers, rows.offers);
    if (rows.topics.length > 0) workbook.add(topics, rows.topics);
    if (rows.asks.length > 0) {
      const nextDate = firstWorkingDay(app, year);
      const date = clock.today();
      const asks = rows.asks.map(({ organization, nextStep }) => ({
        date,
        organization: { label: organization },
        nextStep,
        nextDate,
      }));
      workbook.add(contactLog, asks);
    }
    const { batch } = commitClick(app, `New school year ${year}`);
    return { shown: shownOf(app, draftsOf(app)), text: `${plural(count, 'draft')} added for ${year}.`, batch };
  });
}

function firstWorkingDay(app: App, year: string): CalendarDate {
  const begun = addDays(boundsOfSchoolYear(year).first, daysIntoYear);
  const today = app.clock.today();
  return schoolDayFrom(schoolCalendar(app), begun > today ? begun : today, false);
}
