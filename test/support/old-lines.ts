import type { Story } from './school';
import { coordinator } from './school';

/** So many lines of a change of long ago, as the Change log would have them. */
export async function manyLines(
  { desk, school }: Pick<Story, 'desk' | 'school'>,
  count: number,
  line: Record<string, string>,
): Promise<void> {
  const sheet = desk.sheet('Change log');
  const keys = Array.from({ length: sheet.columnCount }, (_, index) => desk.shown(sheet, 1, index + 1).split('.')[1]!);
  const cells = Array.from({ length: count }, (_, number) => {
    const full: Record<string, string> = { id: `CHG-${String(number).padStart(6, '0')}`, who: coordinator, tab: 'People', column: 'Name', why: 'Edited', batch: 'BAT-2222222', state: 'done', ...line }; // prettier-ignore
    return keys.map((key) => full[key] ?? '');
  });
  const first = desk.rows('Change log').length + 3;
  await school.edit(coordinator, sheet.id, first, 1, cells, { confirmed: true });
}
