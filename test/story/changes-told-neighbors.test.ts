/** Law 15, where rows are gone, copied or moved elsewhere, and where people were invited. */
import { approve, calendarFile, canceled, drafts, lastLetter, toldOfTour, typeInTour } from '../support/changes';
import { CalendarHands } from '../support/calendar-hands';
import { morningOf, partner, sentTo, skipTo, startMailStory, teacher, visit } from '../support/mail-story';
import { problemTexts } from '../support/problems';
import { coordinator } from '../support/school';
import { lineOf, put, StaffHands } from '../support/staff-hands';

test('rows of the Outbox deleted in between: what was told is kept with the activity', async () => {
  const story = await toldOfTour();
  const { sequence } = calendarFile(await lastLetter(story));
  const hands = new StaffHands(story.desk);
  await hands.deleteRows('Outbox', 3, story.desk.rows('Outbox').length);
  expect(story.desk.rows('Outbox')).toEqual([]);
  await typeInTour(story, 'date', '10/1/2026');
  await story.until('2026-09-18T12:00');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Thursday, October 1, 2026']);
  await approve(story);
  expect(calendarFile(await lastLetter(story)).sequence).toBeGreaterThan(sequence);
});

test('the row copied where nobody saw it: nobody hears of a cancellation, and Check asks which one is meant', async () => {
  const story = await toldOfTour();
  const dateAt = story.desk.column(story.desk.sheet('Activities'), 'date') - 1;
  const line = lineOf(story, 'Activities', 3);
  put(story, 'Activities', 4, line.map((text, index) => (index === dateAt ? '2026-10-22' : text))); // prettier-ignore
  await story.until('2026-09-18T16:00');
  expect([drafts(story), sentTo(story)]).toEqual([[], ['teacher 2026-09-17', 'partner 2026-09-17']]);
  const problems = await problemTexts(story);
  expect(problems.join()).not.toMatch(/no longer in|cancellation/);
  expect(problems.filter((text) => text.includes('have the same id')).length).toBeGreaterThan(0);
});

test('the row deleted after people were told: Check says so, and a cancellation is offered', async () => {
  const story = await toldOfTour();
  const hands = new StaffHands(story.desk);
  await hands.deleteRows('Activities', 3, 1);
  await story.until('2026-09-18T12:00');
  expect(drafts(story)).toEqual([canceled]);
  expect(await problemTexts(story)).toContainEqual(
    expect.stringMatching(
      /“Plant tour” on Thursday, September 24, 2026 is no longer in Activities, and .*Renata Oyelaran/,
    ),
  );
  await approve(story);
  await story.until('2026-09-18T14:00');
  expect(calendarFile(await lastLetter(story)).method).toBe('CANCEL');
  expect((await problemTexts(story)).filter((text) => text.includes('no longer in Activities'))).toEqual([]);
});

test('a copied row has told nobody anything; two activities of one name are two', async () => {
  const story = await toldOfTour();
  const { desk, school } = story;
  const sheet = desk.sheet('Activities');
  const [, ...cells] = Array.from({ length: sheet.columnCount + 1 }, (_, column) => desk.shown(sheet, 3, column));
  const [id, date] = [desk.column(sheet, 'id'), desk.column(sheet, 'date')];
  const copy = cells.map((cell, at) => (at + 1 === id ? '' : at + 1 === date ? '2026-10-20' : cell));
  expect(copy.join()).toContain(partner);
  await school.edit(coordinator, sheet.id, 4, 1, [copy], { confirmed: true });
  await story.until('2026-09-18T14:00');
  expect(desk.rows('Activities')).toHaveLength(2);
  expect(drafts(story)).toEqual([]);
  await typeInTour(story, 'date', '9/25/2026');
  await story.until('2026-09-18T16:00');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Friday, September 25, 2026']);
});

test('a board meeting is canceled: everyone who was invited, and the teacher, who had nothing in writing yet', async () => {
  const story = await startMailStory({
    activity: { ...visit, title: 'Fall board', kind: 'Board meeting', date: '2026-10-07', organization: '' },
  });
  const { desk, school } = story;
  await desk.addRows(
    'People',
    ['Bea Board', 'Cal Chair', 'Dee Deputy'].map((name) => ({
      name,
      organization: 'Larkspur Machining',
      role: 'Board representative',
      email: `${name.slice(0, 3).toLowerCase()}@example.com`,
    })),
  );
  await desk.switchOn('Partnerships');
  await desk.choose('Partnership');
  await story.pump();
  school.select(coordinator, { sheetId: desk.sheet('Activities').id, row: 3, column: 2, rows: 1, columns: 1 });
  await desk.choose('Invite the board to a meeting…');
  await approve(story);
  expect(sentTo(story)).toHaveLength(3);
  await typeInTour(story, 'status', 'Canceled');
  await story.until('2026-09-14T12:00');
  expect(drafts(story)).toEqual(
    ['bea', 'cal', 'dee'].map((name) => `${name}@example.com: Canceled: Fall board, Wednesday, October 7, 2026`),
  );
  const toTeacher = await lastLetter(story);
  expect(toTeacher).toMatchObject({ to: [{ address: teacher }] });
  expect(toTeacher.text).toContain('3 people do not know yet.');
  await story.until('2026-09-14T16:00');
  expect(sentTo(story)).toHaveLength(4);
});

test('moved in Google Calendar: told like any other change', async () => {
  const story = await toldOfTour();
  new CalendarHands(story).move('Plant tour', '2026-09-29T09:30', '2026-09-29T11:30');
  await story.until('2026-09-18T13:00');
  await story.desk.choose('Do the hourly work now');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Tuesday, September 29, 2026']);
});

test('a date that cannot be read tells nobody yet', async () => {
  const story = await toldOfTour();
  await typeInTour(story, 'date', 'some day in October');
  await story.until('2026-09-18T14:00');
  expect(drafts(story)).toEqual([]);
  await morningOf(story, '2026-09-21');
  expect(sentTo(story)).toHaveLength(2);
});

test('typed while its reminder leaves: the reminder says what it said, and the notice follows', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-16');
  skipTo(story, '2026-09-17T08:00');
  let typed = false;
  const record = await story.school.run({
    ...story.school.firing('hourly', coordinator),
    between({ member }) {
      if (member !== 'sendEmail' || typed) return undefined;
      typed = true;
      return typeInTour(story, 'date', '10/1/2026').then(() => undefined);
    },
  });
  expect([record.status, typed]).toEqual(['completed', true]);
  await story.until('2026-09-17T10:00');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Thursday, October 1, 2026']);
});
