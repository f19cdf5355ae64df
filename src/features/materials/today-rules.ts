/** When to look after what was placed somewhere, as lines of Today. Pure. */
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';
import type { Material } from './tabs';

export function restockLines(rows: readonly Material[], { today }: Moment): TodayLine[] {
  return rows.flatMap(({ id, what, restockOn, name, place, staff }) => {
    if (what !== 'Placed' || restockOn === null || !isNear(restockOn, today)) return [];
    const line = `Are there enough of “${name ?? ''}”${place === null ? '' : ` at ${place}`}?`;
    return [{ id, what: line, due: restockOn, loss: 'is in disorder', minutes: 10, whose: staff }];
  });
}
