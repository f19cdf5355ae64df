/** What the workbook knows that belongs on the agenda of a meeting, besides its topics. */
import type { App } from '../../app';
import { activities, type Activity } from '../../records/activities';
import { feedback } from '../../records/feedback';
import { openChanges } from '../../records/open-changes';
import { sayChange } from '../../records/open-change-rules';
import { isStillOpen, reviewLines } from '../../records/review-rules';
import { takingPartByActivity } from '../../records/taking-part';
import { standingAreas, topics } from '../../records/topics';
import { schoolYear } from '../../shared/dates';
import type { AgendaFacts, Place } from './agenda-rules';
import type { Attended } from './attended-rules';
import { calendarChanges, sayCalendarChange } from './calendar-review-rules';
import { suggestedLead } from './lead-rules';
import { few } from './line-rules';
import { budgetAtHand, standingLines } from './standing';
import { approvedBudget } from './standing-rules';
import { decidedLines, heldLines, rolesTaken, themeLines } from './year-rules';

export function agendaFacts(app: App, meeting: Activity, place: Place, attended: readonly Attended[]): AgendaFacts {
  const { workbook, clock } = app;
  const today = clock.today();
  const day = meeting.date ?? today;
  const members = attended.map(({ member }) => member);
  const about = standingAreas.map((area) => ({ area, lines: once(() => standingLines(app, area, day)) }));
  return {
    calendar: calendarChanges(workbook.table(activities).rows, meeting, today).map(sayCalendarChange),
    changes: openChanges(workbook, today)
      .open.filter(({ feedback: { kind } }) => kind !== 'Review')
      .map(sayChange),
    reviews: reviewsSince(app, place.previous),
    isFirst: place.isFirst,
    isLast: place.isLast,
    about: (topic) => about.filter(({ area }) => area === topic.area)[0]?.lines() ?? [],
    leadFor: (topic) => suggestedLead([topic.topic, topic.motion].join(' '), members),
    brainstorm: app.settings().brainstormMinutes,
    year: place.isLast ? yearFacts(app, day) : { accomplished: [], lookBack: [], roles: [], budgetIsOpen: false },
  };
}

/** Of an activity, what was to change stays on the agenda until it is done. */
function reviewsSince({ workbook, settings }: App, previous: Activity | null): string[] {
  const since = previous?.date ?? '';
  const rows = workbook.rowsOf(feedback).filter((row) => (row.date ?? '') >= since || isStillOpen(row));
  return few(reviewLines(rows, settings().smallGroup));
}

function yearFacts(app: App, day: NonNullable<Activity['date']>): AgendaFacts['year'] {
  const { workbook } = app;
  const year = schoolYear(day);
  const rows = workbook.table(activities).rows;
  const byActivity = takingPartByActivity(workbook);
  const met = rows.filter(({ kind, date }) => kind === 'Board meeting' && date !== null && schoolYear(date) === year);
  return {
    accomplished: few(decidedLines(workbook.rowsOf(topics), year)),
    lookBack: [...heldLines(rows, year), ...themeLines(workbook.rowsOf(feedback), year)],
    roles: rolesTaken(met.flatMap(({ id }) => byActivity.get(id) ?? [])),
    budgetIsOpen: approvedBudget(workbook.rowsOf(topics), budgetAtHand(app, day)) === null,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
