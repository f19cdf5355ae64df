/** Whatever comes in by any form of any feature stays text, and no run breaks off over it. */
import { Forms, isQuestion, type ItemModel } from '../../local/runtime/host/forms/model';
import { features } from '../../src/house';
import { startSetUp, useEverything } from '../support/school';
import { formulasIn } from '../support/formulas';
import { StaffHands } from '../support/staff-hands';
import { runHourly } from '../support/surveys';
import { nasty } from './nasty';

const keys = features.flatMap(({ forms = [] }) => forms.map(({ key }) => key));

/** Of each form. */
const turns = 8;

/** `turn` picks among choices, so that each way through a form is gone. */
function answerTo({ type, choices = [], other, rule, scale }: ItemModel, text: string, turn: number) {
  const choice = choices[turn % Math.max(1, choices.length)]?.value ?? text;
  if (type === 'CHECKBOX') return other ? [choice, text] : [choice];
  if (type === 'MULTIPLE_CHOICE') return other && turn % 3 === 2 ? text : choice;
  if (type === 'LIST') return choice;
  if (type === 'DATE') return '2026-10-20';
  if (type === 'SCALE') return String(scale!.lower);
  if (rule) return /email/i.test(rule.name) ? `family${turn}@example.com` : '2026';
  return text;
}

test.each(['as set up', 'with all formats cleared'])('answers to every form, %s', async (looks) => {
  const story = await startSetUp();
  await useEverything(story);
  if (looks !== 'as set up') new StaffHands(story.desk).clearAllLooks();
  const { desk, school } = story;
  for (const key of keys) await desk.ask('forms.make', { key });
  const { forms } = school.world.part(Forms);
  expect(forms).toHaveLength(keys.length);
  for (const form of forms) {
    const questions = form.items.filter(isQuestion);
    for (let turn = 0; turn < turns; turn++) {
      const answers = questions.map(
        (item, index) => [String(item.id), answerTo(item, nasty[(turn * 3 + index) % nasty.length]!, turn)] as const,
      );
      await school.submitForm(form.id, Object.fromEntries(answers));
    }
  }
  for (let run = 0; run < 3; run++) expect((await runHourly(story)).log).not.toMatch(/TypeError|RangeError/);
  const answered = new Set(desk.rows('Responses').map(({ answerId }) => answerId));
  expect(answered.size).toBe(keys.length * turns);
  expect(formulasIn(desk)).toEqual([]);
});
