import { answered, feature, sidebar } from '../../feature';
import { boardDecisions, decide } from './actions';
import { boardCalls } from './calls';
import { topics } from './tabs';
import { whatFollows } from './today';

/** What the advisory board decides. */
export const board = feature({
  name: 'Board decisions',
  optional: true,
  tabs: [topics],
  pages: { decisions: sidebar('Board decisions') },
  menu: [{ label: 'Board decisions…', under: 'Board', page: 'decisions' }],
  calls: answered(boardCalls, { 'board.decisions': boardDecisions, 'board.decide': decide }),
  today: [whatFollows],
});
