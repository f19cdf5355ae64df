/** Every form of every feature has been answered when the hourly run dies. Whatever it had written by then, the next one ends as if nothing had happened. */
import { Desk } from '../../local/desk';
import { reply, type Reply } from '../../local/sample/answers';
import { Forms, isQuestion, type FormModel } from '../../local/runtime/host/forms/model';
import { Machine } from '../../local/runtime/machine';
import type { FormLine } from '../../src/features/surveys/calls';
import { everyone } from '../support/choice';
import { startMailStory } from '../support/mail-story';
import { builtProject, coordinator, useEverything, type Story } from '../support/school';

/** Something for each question: a name, an address, the first choice. */
function answersTo(form: FormModel, reference: string): Reply {
  const about = form.title.split(' ')[0]!;
  return Object.fromEntries(
    form.items.filter(isQuestion).flatMap(({ title, choices, type, rule, scale, rows }) => {
      if (title.startsWith('Reference')) return [[title, reference]];
      if (rows) return [];
      if (choices) return [[title, type === 'CHECKBOX' ? [choices[0]!.value] : choices[0]!.value]];
      if (scale) return [[title, String(scale.lower)]];
      if (type === 'DATE') return [[title, '2026-09-10']];
      return [[title, rule ? `${about.toLowerCase()}@example.net` : `${about} Quill ${title.length}`]];
    }),
  );
}

/** A school in which everything is in use and each form that can be made has one answer that nobody has read. */
async function answered(): Promise<Story> {
  const story = await startMailStory();
  const { desk, school } = story;
  await desk.set('Coordinator', 'Maren Holloway');
  await useEverything(story);
  await desk.choose('Do the hourly work now');
  await desk.ask('campaign.begin', { name: 'Fall round', way: 'Email', choice: everyone });
  await desk.choose('Do the hourly work now');
  const first = (tab: string): string => desk.rows(tab)[0]!['id']!;
  const references: Record<string, string> = {
    reply: first('Outreach'),
    board: first('Organizations'),
    nominate: first('People'),
    represent: first('People'),
    attend: `${first('Activities')} ${first('People')}`,
    colleague: first('Staff'),
    debrief: first('Activities'),
  };
  const lines = await desk.ask<FormLine[]>('forms.list', null);
  for (const { key } of lines) await desk.ask('forms.make', { key });
  for (const { key, editUrl } of await desk.ask<FormLine[]>('forms.list', null)) {
    const form = school.world.part(Forms).forms.find(({ id }) => editUrl.includes(id))!;
    await reply(school, form, answersTo(form, references[key] ?? ''));
  }
  await desk.fire('onAnswer');
  return story;
}

/** What stands in the tabs that answers change, without what differs from run to run. */
function contents(desk: Desk): Record<string, string[]> {
  const tabs = [
    'Activities',
    'Feedback',
    'Organizations',
    'People',
    'Connections',
    'Findings',
    'Responses',
    'Offers and promises',
    'Outreach',
    'Marketing plan',
    'Contact log',
    'Opt-outs',
    'Who takes part',
    'Outbox',
  ];
  const told = (tab: string): string[] =>
    desk.rows(tab).map((row) =>
      JSON.stringify({ ...row, id: '', row: '', names: '' })
        .replace(/[A-Z]{3}-[0-9B-V]{5,}/g, 'ID')
        .replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'WHEN'),
    );
  return Object.fromEntries(tabs.map((tab) => [tab, told(tab).sort()]));
}

test('a run that dies among the answers of all forms: nothing twice, nothing lost', async () => {
  const saved = (await answered()).school.save();
  const start = (): Machine => Machine.load(JSON.parse(JSON.stringify(saved)), { project: builtProject() });
  const settle = async (school: Machine): Promise<Record<string, string[]>> => {
    for (let hours = 0; hours < 2; hours++) {
      school.world.clock.moveTo(school.world.clock.now() + 600_000);
      await new Desk(school, coordinator).fire('hourly');
    }
    return contents(new Desk(school, coordinator));
  };

  const whole = start();
  const { status, counts } = await new Desk(whole, coordinator).fire('hourly');
  expect(status).toBe('completed');
  const wanted = await settle(whole);
  const sizes = Object.fromEntries(Object.entries(wanted).map(([tab, rows]) => [tab, rows.length]));
  expect(sizes).toMatchObject({
    Organizations: 5,
    People: 4,
    Connections: 4,
    'Offers and promises': 2,
    'Contact log': 2,
    'Who takes part': 1,
  });
  const writes = counts.byMember['Range.setValues']!;
  expect(writes).toBeGreaterThan(20);
  for (let number = 1; number <= writes; number++) {
    const school = start();
    let made = 0;
    await school.run({
      ...school.firing('hourly', coordinator),
      faults: ({ member, when }) =>
        member === 'setValues' && when === 'after' && ++made === number ? { kill: 'keep' } : undefined,
    });
    const got = await settle(school);
    expect({ number, got }).toEqual({ number, got: wanted });
  }
}, 240_000);
