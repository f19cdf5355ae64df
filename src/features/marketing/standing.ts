/** How each action of the plan stands: what there is of it, and whether it may go out. */
import type { App } from '../../app';
import type { Job } from '../../feature';
import { activities, type Activity } from '../../records/activities';
import { isOn } from '../../records/activity-rules';
import { attendance } from '../../records/attendance';
import { daysOf, whyNot } from '../../records/clearance-rules';
import { marketingPlan, type MarketingStep } from '../../records/marketing';
import { materials } from '../../records/materials';
import { papersIn } from '../../records/papers';
import { people } from '../../records/people';
import { consentsIn, type Consents } from '../../records/quotes';
import { students } from '../../records/students';
import type { AnyTab } from '../../workbook/tab';
import { heldIn } from './blurb-rules';
import { evidenceOf, mustBeWhole, sayEvidence, type Evidence, type TaskFacts } from './evidence-rules';
import { doers } from './doers';
import { sayMayGoOut, whyNotOut } from './post-rules';
import { isYearly } from './year-rules';

export interface Standing {
  activity: Activity | null;
  /** Of a task a to j; null for everything else. */
  evidence: Evidence | null;
  /** Why it may not go out; null when it may. */
  whyNot: string | null;
  /** Why it cannot be called done yet. */
  whyNotDone: string | null;
}

/** Reads what a row asks for, each tab once. */
export function standingsIn(app: App): { of(step: MarketingStep): Standing; consents: Consents } {
  const { workbook, clock, settings } = app;
  const consents = consentsIn(workbook, settings().clearanceMonths, clock.today());
  const activityOf = ({ activity }: MarketingStep): Activity | null => workbook.follow(activities, activity);
  return {
    consents,
    of(step) {
      const activity = activityOf(step);
      const { kind } = step;
      const evidence = isYearly(kind) ? evidenceOf(kind, step, factsOf(app, step, activity)) : null;
      const why = whyNotOut(step, activity?.id ?? '', consents);
      const lacks = isYearly(kind) && mustBeWhole(kind) ? (evidence?.lacks ?? []).join(' ') : '';
      return { activity, evidence, whyNot: why, whyNotDone: why ?? (lacks || null) };
    },
  };
}

function factsOf(app: App, step: MarketingStep, activity: Activity | null): TaskFacts {
  const { workbook, clock } = app;
  const month = step.date?.slice(0, 7) ?? '';
  const rows = workbook.rowsOf(activities);
  const isEvent = ({ kind, date }: Activity): boolean =>
    date?.slice(0, 7) === month &&
    (kind === 'Community event' || kind === 'Industry event' || kind === 'Student celebration');
  return {
    activity,
    held: step.kind === 'Community and staff' ? heldIn(rows, month, clock.today()).length : 0,
    events:
      step.kind === 'Public event'
        ? rows.filter((each) => isOn(each) && isEvent(each)).flatMap(({ title }) => title ?? [])
        : [],
    talents: step.kind === 'Who can do what' ? doers(workbook.rowsOf(people), clock.today()).length : 0,
    ...(step.kind === 'Students at a club' && activity
      ? onTheWay(app, activity)
      : { students: 0, withoutPermission: 0 }),
    placed: workbook
      .rowsOf(materials)
      .filter(({ what, date }) => what === 'Placed' && date?.slice(0, 7) === month)
      .map(({ name, place, restockOn }) => ({ what: name ?? '', place: place ?? '', restockOn })),
  };
}

/** Students who take part, and for how many of them no family permission counts on the day. */
function onTheWay(
  { workbook, clock, settings }: App,
  activity: Activity,
): Pick<TaskFacts, 'students' | 'withoutPermission'> {
  if (!workbook.isUsable(students as unknown as AnyTab)) return { students: 0, withoutPermission: 0 };
  const theirs = workbook
    .rowsOf(attendance)
    .filter(({ meeting, student }) => student !== null && workbook.follow(activities, meeting)?.id === activity.id);
  const papers = papersIn(workbook, settings().clearanceMonths);
  const months = papers.months('Family permission');
  const without = theirs.filter((row) => {
    const id = papers.studentOf(row);
    const filed = id === '' ? [] : papers.ofStudent('Family permission', activity.id, id);
    return whyNot(filed, daysOf(activity), clock.today(), months) !== null;
  });
  return { students: theirs.length, withoutPermission: without.length };
}

/** Beside each action of the plan, in each full pass: what there is of it, and whether it may go out. */
export const keepPlan: Job = {
  name: 'Marketing plan',
  about: 'Says beside each public action what there is of it, and whether everybody in it has agreed',
  run(app) {
    const { workbook } = app;
    const { rows } = workbook.table(marketingPlan);
    if (rows.length === 0) return;
    const standings = standingsIn(app);
    for (const step of rows) {
      const { evidence, whyNot: why } = standings.of(step);
      workbook.change(marketingPlan, step.id, {
        mayGoOut: sayMayGoOut(step, why),
        evidence: evidence === null ? null : sayEvidence(evidence),
      });
    }
    workbook.commit();
  },
};
