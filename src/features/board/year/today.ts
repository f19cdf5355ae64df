/** Activities are planned, and nobody plans along: the board should be formed early (the guide's step 3). */
import type { App } from '../../../app';
import { activities } from '../../../records/activities';
import { isOn } from '../../../records/activity-rules';
import { plannedWithoutBoard } from './composition-rules';
import { organizations } from '../../../records/organizations';
import type { FactKind } from '../../../today/line';

export const noBoard: FactKind = {
  kind: 'noBoard',
  opens: { page: 'board' },
  found({ workbook, clock }: App) {
    const today = clock.today();
    const ahead = workbook
      .rowsOf(activities)
      .filter((each) => isOn(each) && each.kind !== 'Board meeting' && each.date !== null && each.date >= today);
    const what = plannedWithoutBoard(workbook.rowsOf(organizations), ahead.length);
    return what === null ? [] : [{ id: 'all', what, due: null, loss: 'is in disorder', minutes: 10, whose: null }];
  },
};
