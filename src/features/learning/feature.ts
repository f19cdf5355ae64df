import { feature } from '../../feature';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';

/** What an activity is for, in the same words for everybody, and what was said about it afterwards. */
export const learning = feature({
  name: 'Learning and feedback',
  optional: true,
  about: 'What students learn from activities, from the invitation to what was said afterwards.',
  tabs: [goals, feedback],
});
