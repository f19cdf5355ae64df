import { answered, feature, sidebar } from '../../feature';
import { nameSuccessor, openForms, showHandOver, tellSuccessor } from './actions';
import { handOverCalls } from './calls';
import { toSuccessor } from './texts';

/** The coordinator leaves, the program stays. */
export const handOver = feature({
  name: 'Hand over',
  mails: [toSuccessor],
  pages: { 'hand-over': sidebar('Hand over') },
  menu: [
    {
      label: 'Hand over…',
      under: 'How it runs',
      about: 'Before you leave: everything that your successor needs, step by step.',
      page: 'hand-over',
    },
  ],
  calls: answered(handOverCalls, {
    'handOver.show': showHandOver,
    'handOver.tell': tellSuccessor,
    'handOver.forms': openForms,
    'handOver.settings': nameSuccessor,
  }),
});
