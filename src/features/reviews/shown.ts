/** What the page Reviews shows. */
import type { App } from '../../app';
import { builtForm } from '../../forms/inbox';
import { activities } from '../../records/activities';
import { readBoard } from '../../records/board';
import { membersOf } from '../../records/board-rules';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { reviewLines } from '../../records/review-rules';
import { schoolYear, shortDate } from '../../shared/dates';
import type { ReviewsShown } from './calls';
import { workUse } from './work-form';

const mostActivities = 60;
const mostSaid = 20;

export function reviewsShown(app: App): ReviewsShown {
  const { workbook, clock } = app;
  const today = clock.today();
  const { smallGroup } = app.settings();
  const said = reviewLines(workbook.rowsOf(feedback), smallGroup);
  const named = workbook
    .rowsOf(goals)
    .flatMap(({ name, kind, status }) => (name === null || status === 'Dropped' ? [] : [{ name, kind }]));
  return {
    members: membersOf(readBoard(workbook, today)).map(({ name }) => name),
    activities: workbook
      .rowsOf(activities)
      .filter(
        ({ date, kind, status }) =>
          date !== null &&
          kind !== 'Board meeting' &&
          status !== 'Canceled' &&
          status !== 'Idea' &&
          schoolYear(date) === schoolYear(today),
      ) // prettier-ignore
      .sort((one, other) => (one.date! > other.date! ? -1 : 1))
      .slice(0, mostActivities)
      .map(({ id, title, date, learning }) => ({
        id,
        name: `${title ?? ''}, ${shortDate(date!)}`,
        goal: learning?.label ?? '',
      })),
    goals: named.filter(({ kind }) => kind !== 'Partnership goal').map(({ name }) => name),
    skills: named.filter(({ kind }) => kind === 'Technical competency').map(({ name }) => name),
    smallGroup,
    hasForm: builtForm(app.memory, workUse.key) !== null,
    said: said.slice(0, mostSaid),
  };
}
