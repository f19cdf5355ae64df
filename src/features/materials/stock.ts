/** The stock of printed materials, and what is due in the marketing plan. */
import type { App } from '../../app';
import type { Line } from '../../feature';
import type { Workbook } from '../../workbook/workbook';
import { stockOf } from './rules';
import { handOuts, marketingPlan, materials } from './tabs';

/** The hourly job: counts how much of each material is left. */
export function countStock({ workbook }: App): void {
  const log = workbook.rowsOf(handOuts);
  for (const material of workbook.rowsOf(materials)) {
    workbook.change(materials, material.id, { ...stockOf(material, log) });
  }
}

/** The steps of the marketing plan that are not done yet. */
export function plannedSteps(workbook: Workbook): Line[] {
  const { title, rows } = workbook.table(marketingPlan);
  return rows.flatMap(({ row, date, status, story, audience, ask, owner }) => {
    if (date === null || status === 'Done' || status === 'Dropped') return [];
    const what = [story?.label, ask?.label].filter(Boolean).join(' and ') || 'Marketing';
    const who = owner === null ? '' : ` (${owner.label})`;
    return [{ what: `${what}: to ${audience ?? 'an audience'}${who}`, date, tab: title, row }];
  });
}
