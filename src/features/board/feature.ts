import type { Feature } from '../../feature';
import { boardDesk, decide } from './decisions.later';
import { topics } from './tabs';

export { openDecisions } from './decisions.later';

/** What the advisory board decides. */
export const board: Feature = {
  name: 'Board decisions',
  optional: true,
  tabs: [topics],
  menu: [{ label: 'Board decisions…', door: 'openDecisions', under: 'Board' }],
  calls: { 'board.desk': boardDesk, 'board.decide': decide },
  due(workbook) {
    const { title: tab, rows } = workbook.table(topics);
    return rows.flatMap(({ next, owner, by, done, row }) =>
      next === null || by === null || done !== null
        ? []
        : [{ what: `${next} (the board’s decision${owner ? `; ${owner.label}` : ''})`, date: by, tab, row }],
    );
  },
};
