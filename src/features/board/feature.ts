import { answered, feature, sidebar } from '../../feature';
import { boardDecisions, decide } from './actions';
import { boardCalls } from './calls';
import { topics } from './tabs';
import { whatFollows } from './today';

/** What the advisory board decides. */
export const board = feature({
  name: 'Board decisions',
  optional: true,
  about: 'The advisory board: topics and what was decided, with who does it by when.',
  tabs: [topics],
  pages: { decisions: sidebar('Board decisions') },
  menu: [
    {
      label: 'Board decisions…',
      under: 'Partnerships and board',
      about: 'Write down what the board decided, and who does it by when.',
      page: 'decisions',
    },
  ],
  calls: answered(boardCalls, { 'board.decisions': boardDecisions, 'board.decide': decide }),
  today: [whatFollows],
});
