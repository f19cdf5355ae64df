/** An activity as the page Activity step by step shows it. */
import type { App } from '../../app';
import { newestDocument } from '../../documents/newest';
import { outbox } from '../../messages/tabs';
import { activities, type Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { feedback, type Feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { openChanges } from '../../records/open-changes';
import { isOpenChange, sayChange } from '../../records/open-change-rules';
import { staff } from '../../records/staff';
import { shortDate } from '../../shared/dates';
import type { Debriefed, StepsShown } from './calls';
import { sheets } from './sheets';
import { stepsOf } from './step-rules';
import { whyNotInvited } from './talk-rules';
import { whenOf } from './partnered';

export function shownSteps(app: App, activity: Activity): StepsShown {
  const { workbook, clock } = app;
  const today = clock.today();
  const { id, status, organization, source, sourcePerson } = activity;
  const last = lastDay(activity);
  const steps = stepsOf(workbook.table(outbox).rows.filter(({ about }) => about === id));
  const isInvited = steps.some(({ name, says }) => name === 'Invitation' && says !== '');
  return {
    id,
    title: activity.title ?? '',
    about: [whenOf(activity), organization?.label].filter(Boolean).join(' · '),
    status: status ?? '',
    idea: status === 'Idea' ? [source, sourcePerson].filter(Boolean).join(', ') : '',
    steps,
    lastTime: openChanges(workbook, today)
      .before(activity)
      .map((change) => ({ id: change.feedback.id, says: sayChange(change) })),
    fields: {
      learning: activity.learning?.label ?? '',
      learning2: activity.learning2?.label ?? '',
      howItHelps: activity.howItHelps ?? '',
      before: activity.before ?? '',
      after: activity.after ?? '',
    },
    date: activity.date ?? '',
    teacher: activity.teacher?.label ?? '',
    goals: workbook
      .rowsOf(goals)
      .flatMap(({ name, kind, status: state }) =>
        name === null || kind === 'Partnership goal' || state === 'Dropped' ? [] : [name],
      ),
    colleagues: workbook
      .rowsOf(staff)
      .flatMap(({ name, until }) => (name === null || (until !== null && until < today) ? [] : [name])),
    sheets: sheets.map(({ template: { kind, name } }) => ({ kind, name, ...newestDocument(app, id, kind) })),
    said: saidAfter(app, activity).map(debriefed),
    mayInvite: !isInvited && whyNotInvited(activity, today) === null,
    mayConfirm: status === 'Planned' && organization !== null && (last === null || last >= today),
    isOver: last !== null && last <= today && status !== 'Idea' && status !== 'Canceled',
  };
}

function saidAfter({ workbook }: App, { id }: Activity): Feedback[] {
  return workbook.rowsOf(feedback).filter(({ activity }) => workbook.follow(activities, activity)?.id === id);
}

function debriefed(row: Feedback): Debriefed {
  const { id, person, from, date, skill, wentWell, toChange, decision, owner, due } = row;
  const carried = [owner?.label, due === null ? null : `by ${shortDate(due)}`].filter(Boolean).join(' ');
  return {
    id,
    who: [person ?? from, date === null ? null : shortDate(date)].filter(Boolean).join(', '),
    goal: skill?.label ?? '',
    wentWell: wentWell ?? '',
    toChange: toChange ?? '',
    decision: decision === null ? '' : [decision, carried].filter(Boolean).join(': '),
    open: isOpenChange(row) || (decision !== null && row.done === null),
  };
}
