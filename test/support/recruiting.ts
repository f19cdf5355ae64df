/** A school that recruits: its team, and the ten it wants most. */
import { startSetUp, type Story } from './school';

type Problems = { problems: { tab: string; row: number; column: string; text: string }[] };
export const problemsIn = async ({ desk }: Story, tab: string) =>
  (await desk.ask<Problems>('check.run', null)).problems
    .filter((each) => each.tab === tab)
    .map(({ row, column, text }) => `${row} ${column}: ${text}`);

export async function withRecruiting(): Promise<Story> {
  const story = await startSetUp();
  await story.desk.switchOn('Recruiting');
  await story.desk.choose('Define the industry…');
  return story;
}

export async function withTen(): Promise<Story> {
  const story = await withRecruiting();
  const { desk } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.addStaff([
    { name: 'Tom Teach', role: 'Teacher', email: 'tom@example.edu' },
    { name: 'Pat Prince', role: 'Principal', email: 'pat@example.edu' },
  ]);
  await desk.addRows('Organizations', [
    { name: 'Larkspur Machining', category: 'Employer' },
    { name: 'Birch Bakery', category: 'Employer' },
  ]);
  await desk.addRows('Top ten', [
    { rank: '1', organization: 'Larkspur Machining', reason: 'Hires our graduates', level: '', success: '', nextStep: 'Call', nextDate: '2026-09-10' }, // prettier-ignore
    { rank: '2', organization: 'Birch Bakery', reason: 'Next door', level: 'Teacher', success: 'Partner', nextStep: 'Visit', nextDate: '2026-09-11' }, // prettier-ignore
  ]);
  await story.pump();
  return story;
}
