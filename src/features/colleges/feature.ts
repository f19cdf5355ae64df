import { feature } from '../../feature';
import { students } from '../../records/students';
import { collegeChecks } from './checks';
import { keepPace } from './keep';
import { collegeLists } from './lists';

/** Visits to colleges, conversations with them, and what they require. */
export const collegesFeature = feature({
  name: 'Colleges',
  optional: true,
  about: 'Which colleges each student has visited, who is at risk of too few, and the next trip that helps most.',
  uses: [students],
  lists: collegeLists,
  checks: collegeChecks,
  jobs: [keepPace],
});
