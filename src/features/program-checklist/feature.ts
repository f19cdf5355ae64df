import { answered, feature, sidebar } from '../../feature';
import { programChecklist } from '../../records/program-checklist';
import { begin, settle, showChecklist } from './actions';
import { checklistCalls } from './calls';
import { findForChecklist } from './found';
import { checklistToday } from './today';

/** What there is to do in a program, in the order of the two guides, and how far the school is. */
export const programChecklistFeature = feature({
  name: 'Program checklist',
  optional: true,
  about: 'What there is to do in the whole program, in order and with a day for each, and what your workbook shows.',
  tabs: [programChecklist],
  pages: { checklist: sidebar('Checklist') },
  menu: [
    {
      label: 'Checklist…',
      under: 'Partnerships and board',
      about: 'Start, expand or refine your program: what comes next, and how far each part is.',
      page: 'checklist',
    },
  ],
  calls: answered(checklistCalls, {
    'checklist.show': showChecklist,
    'checklist.begin': begin,
    'checklist.settle': settle,
  }),
  jobs: [findForChecklist],
  today: [checklistToday],
});
