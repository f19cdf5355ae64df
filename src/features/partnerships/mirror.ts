/** Part of the hourly run: what Partnerships says about how far each one is. */
import type { App } from '../../app';
import { organizations } from '../../records/organizations';
import { partnerSinceOf } from '../../records/partnership-rules';
import { partnerships } from '../../records/partnerships';

/** The stage as in Organizations, and since when it is a partner. Writes only what has changed. */
export function mirrorStages({ workbook, clock }: App): void {
  for (const row of workbook.table(partnerships).rows) {
    const stage = workbook.follow(organizations, row.organization)?.stage ?? null;
    workbook.change(partnerships, row.id, { stage, partnerSince: partnerSinceOf(stage, row, clock.today()) });
  }
  workbook.commit();
}
