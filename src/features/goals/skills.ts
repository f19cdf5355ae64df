/** Ten skills for any job, to begin with; a school replaces them by its own list. */
import type { App } from '../../app';
import { goals } from '../../records/goals';

/**
 * In our own words. Illinois sorts such skills into personal ethic, work ethic, teamwork and communication
 * (macspartnership.com/essential-employability-skills).
 */
export const essentialSkills = [
  'Be honest and do what you said you would do',
  'Take care of yourself so that you can do your work',
  'Be there, on time and ready',
  'Keep going when it gets hard, and finish',
  'Find out what is wrong and try a way to put it right',
  'Follow instructions, and ask when something is not clear',
  'Work well with people who are different from you',
  'Do your share in a team and help others do theirs',
  'Listen, and say what you mean so that others understand it',
  'Write so that a customer or a supervisor can rely on it',
] as const;

const addedKey = 'goals.skills';

/** Part of the hourly run. What staff have deleted does not come back, and those who have a list keep theirs. */
export function addSkillsOnce({ workbook, memory, clock }: App): void {
  if (memory.get(addedKey) !== null) return;
  const hasSome = workbook.table(goals).rows.some(({ kind }) => kind === 'Essential skill');
  if (!hasSome) {
    const kind = 'Essential skill' as const;
    workbook.add(
      goals,
      essentialSkills.map((name) => ({ name, kind, status: 'Agreed' as const })),
    );
    workbook.commit();
  }
  memory.set(addedKey, clock.today());
  memory.save();
}
