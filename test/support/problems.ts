/** What Check for problems says, in its own order. */
import type { ProblemLine } from '../../src/features/overview/calls';
import type { Story } from './school';

export async function problemsOf({ desk }: Pick<Story, 'desk'>): Promise<ProblemLine[]> {
  const asked = ['check.run', 'check.merged'].map((call) => desk.ask<{ problems: ProblemLine[] }>(call, null));
  return (await Promise.all(asked)).flatMap(({ problems }) => problems);
}

export async function problemTexts(story: Pick<Story, 'desk'>): Promise<string[]> {
  return (await problemsOf(story)).map(({ text }) => text);
}
