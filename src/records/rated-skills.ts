/** Skills that forms rate, as Goals names them, so that ratings of every form meet in one list. */
import type { Workbook } from '../workbook/workbook';
import { comparable } from '../shared/text';
import { goals } from './goals';

/** What is lacking in Goals is added there. */
export function skillNamed(workbook: Workbook, name: string): { label: string } {
  const is = ({ name: theirs }: { name: string | null }): boolean => comparable(theirs ?? '') === comparable(name);
  if (!workbook.table(goals).rows.some(is))
    workbook.add(goals, [{ name, kind: 'Essential skill', stakeholder: 'Students', status: 'Agreed' }]);
  return { label: name };
}
