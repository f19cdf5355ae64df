/** How the intake of answers and inquiries searches for duplicates. */
import type { Described } from './described';
import { lookalikes } from './duplicates';

/** Often only a name is known, which says little; and a note may be wrong more often than a merge may. */
const enoughForANote = -4.5;

/** Like `lookalikes`, but also compares the new rows with one another. */
export function likelySame(fresh: readonly Described[], known: readonly Described[]): ReturnType<typeof lookalikes> {
  return lookalikes(fresh, known, true, enoughForANote);
}
