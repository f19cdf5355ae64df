/** Organizations that came in by an answer or an inquiry and may be ones that are there already. */
import type { App } from '../../app';
import { lookalikes } from '../../shared/likeness/duplicates';
import { describe } from './rules';
import { organizations } from './tabs';

/** Of most only a name is known, which says little; and a note may be wrong more often than a merge. */
const enoughForANote = -4.5;

/**
 * Notes at new rows which organization they look like; nobody is merged. `ids`: of rows that were added just now and are
 * written with the next commit. Reads nothing but Organizations.
 */
export function noteResemblances({ workbook }: App, ids: readonly string[]): void {
  const { rows } = workbook.table(organizations);
  const fresh = rows.filter(({ id }) => ids.includes(id));
  const known = rows.filter(({ id }) => !ids.includes(id));
  const all = [...known, ...fresh];
  const found = lookalikes(fresh.map(describe), known.map(describe), true, enoughForANote);
  found.forEach((like, index) => {
    const { id, notes } = fresh[index]!;
    if (like === null) return;
    const note = `Looks like “${all[like.known]!.name ?? ''}”: ${like.reason}. If they are one, merge them with Find duplicates….`;
    workbook.change(organizations, id, { notes: notes === null ? note : `${notes}\n${note}` });
  });
}
