/** Every partner gets an orientation: a rule of the checklist, to begin with. */
import type { App } from '../../app';
import { requirements } from '../../records/requirements';
import type { AnyTab } from '../../workbook/tab';

const addedKey = 'inquiries.orientation';

/** Part of the hourly run. A rule that staff have deleted does not come back, and those who have one keep theirs. */
export function addOrientationOnce({ workbook, memory, clock }: App): void {
  if (memory.get(addedKey) !== null || !workbook.isUsable(requirements as unknown as AnyTab)) return;
  const hasOne = workbook
    .table(requirements)
    .rows.some(({ kind, state }) => kind === 'Orientation' && state === 'Rule');
  if (!hasOne) {
    const rule = { name: 'Orientation', kind: 'Orientation', state: 'Rule', appliesTo: 'Every partner' } as const;
    workbook.add(requirements, [{ ...rule, notes: 'What we ask, dates, guidelines, and whom to call.' }]);
    workbook.commit();
  }
  memory.set(addedKey, clock.today());
  memory.save();
}
