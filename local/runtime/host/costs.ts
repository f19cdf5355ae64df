import model from '../wire/cost-model.json';

/** Three estimates of the same thing, in ms: modelled, never measured. */
export interface Estimate {
  low: number;
  typical: number;
  high: number;
}

export type CostName = keyof typeof model.entries;

interface Entry extends Estimate {
  perCell?: Estimate;
  perItem?: Estimate;
  perRange?: Estimate;
}

/** How much a call touched, for costs that grow with it. */
export interface Extent {
  cells?: number;
  items?: number;
  ranges?: number;
}

export const nothing: Estimate = { low: 0, typical: 0, high: 0 };

export function plus(a: Estimate, b: Estimate, times = 1): Estimate {
  return { low: a.low + b.low * times, typical: a.typical + b.typical * times, high: a.high + b.high * times };
}

/** Cost of one call in ms. */
export function price(name: CostName, extent: Extent = {}): Estimate {
  const entry: Entry = model.entries[name];
  let sum = plus(nothing, entry);
  if (entry.perCell) sum = plus(sum, entry.perCell, extent.cells ?? 0);
  if (entry.perItem) sum = plus(sum, entry.perItem, extent.items ?? 0);
  if (entry.perRange) sum = plus(sum, entry.perRange, extent.ranges ?? 0);
  return sum;
}
