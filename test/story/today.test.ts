// Today, as staff use it: the lines of a morning, and the click that settles each.
import { click, contacts, lineWith, show, startBusy, whats, writesOfCells } from '../support/today';
import { StaffHands } from '../support/staff-hands';
import { skipTo } from '../support/mail-story';
import { coordinator, startSetUp, startStory, useEverything } from '../support/school';

test('lines stand in the order of what is lost if they wait, mine or everyone’s, as of the last pass', async () => {
  const story = await startBusy();
  const all = await show(story);
  expect(all.asOf).toMatch(/^\d+:\d\d AM$/);
  expect(whats(all)).toEqual([
    'Is Larkspur Machining coming? “Mill visit” on Wed, Sep 16 is not confirmed',
    '1 mail waits for your approval',
    'Send photos (Larkspur Machining)',
    'Call the owner (Quiet Press)',
    'Did “Old talk” take place on Fri, Sep 11?',
  ]);
  expect(all.lines.map(({ due, when }) => `${due} ${when}`)).toEqual([
    'due today now',
    ' now',
    '4 days overdue, since Thu, Sep 10 late',
    'due today now',
    '2 days overdue, since Sat, Sep 12 late',
  ]);
  expect(all.lines[2]!.outcomes.map(({ label }) => label)).toEqual(['Reached', 'No answer', 'Tomorrow']);
  const mine = await show(story, 'mine');
  expect(whats(mine)).toEqual(whats(all).slice(0, 3));
  expect([mine.counts, mine.more]).toEqual([{ mine: 3, all: 5 }, 0]);
  // Home shows the same.
  expect(story.desk.rows('Home').map(({ what }) => what)).toEqual(expect.arrayContaining(whats(all)));
});

test('Reached logs a contact and settles the step in one click; undo takes both back', async () => {
  const story = await startBusy();
  const before = contacts(story);
  const done = await click(story, lineWith(await show(story), 'Send photos'), 'reached');
  expect(done).toMatchObject({ is: 'done', text: 'Noted: reached. Send photos (Larkspur Machining).' });
  expect(contacts(story)).toEqual([...before, 'Larkspur Machining|Call|Reached||']);
  expect(story.desk.rows('Contact log').pop()).toMatchObject({ date: '2026-09-14', staff: 'Maren Holloway' });
  const after = await show(story);
  expect(whats(after)).not.toContain('Send photos (Larkspur Machining)');
  expect(after.done).toMatchObject([{ text: 'Noted: reached. Send photos (Larkspur Machining)', who: coordinator }]);
  expect(after.counts).toEqual({ mine: 2, all: 4 });

  await story.desk.ask('history.undo', { batch: (done as { batch: string }).batch });
  expect(contacts(story)).toEqual(before);
  const again = await show(story);
  expect(whats(again)).toContain('Send photos (Larkspur Machining)');
  expect(again.done).toEqual([]);
  await story.pump();
  expect(whats(await show(story))).toContain('Send photos (Larkspur Machining)');
});

test('No answer moves the step to the next school day, Tomorrow changes its day; on a Friday that is Monday', async () => {
  const story = await startBusy();
  await click(story, lineWith(await show(story), 'Call the owner'), 'noAnswer');
  expect(contacts(story).pop()).toBe('Quiet Press|Call|No answer|Call the owner|2026-09-15');
  await click(story, lineWith(await show(story), 'Send photos'), 'later');
  expect(contacts(story)[0]).toBe('Larkspur Machining|Visit|Nice|Send photos|2026-09-15');
  const later = (await show(story)).lines.filter(({ when }) => when === 'later');
  expect(later.map(({ what, due }) => `${what} ${due}`).sort()).toEqual([
    'Call the owner (Quiet Press) due Tue, Sep 15',
    'Send photos (Larkspur Machining) due Tue, Sep 15',
  ]);
  await story.until('2026-09-18T09:00');
  const friday = lineWith(await show(story), 'Send photos');
  expect(friday.outcomes.pop()).toEqual({ name: 'later', label: 'Monday' });
  await click(story, friday, 'later');
  expect(contacts(story)[0]).toContain('2026-09-21');
});

test('Open selects the row and shows the page that the line needs', async () => {
  const story = await startBusy();
  const list = await show(story);
  await story.desk.ask('today.open', { key: lineWith(list, 'Call the owner').key });
  expect(story.pages.pop()).toMatchObject({ title: 'Card of this row' });
  expect(story.school.selection(coordinator)).toMatchObject({ sheetId: story.desk.sheet('Contact log').id });
  await story.desk.ask('today.open', { key: lineWith(list, 'Old talk').key });
  expect(story.school.selection(coordinator)).toMatchObject({ sheetId: story.desk.sheet('Activities').id });
  await new StaffHands(story.desk).deleteRows('Activities', 4);
  await expect(story.desk.ask('today.open', { key: lineWith(list, 'Old talk').key })).rejects.toThrow('is gone');
  await expect(story.desk.ask('today.open', { key: 'nonsense/1' })).rejects.toThrow('not in use');
});

test('what is not offered, or does not exist, is refused in a sentence', async () => {
  const story = await startBusy();
  const line = lineWith(await show(story), 'Old talk');
  for (const outcome of ['reached', 'constructor', '']) {
    await expect(click(story, line, outcome)).rejects.toThrow('This page is older than the workbook');
  }
  await expect(story.desk.ask('today.settle', { key: 'inquiry/INQ-1', outcome: 'answered', seen: '' })).rejects.toThrow(
    'not in use',
  );
  await expect(story.desk.ask('today.show', { whose: 'theirs' })).rejects.toThrow('cannot use (“whose”)');
});

