/** Organizations that came in through an answer or an inquiry and may already exist. */
import { likelySame } from '../likeness/likely';
import { describe } from './organization-rules';
import type { Organization } from './organizations';

/**
 * The notes for new rows that look like another organization; nothing is merged. `rows`: all rows of the tab; `added`:
 * ids of the new ones among them.
 */
export function resemblances(
  rows: readonly Organization[],
  added: readonly string[],
): { id: string; values: { notes: string } }[] {
  if (added.length === 0) return [];
  const isNew = new Set(added);
  const fresh = rows.filter(({ id }) => isNew.has(id));
  const known = rows.filter(({ id }) => !isNew.has(id));
  const all = [...known, ...fresh];
  return likelySame(fresh.map(describe), known.map(describe)).flatMap((like, index) => {
    if (like === null) return [];
    const { id, notes } = fresh[index]!;
    const note = `Looks like “${all[like.known]!.name ?? ''}”: ${like.reason}. If they are one, merge them with Find duplicates.`;
    return [{ id, values: { notes: notes === null ? note : `${notes}\n${note}` } }];
  });
}
