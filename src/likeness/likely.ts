/** What intake asks of the search for duplicates, seldom enough that it waits until then. */
import type { Described } from './described';
import { lookalikes } from './duplicates';

/** Of most only a name is known, which says little; and a note may be wrong more often than a merge. */
const enoughForANote = -4.5;

/** As `lookalikes`, also among the new rows themselves. */
export function likelySame(fresh: readonly Described[], known: readonly Described[]): ReturnType<typeof lookalikes> {
  return lookalikes(fresh, known, true, enoughForANote);
}
