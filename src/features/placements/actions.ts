/** What the page Placements shows and makes: hours, weeks that are missing, and the addresses of three forms. */
import type { App } from '../../app';
import { answered } from '../../feature';
import { builtForm } from '../../forms/inbox';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import type { FormUse } from '../../forms/use';
import { activities, type Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { sayableActivity } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import type { ParsedOf } from '../../shared/calls';
import { shortDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { rowMeant } from '../../workbook/read/selection';
import { placementCalls, type PlacementsShown } from './calls';
import { selfUse, supervisorUse } from './evaluations';
import { printTimeSheets } from './paper-sheets';
import { placementsOf } from './placed';
import { isPlacement } from './placement-rules';
import { timeSheetUse } from './time-sheets';

type Ask<Name extends keyof typeof placementCalls> = ParsedOf<(typeof placementCalls)[Name]>;

export const placementForms: readonly FormUse[] = [timeSheetUse, supervisorUse, selfUse];

const choose = 'Select an internship in Activities, or a row that names one.';

function showPlacements(app: App, { id }: Ask<'placements.show'>): PlacementsShown | { hint: string } {
  const found = id === null ? rowMeant(app, activities, choose) : activityOf(app, id);
  if ('hint' in found) return found;
  return isPlacement(found)
    ? shown(app, found)
    : { hint: `That is no internship with a day, or it is not planned. ${choose}` };
}

function activityOf({ workbook }: App, id: string): Activity {
  const activity = workbook.table(activities).byId.get(id);
  if (!activity) throw new Failure('That activity is not in Activities any more. Open this page again.');
  return activity;
}

function shown(app: App, activity: Activity): PlacementsShown {
  const [placement] = placementsOf(app, ({ id }) => id === activity.id);
  const forms = placementForms.map(({ key }) => builtForm(app.memory, key));
  const [timeSheet = null, supervisor = null, self = null] = forms;
  const last = lastDay(activity);
  return {
    id: activity.id,
    title: sayableActivity(activity, namingStudents(app.workbook)).title ?? '',
    when: [activity.date, last === activity.date ? null : last]
      .flatMap((day) => (day === null ? [] : [shortDate(day)]))
      .join(' to '),
    made: forms.every((form) => form !== null),
    placed: (placement?.placed ?? []).map(({ row, code, missed, evaluations }) => {
      const address = (form: typeof timeSheet): string => (form === null ? '' : addressFor(form, row.id));
      const by = [evaluations?.supervisor ? 'supervisor' : '', evaluations?.student ? 'student' : ''];
      return {
        code,
        hours: String(row.hours ?? ''),
        missed: missed.map(shortDate).join(', '),
        timeSheet: address(timeSheet),
        self: address(self),
        supervisor: address(supervisor),
        evaluatedBy: by.filter(Boolean).join(' and '),
      };
    }),
  };
}

function makeForms(app: App, { id }: Ask<'placements.makeForms'>): { shown: PlacementsShown; text: string } {
  for (const use of placementForms) ensureForm(app, use);
  const activity = activityOf(app, id);
  const text = 'The three forms are made. Open one in a private window, to see whether students and supervisors can.';
  return { shown: shown(app, activity), text };
}

export const placementAnswers = answered(placementCalls, {
  'placements.show': showPlacements,
  'placements.print': printTimeSheets,
  'placements.makeForms': makeForms,
});
