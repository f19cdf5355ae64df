/** A school with three partners that tells of them in public, thanks them, and asks before it quotes anybody. */
import type { ResultOf } from '../../src/shared/calls';
import type { marketingCalls, ThisMonth } from '../../src/features/marketing/calls';
import { startMailStory, visit } from './mail-story';
import { coordinator, prepared, type Story } from './school';

export const partners = ['Larkspur Machining', 'Birch Welding', 'Cedar Clinic'];

/** One tour is over, with students; the next two partners have given nothing yet. */
export function startGoodwill(activity: Record<string, string> = {}): Promise<Story> {
  return prepared(`goodwill ${JSON.stringify(activity)}`, {}, async () => {
    const story = await startMailStory({
      activity: { ...visit, status: 'Held', date: '2026-09-11', className: 'Grade 11', ...activity },
    });
    const { desk } = story;
    await desk.switchOn('Learning and feedback', 'Activities with students', 'Marketing plan', 'Goodwill');
    await desk.addRows('Staff', [{ name: 'Maren Holloway', email: coordinator, role: 'Coordinator' }]);
    await desk.type('Organizations', 3, 'stage', 'Partner');
    await desk.addRows('Organizations', partners.slice(1).map((name) => ({ name, category: 'Employer', stage: 'Partner' }))); // prettier-ignore
    await desk.addRows('Students', [{ code: '70421', className: 'Grade 11' }, { code: '70422', className: 'Grade 11' }]); // prettier-ignore
    await desk.choose('Do the hourly work now');
    return story;
  });
}

export const thisMonth = ({ desk }: Story): Promise<ThisMonth> => desk.ask('thisMonth.show', null);

type Done = ResultOf<(typeof marketingCalls)['thisMonth.done']>;

export const click = ({ desk }: Story, name: string, given: object | null): Promise<Done> =>
  desk.ask(`thisMonth.${name}`, given);

/** A row of the plan by its name. */
export function step({ desk }: Story, name: string): Record<string, string> {
  const found = desk.rows('Marketing plan').find((row) => row['name'] === name);
  if (!found) throw new Error(`“${name}” is not in the plan.`);
  return found as Record<string, string>;
}

export const plan = ({ desk }: Story, rows: Record<string, string>[]): Promise<void> =>
  desk.addRows('Marketing plan', rows);

/** The sentences that *Check this workbook* says of the plan. */
export async function planProblems({ desk }: Story): Promise<string[]> {
  const { problems } = await desk.ask<{ problems: { tab: string; text: string }[] }>('check.run', null);
  return problems.filter(({ tab }) => tab === 'Marketing plan').map(({ text }) => text);
}

export const mailsOf = ({ desk }: Story, kind: string): string[] =>
  desk.rows('Outbox').filter((row) => row['kind'] === kind).map(({ to, state, reason }) => `${to} ${state}${reason === '' ? '' : `: ${reason}`}`); // prettier-ignore
