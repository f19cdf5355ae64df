/** The activity that a page is about. Of tens of thousands only it and its namesakes are read. */
import type { App } from '../../app';
import { Failure } from '../../shared/failure';
import { knowRecord } from '../../workbook/read/known-rows';
import { rowMeant, type Hint } from '../../workbook/read/selection';
import type { AnyTab } from '../../workbook/tab';
import { activities, type Activity } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { requirements } from '../../records/requirements';

/** Throws a Failure when it is gone. */
export function activityKnown({ workbook }: Pick<App, 'workbook'>, id: string): Activity {
  knowRecord(workbook, activities as unknown as AnyTab, id);
  const activity = workbook.table(activities).byId.get(id);
  if (!activity) throw new Failure('That activity is not in Activities any more. Open this page again.');
  return activity;
}

/** The one with this id; null: the one that is selected, or that the selected row names. */
export function activityMeant(app: App, id: string | null): Activity | Hint {
  if (id !== null) return activityKnown(app, id);
  const found = rowMeant(app, activities, 'Select a row of Activities, or a row that names an activity.', {
    alone: true,
  });
  // Of these tabs only the selected row was read, and the page is about all rows that name the activity.
  for (const tab of [attendance, requirements]) app.workbook.forget(tab as unknown as AnyTab);
  return found;
}
