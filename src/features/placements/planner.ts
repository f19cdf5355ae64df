/** Mail to supervisors: once a week whose sheets are missed, and on the last day about how it went. All are drafts. */
import type { App } from '../../app';
import { builtForm } from '../../forms/inbox';
import { addressFor } from '../../forms/prefill-rules';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { addDays, longDate, type CalendarDate } from '../../shared/dates';
import { plural } from '../../shared/text';
import { supervisorUse } from './evaluations';
import { isPlacement, missedFrom } from './placement-rules';
import { placementsOf } from './placed';
import { supervised, type Supervised } from './supervisors';
import { evaluationMail, sheetMissing } from './texts';

/** From the day on which it is due, so many days later it is of no use any more. */
const daysOfUse = 21;

export const supervising: MailPlanner = {
  name: 'Plan mail to supervisors',
  about: 'Reminds supervisors of placements of missing time sheets, and asks them how it went',
  mails: [sheetMissing, evaluationMail],
  automatic: () => false,
  plan(app) {
    const today = app.clock.today();
    const found = supervised(
      app,
      placementsOf(app, (activity) => isWritten(activity, today)),
    );
    return {
      planned: found.flatMap((each) => [...remindersOf(each, today), ...evaluationsOf(app, each)]),
      whyNot: ({ key, kind }) =>
        kind === sheetMissing.kind
          ? `The time sheets of the week of ${longDate(occasionOf(key ?? '') as CalendarDate)} are there, or nobody waits for them any more.`
          : 'The evaluation is there, or the placement ends on another day.',
    };
  },
};

/** What is long over is written about no more. */
function isWritten(activity: Activity, today: CalendarDate): boolean {
  const last = lastDay(activity);
  return (
    isPlacement(activity) &&
    activity.partnerVisible === true &&
    last !== null &&
    addDays(last, 7 + 2 * daysOfUse) >= today
  );
}

function remindersOf(each: Supervised, today: CalendarDate): PlannedMail[] {
  const weeks = [...new Set(each.placed.flatMap(({ missed }) => missed))].sort();
  return weeks.map((week) => {
    const sendOn = missedFrom(week);
    const count = each.placed.filter(({ missed }) => missed.includes(week)).length;
    return sheetMissing.plan({
      ...common(each, week, sendOn),
      due: addDays(sendOn, daysOfUse) >= today,
      values: {
        ...each.values,
        week: longDate(week),
        howMany: count === 1 ? 'one student' : plural(count, 'student'),
      },
    });
  });
}

/** One for each student, since each is rated alone. */
function evaluationsOf(app: App, each: Supervised): PlannedMail[] {
  const form = builtForm(app.memory, supervisorUse.key);
  const last = lastDay(each.activity);
  if (form === null || last === null) return [];
  const open = each.placed.filter(({ row, evaluations }) => evaluations?.supervisor === false && row.came !== 'No');
  return open.map(({ row, code }) =>
    evaluationMail.plan({
      ...common(each, `${last} ${row.id}`, last),
      due: addDays(last, daysOfUse) >= app.clock.today(),
      values: {
        ...each.values,
        address: addressFor(form, row.id),
        which: each.placed.length > 1 ? code : '',
      },
    }),
  );
}

function common(
  { activity, organization, organizationId, contact }: Supervised,
  occasion: string,
  sendOn: CalendarDate,
) {
  return {
    about: activity.id,
    aboutName: activity.title ?? '',
    occasion,
    to: contact,
    organization: organizationId,
    why: `You get this message because a student of ours is at ${organization}.`,
    sendOn,
    uselessAfter: addDays(sendOn, daysOfUse),
    uselessFrom: null,
  };
}
