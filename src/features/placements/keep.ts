/** Part of the hourly run: what placements lack is kept beside each internship. Writes only what has changed. */
import type { App } from '../../app';
import { activities } from '../../records/activities';
import { sayMissing } from './missing-rules';
import { isPlacement } from './placement-rules';
import { placementsOf } from './placed';

export function keepPlacements(app: App): void {
  const { workbook } = app;
  const missing = new Map(placementsOf(app).map(({ activity, placed }) => [activity.id, sayMissing(placed)]));
  for (const activity of workbook.table(activities).rows) {
    if (activity.placements === null && !isPlacement(activity)) continue;
    const says = missing.get(activity.id) ?? null;
    if (says !== activity.placements) workbook.change(activities, activity.id, { placements: says });
  }
  workbook.commit();
}