test('nothing is set up, and nothing is due: a sentence each time', async () => {
  const story = await startStory();
  await expect(show(story)).rejects.toThrow('This workbook is not set up yet.');
  await story.desk.choose('Set up this workbook');
  const list = await show(story);
  expect([list.lines, list.more, list.done]).toEqual([[], 0, []]);
  expect(list.asOf).toBe('7:00 AM');
  expect(
    story.desk
      .rows('Home')
      .map(({ what }) => what)
      .join(),
  ).toContain('All is quiet');
});

test('with everything in use each kind has its line, and mails, problems and the stopped run have theirs', async () => {
  const story = await startBusy();
  const { desk } = story;
  await useEverything(story);
  await desk.addRows('Topics', [{ topic: 'Masks', area: 'Budget', result: 'Approved', date: '2026-09-10', next: 'Buy masks', by: '2026-09-14' }]); // prettier-ignore
  await desk.addRows('Marketing plan', [
    { name: 'Marketing', kind: 'Newsletter', date: '2026-09-14', audience: 'Families' },
  ]);
  await desk.addRows('Top ten', [{ rank: '1', organization: 'Quiet Press', reason: 'Near', nextStep: 'Visit', nextDate: '2026-09-14' }]); // prettier-ignore
  await desk.addRows('Partnerships', [{ organization: 'Quiet Press', approval: 'Needed', approver: 'Ms. Lee', askedOn: '2026-08-20' }]); // prettier-ignore
  await desk.addRows('Organizations', [{ name: 'Aster Clinic', category: 'Shop' }]);
  await story.pump();
  const list = await show(story);
  const answers = {
    'Buy masks': ['done', 'Topics', { done: '2026-09-14' }],
    Marketing: ['done', 'Marketing plan', { status: 'Done' }],
    'Visit (Quiet Press)': ['done', 'Top ten', { nextStep: '', nextDate: '' }],
    'Ms. Lee': ['asked', 'Partnerships', { askedOn: '2026-09-14' }],
    // Then it is asked how it was.
    'Did “Old talk” take place': ['held', 'Activities', { status: 'Held' }],
  } as const;
  for (const [text, [outcome, tab, cells]] of Object.entries(answers)) {
    expect(await click(story, lineWith(list, text), outcome)).toMatchObject({ is: 'done' });
    expect(desk.rows(tab)).toContainEqual(expect.objectContaining(cells));
  }
  expect(whats(list).join('\n')).toMatch(/cells? or rows? needs? a look/);
  const left = await show(story);
  expect(left.done).toHaveLength(5);
  for (const text of Object.keys(answers).filter((each) => each !== 'Ms. Lee'))
    expect(whats(left).join('\n')).not.toContain(text);
});

test('a pass that finds nothing new writes no cell, and an idle hour makes three calls', async () => {
  const story = await startBusy();
  await story.desk.type('Settings', 3, 'value', 'Maple Grove High');
  await story.pump();
  await story.until('2026-09-14T10:05');
  await story.desk.type('Settings', 3, 'value', 'Maple Grove High');
  const record = await story.desk.fire('hourly');
  expect(writesOfCells(record)).toBe(0);
  expect((await show(story)).asOf).toBe('10:05 AM');
  const idle = await story.desk.fire('hourly');
  expect(idle.counts.calls).toBeLessThanOrEqual(3);
});

test('the clock changes over the weekend: Friday’s Monday is Monday, and times are the school’s', async () => {
  const story = await startSetUp({ start: '2026-10-30T07:00' });
  await story.desk.addRows('Organizations', [{ name: 'Quiet Press', category: 'Employer' }]);
  await story.desk.addRows('Contact log', [{ date: '2026-10-01', organization: 'Quiet Press', nextStep: 'Call', nextDate: '2026-10-30' }]); // prettier-ignore
  await story.until('2026-10-30T09:05');
  await click(story, lineWith(await show(story), 'Call'), 'later');
  expect(contacts(story)[0]).toContain('2026-11-02');
  await story.until('2026-11-02T07:30');
  const monday = await show(story);
  expect(monday.asOf).toMatch(/^7:\d\d AM$/);
  expect(lineWith(monday, 'Call').due).toBe('due today');
});

test('what stands still comes first, and facts that need no pass are as they are now', async () => {
  const story = await startBusy();
  await useEverything(story);
  await story.desk.ask('inquiries.makeForm', null);
  const waits = 'Nobody outside can reach the form “Partner with us” yet';
  expect(whats(await show(story)).join('\n')).toContain(waits);
  await story.desk.ask('inquiries.formOpened', null);
  expect(whats(await show(story)).join('\n')).not.toContain(waits);
  skipTo(story, '2026-09-16T08:00');
  const [first] = (await show(story)).lines;
  expect(first!.what).toMatch(
    /^The hourly work has not run since .* Take over the hourly work, and it goes on as you$/,
  );
  expect([first!.opens, first!.outcomes]).toEqual([false, []]);
  await expect(story.desk.ask('today.open', { key: first!.key })).rejects.toThrow('nothing to open');
  await story.pump();
  expect((await show(story)).lines[0]!.what).not.toContain('has not run since');
});
