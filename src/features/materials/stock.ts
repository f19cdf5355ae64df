/** The stock of printed materials. */
import type { App } from '../../app';
import { balances } from './rules';
import { materials } from './tabs';

/** The hourly job: counts how much of each material is left. */
export function countStock({ workbook }: App): void {
  const counted = new Map(balances(workbook.rowsOf(materials)).map((each) => [each.id, each]));
  for (const { id } of workbook.rowsOf(materials)) {
    const { left = null, hint = null } = counted.get(id) ?? {};
    workbook.change(materials, id, { left, hint });
  }
}
