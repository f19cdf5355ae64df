/** The stock of printed materials. */
import type { App } from '../../app';
import { stockOf } from './rules';
import { handOuts, materials } from './tabs';

/** The hourly job: counts how much of each material is left. */
export function countStock({ workbook }: App): void {
  const log = workbook.rowsOf(handOuts);
  for (const material of workbook.rowsOf(materials)) {
    workbook.change(materials, material.id, { ...stockOf(material, log) });
  }
}
