/** What Check for problems says, in its own order. */
import type { ProblemLine } from '../../src/features/overview/calls';
import type { Story } from './school';

export async function problemsOf({ desk }: Pick<Story, 'desk'>): Promise<ProblemLine[]> {
  return (await desk.ask<{ problems: ProblemLine[] }>('check.run', null)).problems;
}

export async function problemTexts(story: Pick<Story, 'desk'>): Promise<string[]> {
  return (await problemsOf(story)).map(({ text }) => text);
}
