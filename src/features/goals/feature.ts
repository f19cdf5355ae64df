import { feature } from '../../feature';
import { goals } from '../../records/goals';
import { goalProblems } from './checks';
import { goalLists } from './lists';
import { addSkillsOnce } from './skills';

/** What partnerships are for and what students are to learn, how it is measured, and what it came to. */
export const goalsFeature = feature({
  name: 'Goals',
  optional: true,
  about: 'What partnerships and students are to reach, how you will know, and what surveys say about it.',
  tabs: [goals],
  lists: goalLists,
  checks: [goalProblems],
  jobs: [{ name: 'Essential skills', about: 'Puts ten skills into Goals to begin with, once', run: addSkillsOnce }],
});
