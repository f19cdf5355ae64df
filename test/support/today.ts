import type { ExecutionRecord } from '../../local/runtime/machine';
import type { Settled, ShownLine, TodayList } from '../../src/features/today/calls';
import { coordinator, startSetUp, type Story } from './school';

/** How often a run has written into cells. */
export function writesOfCells({ counts }: ExecutionRecord): number {
  return Object.entries(counts.byMember)
    .filter(([member]) => /^Range(List)?\.set(Value|Values|NumberFormat)$/.test(member))
    .reduce((sum, [, count]) => sum + count, 0);
}

export const show = ({ desk }: Story, whose: 'mine' | 'all' = 'all') => desk.ask<TodayList>('today.show', { whose });
export const click = ({ desk }: Story, { key, seen }: ShownLine, outcome: string) =>
  desk.ask<Settled>('today.settle', { key, outcome, seen });
export const whats = ({ lines }: TodayList): string[] => lines.map(({ what }) => what);
export const lineWith = ({ lines }: TodayList, text: string): ShownLine => {
  const found = lines.find(({ what }) => what.includes(text));
  if (!found) throw new Error(`No line with “${text}” among: ${lines.map(({ what }) => what).join(' / ')}`);
  return found;
};
export const contacts = ({ desk }: Story) =>
  desk.rows('Contact log').map(({ organization, way, outcome, nextStep, nextDate }) => [organization, way, outcome, nextStep, nextDate].join('|')); // prettier-ignore

/** Two colleagues, two partners, steps due and not, a visit to confirm and one to settle; and the first pass. */
export async function startBusy(): Promise<Story> {
  const story = await startSetUp();
  const { desk } = story;
  await desk.addStaff([
    { name: 'Maren Holloway', email: coordinator },
    { name: 'Desmond Achebe', email: 'desmond@example.edu' },
  ]);
  await desk.addRows('Organizations', [
    { name: 'Larkspur Machining', category: 'Employer' },
    { name: 'Quiet Press', category: 'Employer' },
  ]);
  await desk.addRows('Contact log', [
    { date: '2026-09-01', organization: 'Larkspur Machining', staff: 'Maren Holloway', way: 'Visit', outcome: 'Nice', nextStep: 'Send photos', nextDate: '2026-09-10' },
    { date: '2026-09-01', organization: 'Quiet Press', staff: 'Desmond Achebe', way: 'Call', outcome: 'Busy', nextStep: 'Call the owner', nextDate: '2026-09-14' },
  ]); // prettier-ignore
  await desk.addRows('Activities', [
    { title: 'Mill visit', kind: 'Field trip', status: 'Planned', date: '2026-09-16', organization: 'Larkspur Machining', teacher: 'Maren Holloway' },
    { title: 'Old talk', kind: 'Field trip', status: 'Planned', date: '2026-09-11', teacher: 'Desmond Achebe' },
  ]); // prettier-ignore
  await story.until('2026-09-14T08:05');
  return story;
}
