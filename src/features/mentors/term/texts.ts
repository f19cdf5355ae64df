/** What mentors and students can talk about, month by month; staff may change it. */
import { template } from '../../../messages/declare';

export const promptsText = template({
  kind: 'mentor.prompts',
  name: 'Talking points for mentor sessions',
  words: {},
  subject: 'Talking points for mentor sessions, one line each',
  body: `Who are you, what do you like doing, and what are you good at?
What was your first job, and what did it teach you?
What makes somebody a colleague that others like to work with?
Tell of a mistake at work, and of what you did next.
How do you plan a week in which everything is due at once?
Which skills does your job ask for, and which of them are learned in class?
How do you get to know people in an industry?
What does a good application look like? Read one together.
How do you handle money: first pay, taxes, saving?
What is the next step for each of you, and who can help with it?`,
});
