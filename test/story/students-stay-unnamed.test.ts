// A student's name stands in its own hidden column and in the handout for the host; nowhere else, whatever is done.
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { coordinator, drive, handouts, makeHandout, problems, read, shadowId, shadowing, shadowRow, show, startShadow } from '../support/job-shadow'; // prettier-ignore
import type { PermissionsShown } from '../../src/features/students/permissions/calls';
import { letters } from '../support/mail-story';
import { answer } from '../support/permissions';
import {
  evaluate,
  internshipId,
  onDay,
  philippa,
  sheet as sheetOf,
  startPlacements,
  thaddeus,
} from '../support/placements';
import { tracesOf } from '../support/planted-person';
import type { Story } from '../support/school';

const isNamed = (text: string): boolean => /Philippa|Quenneville|Thaddeus|Okwuosa|Ximena|Borja/i.test(text);

/** Wherever a name stands, apart from the column Name of Students and the handouts. */
function elsewhere(story: Story): string[] {
  const column = story.desk.column(story.desk.sheet('Students'), 'name');
  const allowed = [new RegExp(`^Students \\d+/${column}:`), /^document (Superseded: )?(DRAFT: )?Host handout for /];
  return tracesOf(story.school, isNamed).filter((place) => !allowed.some((each) => each.test(place)));
}

test('over weeks of reminders, handouts, lists, searches and undone changes no name gets anywhere else', async () => {
  const story = await startShadow();
  const { desk } = story;
  const made = (await makeHandout(story)).shown.handout!;
  expect(isNamed(read(story, made.url))).toBe(true);
  const { id, fields } = await show(story);
  const { batch } = await desk.ask<{ batch: string }>('visit.addStudents', { id, codes: 'K-70424 K-70425' });
  await desk.type('Students', 6, 'name', 'Thaddeus Borja');
  await desk.ask('history.undo', { batch });
  await desk.ask('visit.save', { id, ...fields, logistics: 'Bring water.' });
  await desk.type('Requirements', 3, 'expires', '2026-09-20');
  await desk.type('Students', 4, 'code', 'K-80000');
  const answers = [
    await show(story),
    await problems(story),
    await desk.ask('lists.show', { key: 'categories', months: 6, choiceId: null }),
    await desk.ask('today.show', { whose: 'all' }),
  ];
  expect(isNamed(JSON.stringify(answers))).toBe(false);
  await story.until('2026-09-26T10:00');
  expect(handouts(story).length).toBeGreaterThan(1);
  expect((await letters(story)).length).toBeGreaterThan(2);
  expect(isNamed(JSON.stringify(await letters(story)))).toBe(false);
  expect(isNamed(JSON.stringify(story.said) + JSON.stringify(story.toasts))).toBe(false);
  expect(isNamed(JSON.stringify(drive(story).files.map(({ fields: file }) => file)))).toBe(false);
  expect(elsewhere(story)).toEqual([]);
}, 180_000);

test('nor by what families, students and supervisors type into forms, by notices, sheets, slips, lists and views', async () => {
  const story = await startPlacements();
  const { desk, school } = story;
  const activity = shadowId(story);
  const named = 'Philippa Quenneville';
  // Families.
  await desk.ask('families.makeForm', { id: activity });
  await desk.ask('families.formOpened', { id: activity });
  await answer(story, philippa, { 'Your own name, as signature': `Mother of ${named}` });
  await answer(story, named, { 'Your own name, as signature': 'Dolores Whitcombe' });
  await answer(story, thaddeus, { 'Reference / Referencia': named });
  const { waiting, mark } = await desk.ask<PermissionsShown>('families.show', { id: activity });
  await desk.ask('families.approve', { id: activity, answers: waiting.map(({ answerId }) => answerId), mark });
  const slips = { missing: '', notTakePart: thaddeus, notNamed: '', notShown: '', scope: 'Partners', until: '' };
  await desk.ask('families.slips', { id: activity, ...slips });
  await desk
    .ask('families.slips', { id: activity, ...slips, missing: named })
    .catch((error: Error) => said.push(error.message));
  await desk.ask('families.notice', { id: activity });
  // Papers for the day, and who came.
  for (const sheet of ['roster', 'sign-in']) await desk.ask('visit.print', { id: activity, sheet });
  // Placements.
  await onDay(story, '2026-09-28');
  await sheetOf(story, philippa, {
    'A day of that week': '2026-09-16',
    'Monday: hours': named,
    'What did you do?': `With ${named}`,
  });
  await desk.ask('visit.came', { id: activity, absent: thaddeus, hours: '3' });
  await desk
    .ask('visit.came', { id: activity, absent: named, hours: '' })
    .catch((error: Error) => said.push(error.message));
  await onDay(story, '2026-10-02');
  await evaluate(story, 'How did our student do', philippa, {
    Teamwork: '5',
    'Your name': 'Sam Supervisor',
    'What went well?': `${named} was careful`,
  });
  await evaluate(story, 'How did you do', philippa, {
    Teamwork: '4',
    'What did you learn?': `I, ${named}, learned a lot`,
  });
  await onDay(story, '2026-10-12');
  // Everything that is shown of it.
  const ask = (name: string, argument: unknown) => desk.ask(name, argument);
  said.push(
    await Promise.all([
      ask('families.show', { id: activity }),
      ask('visit.show', { id: activity }),
      ask('placements.show', { id: internshipId(story) }),
      ask('students.show', null),
      ask('students.releases', { className: '' }),
      ask('students.qualified', { id: null, className: '' }),
      ask('today.show', { whose: 'all' }),
      problems(story),
    ]),
  );
  for (const key of ['evaluations', 'career', 'learning', 'trips', 'variety'])
    said.push(await ask('lists.show', { key, months: 6, choiceId: null }));
  expect(said.length).toBeGreaterThan(7);
  expect(isNamed(JSON.stringify([said, story.said, story.toasts, await letters(story)]))).toBe(false);
  // What was typed into a form of Google's stands in that form; and nowhere else.
  const places = elsewhere(story).filter((place) => !/^form /.test(place));
  expect(places).toEqual([]);
  expect(tracesOf(school, isNamed).some((place) => place.startsWith('form '))).toBe(true);
}, 180_000);

