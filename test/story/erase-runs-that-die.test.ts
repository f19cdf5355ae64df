/** Erasing is cut off after each of its writes. Whatever had been done by then, it is started again and does the rest. */
import type { EraseShown } from '../../src/features/erasing/calls';
import { eraseAll, plantedIn, tracesOf, whom, withPlanted } from '../support/planted-person';
import { coordinator } from '../support/school';

const effects = ['setValues', 'setValue', 'deleteRows', 'setProperties', 'setProperty', 'deleteResponse', 'update'];

test('a run that dies after any write: started again, it erases what is left, and brings nothing back', async () => {
  const { saved, desk, school } = await withPlanted();
  const shown = await desk.ask<EraseShown>('erase.show', whom);
  const args = ['erase.apply', { ...whom, keys: shown.lines.map(({ key }) => key), mark: shown.mark }];
  const run = { functionName: 'serve', user: coordinator, cause: 'page', args };
  let writes = 0;
  const whole = await school.run({
    ...run,
    faults: ({ member, when }) => {
      if (effects.includes(member) && when === 'after') writes++;
      return undefined;
    },
  });
  expect(whole.status).toBe('completed');
  expect(writes).toBeGreaterThan(12);
  for (let number = 1; number <= writes; number++) {
    const story = plantedIn(saved);
    let made = 0;
    await story.school.run({
      ...run,
      faults: ({ member, when }) =>
        effects.includes(member) && when === 'after' && ++made === number
          ? { kill: number % 2 === 0 ? 'keep' : 'drop' }
          : undefined,
    });
    story.school.world.clock.moveTo(story.school.world.clock.now() + 600_000);
    // An hour may come between.
    if (number % 3 === 0) await story.pump();
    const again = await story.desk.ask<EraseShown>('erase.show', whom);
    if (again.lines.length > 0) await eraseAll(story);
    await story.pump();
    expect({ number, left: tracesOf(story.school) }).toEqual({ number, left: [] });
    expect({ number, people: story.desk.rows('People').length }).toEqual({ number, people: 2 });
  }
}, 300_000);
