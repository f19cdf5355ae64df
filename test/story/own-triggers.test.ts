/**
 * The functions of triggers can be called by whoever may run the script: from a page of their own, or from Google's
 * editor. They work for the triggers that set-up made, as the person whose those are, and for nothing else.
 */
import { opening } from '../../local/desk';
import { readFileSync } from 'node:fs';
import { worldText } from '../../chaos/facts';
import { PropertyStores } from '../../local/runtime/host/properties';
import { Triggers } from '../../local/runtime/host/triggers';
import type { Machine } from '../../local/runtime/machine';
import { formTitled, reply } from '../../local/sample/answers';
import { morningOf, sentTo, skipTo, startMailStory } from '../support/mail-story';
import { coordinator, type Story } from '../support/school';
import { english } from '../support/surveys';

const editor = 'desmond.achebe@maplegrove.example.edu';
const functions = ['hourly', 'onAnswer', 'onSheetChange'];

const memory = (school: Machine) => school.world.part(PropertyStores).store('document');
const everything = (school: Machine) => worldText(school) + JSON.stringify(memory(school));
const idOf = (school: Machine, functionName: string): string =>
  school.world.part(Triggers).list.find((one) => one.functionName === functionName && one.user === coordinator)!.id;

/** A Thursday morning with mail that is due, an answer that nobody has read, and a row that was typed just now. */
async function withWork(): Promise<Story> {
  const story = await startMailStory();
  await story.desk.choose('Create the parent survey');
  await reply(story.school, formTitled(story.school, 'Family survey'), english);
  skipTo(story, '2026-09-17T08:00');
  await story.desk.addRows('Organizations', [{ name: 'Brightwell Optical', category: 'Employer' }]);
  return story;
}

test.each(functions)(
  '%s does nothing for an editor, whatever is handed in: one look at the memory, two for an id that is known',
  async (functionName) => {
    const story = await withWork();
    const { school } = story;
    const real = idOf(school, functionName);
    const others = functions.filter((each) => each !== functionName).map((each) => idOf(school, each));
    const forged = [
      undefined,
      null,
      'hourly',
      real,
      [real],
      {},
      { triggerUid: '' },
      { triggerUid: null },
      { triggerUid: '__proto__' },
      { triggerUid: 'constructor' },
      { triggerUid: { toString: real } },
      { triggerUid: Number(real) + 1024 },
      ...others.map((triggerUid) => ({ triggerUid })),
    ];
    const before = everything(school);
    for (const args of [[], ...forged.map((each) => [each])]) {
      for (const attended of [true, false]) {
        for (const user of [editor, coordinator]) {
          const { status, counts } = await school.run({ functionName, user, cause: 'by hand', args, attended });
          expect([status, counts.calls <= 1, everything(school) === before]).toEqual(['completed', true, true]);
        }
      }
      if (args[0] !== undefined) await school.call(editor, functionName, args);
    }
    // Replayed: the right id, by somebody else.
    const replayed = [{ triggerUid: real, authMode: 'FULL' }];
    const { status, counts } = await school.run({ functionName, user: editor, cause: 'by hand', args: replayed });
    expect([status, counts.calls, everything(school) === before]).toEqual(['completed', 2, true]);
    await school.call(editor, functionName, replayed);
    expect(everything(school)).toBe(before);
    expect(story.mails()).toEqual([]);
    // And all of it was there to be done.
    await morningOf(story, '2026-09-17');
    expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
    expect(story.desk.rows('Responses')).not.toEqual([]);
  },
);

test('every other public function does nothing where no person sits in front of the spreadsheet', async () => {
  const story = await withWork();
  const { school } = story;
  const code = readFileSync('build/Code.js', 'utf8');
  const open = [...code.matchAll(/^function (\w+)\(\) \{ return app_\./gm)].map(([, name]) => name!);
  expect(open).toEqual(expect.arrayContaining([...functions, 'onEdit', 'serve', 'openSetUp', 'openReview']));
  const before = everything(school);
  for (const functionName of open.filter((each) => !functions.includes(each))) {
    for (const args of [[], [{ triggerUid: idOf(school, 'hourly') }], ['inquiries.makeForm', null]]) {
      for (const user of [editor, coordinator])
        await school.run({ functionName, user, cause: 'by hand', args, attended: false });
      expect([functionName, everything(school) === before]).toEqual([functionName, true]);
    }
  }
  expect(story.mails()).toEqual([]);
});

test('of two people who both have triggers, those of the one as whom it works are ours', async () => {
  const story = await withWork();
  const { school } = story;
  const mine = { ...school.firing('hourly', coordinator) };
  await school.run(opening('takeOver', editor));
  const before = everything(school);
  const { counts } = await school.run(mine);
  expect([counts.calls, everything(school) === before]).toEqual([1, true]);
  await school.run(school.firing('hourly', editor));
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17', `${coordinator} 2026-09-17`]);
  // The form's trigger is still of the one who made the form.
  expect(JSON.parse(memory(school)['triggers']!)[idOf(school, 'onAnswer')]).toEqual({
    runs: 'onAnswer',
    as: coordinator,
  });
});

describe('a workbook that was set up when no ids were noted', () => {
  test('goes on with the next hourly run of its owner, which hears everything', async () => {
    const story = await withWork();
    const { school } = story;
    for (const key of ['triggers', 'touched', 'answers.hint']) delete memory(school)[key];
    // The editor has one, too, of a time when the work ran as them.
    school.world
      .part(Triggers)
      .add({ user: editor, functionName: 'hourly', kind: 'CLOCK', source: 'CLOCK' }, school.now());
    const before = everything(school);
    await school.run(school.firing('hourly', editor));
    await school.run({ functionName: 'hourly', user: editor, cause: 'by hand', args: [{ triggerUid: '1' }] });
    await school.run({ functionName: 'hourly', user: coordinator, cause: 'by hand', args: [{ triggerUid: '1' }] });
    await school.run(school.firing('onSheetChange', coordinator));
    await school.run({ ...school.firing('hourly', coordinator), user: editor });
    expect(everything(school)).toBe(before);
    await story.pump();
    expect(story.desk.rows('Responses')).not.toEqual([]);
    expect(Object.keys(JSON.parse(memory(school)['triggers']!)).sort()).toEqual(
      functions.map((each) => idOf(school, each)).sort(),
    );
    expect((await story.desk.fire('hourly')).counts.calls).toBeLessThanOrEqual(3);
  });

  test('or with Set up, once more', async () => {
    const story = await withWork();
    delete memory(story.school)['triggers'];
    await story.desk.choose('Set up this workbook');
    await story.desk.fire('onSheetChange');
    expect(memory(story.school)['touched']).toBe('1');
  });
});

test('a trigger that set-up had to make anew is noted, and the one before is forgotten', async () => {
  const story = await withWork();
  const { school, desk } = story;
  const triggers = school.world.part(Triggers);
  const old = idOf(school, 'hourly');
  triggers.remove(old);
  await desk.choose('Set up this workbook');
  expect(Object.keys(JSON.parse(memory(school)['triggers']!))).not.toContain(old);
  await story.pump();
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
});
