// The notice to families, in English and Spanish, and when it holds the address of the form.
import { read, shadowId, shadowing, shadowRow, startShadow } from '../support/job-shadow';
import { ask, shown, startPermissions } from '../support/permissions';

test('the notice is in English and Spanish, holds the address of the form once families can open it, and names nobody', async () => {
  const story = await startPermissions();
  const { link, text } = await ask(story, 'notice');
  expect(text).toBe('“Family notice for Shadow day” is in your Google Drive.');
  const paper = read(story, link!.url);
  for (const part of [
    'When: Thursday, September 24, 2026, 9:30 AM',
    'Cuándo: jueves, 24 de septiembre de 2026, 9:30 AM',
    'With: Larkspur Machining',
    'Con: Larkspur Machining',
    'Lunch in the break room',
    'May take part / Puede participar',
  ])
    expect(paper).toContain(part);
  expect(paper).toContain(shadowId(story));
  for (const name of Object.values(shadowing)) expect(paper).not.toContain(name.split(' ')[1]);
  await story.desk.type('Activities', shadowRow(story), 'place', 'Dock 9');
  await story.pump();
  const notices = story.desk.rows('Documents').filter(({ name }) => name!.startsWith('Family notice'));
  expect(notices.map(({ state }) => state)).toEqual(['superseded', 'current']);
});

test('A21 the notice says what is learned, in the words of the goal; words that name a student keep it from being made', async () => {
  const story = await startPermissions();
  await story.desk.switchOn('Learning and feedback');
  await story.desk.addRows('Goals', [{ name: 'Read a drawing', kind: 'Learning goal' }]);
  await story.desk.type('Activities', shadowRow(story), 'learning', 'Read a drawing');
  await story.pump();
  expect(read(story, (await ask(story, 'notice')).link!.url)).toContain(
    'What your student learns there: Read a drawing',
  );
  await story.desk.type('Activities', shadowRow(story), 'logistics', 'Ximena Borja brings lunch.');
  await expect(ask(story, 'notice')).rejects.toThrow(
    'The logistics of the activity names a student, and families of others read it. Take it out.',
  );
});

test('until somebody could open the form in a private window, the notice holds only the slip', async () => {
  const story = await startShadow();
  expect(await shown(story)).toMatchObject({ form: null });
  expect(read(story, (await ask(story, 'notice')).link!.url)).toContain(
    'Please fill in the slip below and send it back.',
  );
  await ask(story, 'makeForm');
  expect(await shown(story)).toMatchObject({ form: { isOpen: false } });
  expect(read(story, (await ask(story, 'notice')).link!.url)).not.toContain('Please answer here');
  await ask(story, 'formOpened');
  expect(read(story, (await ask(story, 'notice')).link!.url)).toContain(
    'Please answer here, with the code on your slip:',
  );
});
