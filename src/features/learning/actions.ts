/** What staff do on the page Activity step by step: plan, invite, confirm, make sheets, note how it was. */
import type { App } from '../../app';
import { makeDocument } from '../../documents/make';
import { activities, type Activity } from '../../records/activities';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { staff } from '../../records/staff';
import type { ParsedOf } from '../../shared/calls';
import { toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { tidy } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { rowMeant } from '../../workbook/read/selection';
import { commitClick } from '../../workbook/write/history';
import type { stepCalls, StepsAnswer, StepsDone } from './calls';
import { debriefers } from './debrief-rules';
import { sheets } from './sheets';
import { shownSteps } from './shown';
import { invite } from './talk';

type Ask<Name extends keyof typeof stepCalls> = ParsedOf<(typeof stepCalls)[Name]>;

const waitMs = 20_000;
const choose = 'Select a row of Activities, or a row that names an activity.';

export function showSteps(app: App, { id }: Ask<'steps.show'>): StepsAnswer {
  const found = id === null ? rowMeant(app, activities, choose) : activityOf(app, id);
  return 'hint' in found ? found : shownSteps(app, found);
}

/** What students learn, and what they do before and after. */
export function saveSteps(app: App, { id, learning, learning2, ...words }: Ask<'steps.save'>): StepsDone {
  const activity = activityOf(app, id);
  const picked = { learning, learning2 };
  for (const [column, typed] of Object.entries(picked))
    if (typed !== undefined) app.workbook.change(activities, id, { [column]: goalNamed(app, typed) });
  for (const [column, typed] of Object.entries(words))
    app.workbook.change(activities, id, { [column]: typed.trim() || null });
  return done(app, activity, 'Activity step by step', 'Saved.');
}

function goalNamed({ workbook }: App, typed: string): Reference | null {
  const label = tidy(typed);
  if (label === '') return null;
  const goal = workbook.follow(goals, { label });
  if (!goal) throw new Failure(`“${label}” is not in Goals. Choose one from the list.`);
  return { label: goal.name ?? label, meant: [goal.id] };
}

/** An idea becomes planned, once somebody organizes it on a day. */
export function planIdea(app: App, { id, teacher, date }: Ask<'steps.plan'>): StepsDone {
  const activity = activityOf(app, id);
  const title = activity.title ?? '';
  if (activity.status !== 'Idea') throw new Failure(`“${title}” is not an idea any more. Open this page again.`);
  const whose = colleagueNamed(app, teacher);
  if (whose === null) throw new Failure('Choose the teacher who organizes it and keeps in touch until it is over.');
  const day = toCalendarDate(date);
  if (day === null) throw new Failure('Pick the day on which it is to be.');
  app.workbook.change(activities, id, { status: 'Planned', teacher: whose, date: day });
  return done(app, activity, 'An idea is planned', `“${title}” is planned. ${whose.label} is responsible.`);
}

function colleagueNamed({ workbook }: App, typed: string): Reference | null {
  const label = tidy(typed);
  if (label === '') return null;
  const found = workbook.follow(staff, { label });
  if (!found) throw new Failure(`“${label}” is not in Staff. Choose a colleague from the list.`);
  return { label: found.name ?? label, meant: [found.id] };
}

export function inviteTo(app: App, { id }: Ask<'steps.invite'>): StepsDone {
  const activity = activityOf(app, id);
  const text = invite(app, activity);
  return { shown: shownSteps(app, activity), text, batch: '' };
}

/** Answered by phone, or in a reply. */
export function confirm(app: App, { id }: Ask<'steps.confirm'>): StepsDone {
  const activity = activityOf(app, id);
  const title = activity.title ?? '';
  if (activity.status !== 'Planned')
    throw new Failure(`“${title}” is not waiting for an answer. Open this page again.`);
  app.workbook.change(activities, id, { status: 'Confirmed' });
  return done(app, activity, 'They have said yes', `Noted: “${title}” is confirmed.`);
}

export function makeSheet(app: App, { id, kind }: Ask<'steps.sheet'>): StepsDone {
  const activity = activityOf(app, id);
  const use = sheets.filter(({ template }) => template.kind === kind)[0];
  if (!use) throw new Failure('Choose which sheet to make.');
  const { name, made } = makeDocument(app, use, [id], activity.title ?? '');
  const is = made ? 'is in your Google Drive' : 'is there already, and nothing in it has changed';
  return { shown: shownSteps(app, activity), text: `“${name}” ${is}.`, batch: '' };
}

export function noteDebrief(app: App, { id, ...given }: Ask<'steps.debrief'>): StepsDone {
  const { workbook } = app;
  const activity = activityOf(app, id);
  const row = debriefRow(app, activity, given);
  workbook.add(feedback, [row]);
  const who = debriefers([{ from: row.from, answerId: null }]);
  workbook.change(activities, id, { debriefed: [...new Set([...(activity.debriefed ?? []), ...who])] });
  const next = row.toChange === null ? '' : ' It will be in front of you before the next one.';
  return done(app, activity, 'How an activity was', `Noted for “${activity.title ?? ''}”.${next}`);
}

function debriefRow(app: App, activity: Activity, given: Omit<Ask<'steps.debrief'>, 'id'>) {
  const from = (['Teacher', 'Partner'] as const).filter((each) => each === given.from)[0];
  if (!from) throw new Failure('Choose who says so: the teacher, or the partner.');
  const words = (typed: string): string | null => typed.trim() || null;
  const [wentWell, toChange, decision] = [given.wentWell, given.toChange, given.decision].map(words) as [
    string | null,
    string | null,
    string | null,
  ];
  if (wentWell === null && toChange === null) throw new Failure('Write what went well, or what to change.');
  const owner = colleagueNamed(app, given.owner);
  const due = given.due === '' ? null : toCalendarDate(given.due);
  if (decision !== null && owner === null) throw new Failure('Choose the colleague who sees to what was decided.');
  if (decision !== null && due === null) throw new Failure('Pick the day by which it is to be done.');
  const again = (['Yes', 'With changes', 'No'] as const).filter((each) => each === given.again)[0] ?? null;
  const said = { wentWell, toChange, again, decision, owner, due };
  const about = {
    activity: { label: activity.title ?? '', meant: [activity.id] },
    organization: activity.organization,
  };
  const kind = 'Debrief' as const;
  return { date: app.clock.today(), kind, from, person: tidy(given.person) || null, ...about, ...said };
}

/** From now on it is no longer said before the next activity. */
export function noteChanged(app: App, { id, feedback: row }: Ask<'steps.changed'>): StepsDone {
  const activity = activityOf(app, id);
  app.workbook.change(feedback, row, { done: app.clock.today() });
  return done(app, activity, 'A change is made', 'Noted: this is done.');
}

function activityOf({ workbook }: App, id: string): Activity {
  const activity = workbook.table(activities).byId.get(id);
  if (!activity) throw new Failure('That activity is not in Activities any more. Open this page again.');
  return activity;
}

function done(app: App, activity: Activity, why: string, text: string): StepsDone {
  const { batch } = app.exclusive.run(waitMs, () => commitClick(app, why));
  return { shown: shownSteps(app, activity), text, batch };
}