/** What pages answered. */
const said: unknown[] = [];

test('when the app changes or removes the name itself, the Change log says that it did, without the name', async () => {
  const story = await startShadow();
  const [name] = Object.values(shadowing);
  const who = { id: '', name: name!, email: '', phone: '' };
  const shown = await story.desk.ask<{ lines: { key: string; what: string }[]; mark: string }>('erase.show', who);
  expect(shown.lines.map(({ what }) => what).filter(isNamed)).toEqual([]);
  const keys = shown.lines.map(({ key }) => key);
  await story.desk.ask('erase.apply', { ...who, keys, mark: shown.mark });
  expect(story.desk.rows('Students').map((row) => row['name'])).toEqual(['', 'Thaddeus Okwuosa', 'Ximena Borja']);
  expect(elsewhere(story)).toEqual([]);
});

test.each([
  ['a title', 'title', 'Shadow day of Ximena  BORJA'],
  ['a title with a code', 'title', 'Shadow day K-70423'],
  ['a place', 'place', 'With Ximena Borja'],
])('%s that names a student is a problem, and is not in the calendar', async (_what, column, typed) => {
  const story = await startShadow();
  const calendar = () => story.desk.rows('Activities')[row - 3]!.calendar;
  const row = shadowRow(story);
  expect(calendar()).toBe('In the calendar');
  await story.desk.type('Activities', row, column, typed);
  await story.pump();
  expect(calendar()).toBe('Not in the calendar: it names a student');
  // Not only said: the event itself is gone from those ahead.
  const events = JSON.stringify(story.school.world.part(Calendars).save());
  expect(events).not.toMatch(/Ximena|Borja|K-70423/i);
  const said = (await problems(story)).filter((text) => text.startsWith('This names a student'));
  expect(said).toHaveLength(1);
  expect(isNamed(said.join())).toBe(false);
  if (column === 'title') {
    await story.until('2026-09-24T09:00');
    const subjects = (await letters(story)).map(({ subject }) => subject ?? '');
    expect(subjects.filter((subject) => /Ximena|Borja|K-70423/i.test(subject))).toEqual([]);
  }
  await story.desk.type('Activities', row, column, 'Borjas’ yard');
  await story.pump();
  expect(calendar()).toBe('In the calendar');
});

/** Rows with one id, as after a copy: they rest. */
async function addResting(story: Story, title: string, id: string, rows: Record<string, string>[]): Promise<void> {
  await story.desk.addRows(title, rows);
  const sheet = story.desk.sheet(title);
  for (const { row } of story.desk.rows(title).slice(-rows.length))
    await story.school.edit(coordinator, sheet.id, Number(row), story.desk.column(sheet, 'id'), [[id]], { confirmed: true });
} // prettier-ignore

test('one whose row rests, as it has the id of another, is still not named in the calendar', async () => {
  const story = await startShadow();
  await addResting(story, 'Students', 'STU-2BCDF', [
    { code: 'K-70431', name: 'Ottoline Vance' },
    { code: 'K-70432', name: 'Ottokar Vance' },
  ]);
  const at = shadowRow(story);
  await story.desk.type('Activities', at, 'title', 'Shadow day of Ottoline Vance');
  await story.pump();
  expect(story.desk.rows('Activities')[at - 3]!.calendar).toBe('Not in the calendar: it names a student');
});

test('a name typed where a code belongs is a problem that does not repeat it', async () => {
  const story = await startShadow();
  await story.desk.addRows('Students', [{ code: 'Philippa Quenneville' }, { code: 'ximena@example.org' }, { code: 'A12' }]);
  await story.desk.addRows('Who takes part', [{ meeting: 'Shadow day', student: 'Thaddeus Okwuosa' }]);
  await story.pump();
  const said = await problems(story);
  expect(said.filter((text) => text.startsWith('This is not a code of a student.'))).toHaveLength(2);
  expect(said).toContain('This is too short for a code. Use at least five letters and digits.');
  expect(said).toContain('“•••” is not in the tab Students. Pick a name from the list, or add it there first.');
  const { shown } = await makeHandout(story);
  expect(isNamed(JSON.stringify([said, shown]))).toBe(false);
  expect(shown.papers[0]!.says).toContain('••• (the code is not in Students)');
}); // prettier-ignore
