import { feature, sidebar } from '../../feature';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { topics } from '../../records/topics';
import { reviewAnswers } from './actions';
import { reviewProblems } from './checks';
import { reviewLists } from './lists';
import { workUse } from './work-form';

/** What members of the board review together with teachers (the guide's step 4). */
export const reviews = feature({
  name: 'Reviews by the board',
  optional: true,
  about: 'Members of the board look at activities, figures, students’ work and courses, without a student’s name.',
  uses: [topics, feedback, goals],
  pages: { reviews: sidebar('Reviews') },
  menu: [
    {
      label: 'Reviews…',
      under: 'Partnerships and board',
      about: 'Note what the board says of activities, figures and courses, and pass on students’ work by number.',
      page: 'reviews',
    },
  ],
  calls: reviewAnswers,
  forms: [workUse],
  lists: reviewLists,
  checks: [reviewProblems],
});
