// What gets in between a line and its click: another person, a changed cell, a sort, a copy.
import type { ShownLine } from '../../src/features/today/calls';
import { click, contacts, lineWith, show, startBusy, whats } from '../support/today';
import { StaffHands, lineOf, put } from '../support/staff-hands';

test('two people click the same line: the second is told so, and nothing happens twice', async () => {
  const story = await startBusy();
  const [step, visit] = [lineWith(await show(story), 'Send photos'), lineWith(await show(story), 'Mill visit')];
  await click(story, step, 'reached');
  const after = contacts(story);
  for (const outcome of ['reached', 'noAnswer', 'later'])
    expect(await click(story, step, outcome)).toEqual({
      is: 'overtaken',
      text: 'Somebody has settled that meanwhile. Nothing was changed now.',
      line: null,
    });
  expect(contacts(story)).toEqual(after);
  await click(story, visit, 'confirmed');
  const log = story.desk.rows('Change log').length;
  expect(await click(story, visit, 'confirmed')).toMatchObject({ is: 'overtaken' });
  expect(story.desk.rows('Change log')).toHaveLength(log);
});

test('typed meanwhile: a step that was settled by hand is gone, one that was changed is asked about anew', async () => {
  const story = await startBusy();
  const { desk } = story;
  const list = await show(story);
  await desk.type('Activities', 3, 'status', 'Canceled');
  expect(await click(story, lineWith(list, 'Mill visit'), 'confirmed')).toMatchObject({ is: 'overtaken', line: null });
  expect(desk.rows('Activities')[0]).toMatchObject({ status: 'Canceled' });
  await desk.type('Contact log', 3, 'nextStep', 'Send the bill');
  const changed = await click(story, lineWith(list, 'Send photos'), 'reached');
  expect(changed).toMatchObject({ is: 'overtaken', text: expect.stringMatching(/^This has changed since you saw it/) });
  const { line } = changed as { line: ShownLine };
  expect(line.what).toBe('Send the bill (Larkspur Machining)');
  expect(contacts(story)).toHaveLength(2);
  expect(await click(story, line, 'reached')).toMatchObject({ is: 'done' });
  // What was typed since the pass is seen at once, in the tabs that are looked at anyway.
  const hello = {
    date: '2026-09-14',
    organization: 'Larkspur Machining',
    nextStep: 'Say hello',
    nextDate: '2026-09-14',
  };
  for (const [column, text] of Object.entries(hello)) await desk.type('Contact log', 6, column, text);
  const now = whats(await show(story));
  expect(now).toContain('Say hello (Larkspur Machining)');
  expect(now.join()).not.toMatch(/Mill visit|Send the bill/);
});

test('rows that were sorted, moved down or deleted since: the click finds its own row, or says that it is gone', async () => {
  const story = await startBusy();
  const { desk } = story;
  const hands = new StaffHands(desk);
  const list = await show(story);
  await hands.sortBy('Activities', 'date');
  await hands.insertRows('Contact log', 3, 2);
  await click(story, lineWith(list, 'Mill visit'), 'confirmed');
  expect(desk.rows('Activities').map(({ title, status }) => `${title} ${status}`)).toEqual(['Old talk Planned', 'Mill visit Confirmed']); // prettier-ignore
  await click(story, lineWith(list, 'Send photos'), 'later');
  expect(desk.rows('Contact log').find(({ nextStep }) => nextStep === 'Send photos')).toMatchObject({ nextDate: '2026-09-15' }); // prettier-ignore
  const { row } = desk.rows('Contact log').find(({ nextStep }) => nextStep === 'Call the owner')!;
  await hands.deleteRows('Contact log', Number(row));
  expect(await click(story, lineWith(list, 'Call the owner'), 'reached')).toMatchObject({ is: 'overtaken', text: expect.stringContaining('is gone') }); // prettier-ignore
  expect(contacts(story)).toHaveLength(1);
});

test('a copied row: nobody knows which is meant, so nothing is changed', async () => {
  const story = await startBusy();
  const list = await show(story);
  put(story, 'Activities', 5, lineOf(story, 'Activities', 3));
  expect(await click(story, lineWith(list, 'Mill visit'), 'confirmed')).toMatchObject({
    is: 'overtaken',
    text: expect.stringMatching(/^Two rows have the same id/),
  });
  expect(story.desk.rows('Activities').map(({ status }) => status)).toEqual(['Planned', 'Planned', 'Planned']);
  expect(whats(await show(story)).join()).not.toContain('Mill visit');
});

test('a long log: only the rows behind the lines are read, and a click is as careful', async () => {
  const story = await startBusy();
  const { desk } = story;
  const hands = new StaffHands(desk);
  // Blank rows make a tab long, too.
  await hands.insertRows('Contact log', 200, 5000);
  await hands.insertRows('Activities', 200, 5000);
  const list = await show(story);
  expect(whats(list)).toHaveLength(5);
  await hands.insertRows('Contact log', 3, 1);
  await hands.sortBy('Activities', 'date');
  await hands.insertRows('Activities', 3, 100);
  expect(whats(await show(story)).sort()).toEqual(whats(list).sort());
  const cells = desk.rows('Contact log').length;
  await click(story, lineWith(list, 'Send photos'), 'later');
  expect(desk.rows('Contact log')[0]).toMatchObject({ nextStep: 'Send photos', nextDate: '2026-09-15' });
  const due = lineWith(await show(story), 'Call the owner');
  await desk.addRows('Contact log', [
    { date: '2026-09-14', organization: 'quiet press', way: 'Call', outcome: 'Talked' },
  ]);
  // The later contact settles it, both when shown and when clicked.
  expect(await click(story, due, 'noAnswer')).toMatchObject({ is: 'overtaken', line: null });
  expect(whats(await show(story)).join()).not.toContain('Call the owner');
  expect(desk.rows('Contact log')).toHaveLength(cells + 1);
  await click(story, lineWith(list, 'Mill visit'), 'confirmed');
  expect(desk.rows('Activities').find(({ title }) => title === 'Mill visit')).toMatchObject({ status: 'Confirmed' });
  put(story, 'Activities', 300, lineOf(story, 'Activities', 103));
  expect(await click(story, lineWith(list, 'Old talk'), 'held')).toMatchObject({
    text: expect.stringMatching(/^Two rows/),
  });
});
