/** Law 15: whoever was told of an activity is told of its change, once, in plain words. */
import { approve, calendarFile, canceled, drafts, lastLetter, toldOfTour, typeInTour } from '../support/changes';
import { letters, morningOf, partner, sentTo, teacher } from '../support/mail-story';

test('B73 canceled after the reminder: the teacher hears at once, and a draft waits for the partner', async () => {
  const story = await toldOfTour();
  const first = calendarFile(await lastLetter(story));
  await typeInTour(story, 'status', 'Canceled');
  await story.until('2026-09-18T16:00');
  expect(drafts(story)).toEqual([canceled]);
  expect(sentTo(story).slice(2)).toEqual(['teacher 2026-09-18']);
  expect((await lastLetter(story)).text).toContain('1 person does not know yet.');
  expect(story.desk.rows('Home').map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/“Plant tour” does not take place as told, and 1 person does not know yet: Renata Oyelaran/),
  );

  await approve(story);
  await story.until('2026-09-18T17:00');
  const toPartner = await lastLetter(story);
  expect(toPartner).toMatchObject({ subject: canceled, to: [{ address: partner }] });
  expect(toPartner.text).toContain('It has been canceled.');
  const file = calendarFile(toPartner);
  expect(file).toEqual({ ...first, method: 'CANCEL', sequence: file.sequence });
  expect(file.sequence).toBeGreaterThan(first.sequence);
  for (const day of ['21', '22', '23', '24']) await morningOf(story, `2026-09-${day}`);
  expect(sentTo(story)).toHaveLength(4);
});

test('B73 moved: one mail with the old day and the new one, and no early reminder beside it', async () => {
  const story = await toldOfTour();
  const { uid, sequence: told } = calendarFile(await lastLetter(story));
  await typeInTour(story, 'date', '10/1/2026');
  await story.until('2026-09-18T12:00');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Thursday, October 1, 2026']);
  await approve(story);
  const letter = await lastLetter(story);
  expect(letter.text).toContain(
    'The day: Thursday, October 1, 2026 instead of Thursday, September 24, 2026.\n\nThis is the plan:\n\nWhat: Plant tour\nWhen: Thursday, October 1, 2026, 9:30 AM to 11:30 AM\nWhere: 410 Foundry Rd',
  );
  const { sequence, ...file } = calendarFile(letter);
  expect(file).toEqual({ method: 'PUBLISH', uid, start: '2026-10-01T14:30:00Z' });
  expect(sequence).toBeGreaterThan(told);
  for (const day of ['21', '23', '24', '30']) await morningOf(story, `2026-09-${day}`);
  // A change that is two days away or less goes to the teacher at once, else on the next school morning.
  expect(sentTo(story).slice(2)).toEqual([
    'partner 2026-09-18',
    'teacher 2026-09-21',
    'teacher 2026-09-24',
    'partner 2026-09-24',
    'teacher 2026-09-30',
    'partner 2026-09-30',
  ]);
});

test('moved to a day within the week: the change is told, and the week’s reminder of the other day is spared', async () => {
  const story = await toldOfTour();
  await typeInTour(story, 'date', '9/25/2026');
  await story.until('2026-09-18T12:00');
  await approve(story);
  for (const day of ['21', '22', '23', '24']) await morningOf(story, `2026-09-${day}`);
  expect(sentTo(story).slice(2)).toEqual([
    'partner 2026-09-18',
    'teacher 2026-09-21',
    'teacher 2026-09-24',
    'partner 2026-09-24',
  ]);
});

test('moved twice in a day: one notice with the final day; moved back to what was told: none', async () => {
  const story = await toldOfTour();
  await typeInTour(story, 'date', '10/1/2026');
  await story.until('2026-09-18T11:30');
  await typeInTour(story, 'date', '10/8/2026');
  await story.until('2026-09-18T13:30');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Thursday, October 8, 2026']);
  await typeInTour(story, 'date', '9/24/2026');
  await story.until('2026-09-18T15:30');
  expect(drafts(story)).toEqual([]);
  await morningOf(story, '2026-09-21');
  expect(sentTo(story)).toHaveLength(2);
  // Told for good once: the way there and back is two mails.
  await typeInTour(story, 'date', '10/1/2026');
  await story.until('2026-09-21T11:30');
  await approve(story);
  await typeInTour(story, 'date', '9/24/2026');
  await story.until('2026-09-21T13:30');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Thursday, September 24, 2026']);
  await approve(story);
  await typeInTour(story, 'date', '10/1/2026');
  await story.until('2026-09-21T15:30');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Thursday, October 1, 2026']);
});

test('a declined notice does not silence the next change', async () => {
  const story = await toldOfTour();
  await typeInTour(story, 'date', '10/1/2026');
  await story.until('2026-09-18T11:30');
  const { waiting } = await story.desk.ask<{ waiting: { id: string }[] }>('review.list', null);
  await story.desk.ask('review.cancel', { ids: waiting.map(({ id }) => id) });
  await story.until('2026-09-18T12:30');
  expect(drafts(story)).toEqual([]);
  await typeInTour(story, 'date', '10/8/2026');
  await story.until('2026-09-18T14:00');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Thursday, October 8, 2026']);
});

test.each([
  ['place', 'Room 12', 'The place: Room 12 instead of 410 Foundry Rd.'],
  ['start', '10:00 AM', 'The time: 10:00 AM to 11:30 AM instead of 9:30 AM to 11:30 AM.'],
  ['endDate', '9/25/2026', 'The day: Thursday, September 24, 2026 to Friday, September 25, 2026 instead of Thursday,'],
])('another %s is told', async (column, value, words) => {
  const story = await toldOfTour();
  await typeInTour(story, column, value);
  await story.until('2026-09-18T12:00');
  await approve(story);
  expect((await lastLetter(story)).text).toContain(words);
});

test('from a time to all day is told; notes, names of the activity, students and an end that was meant are not', async () => {
  const story = await toldOfTour({ end: '' });
  for (const [column, value] of [
    ['notes', 'bring gogles'],
    ['title', 'Plant tour and lunch'],
    ['students', '24'],
    ['end', '10:30 AM'],
    ['endDate', '9/24/2026'],
    ['place', '410 foundry rd '],
  ] as const)
    await typeInTour(story, column, value);
  await story.until('2026-09-18T12:00');
  expect(drafts(story)).toEqual([]);
  await typeInTour(story, 'start', '');
  await typeInTour(story, 'end', '');
  await story.until('2026-09-18T14:00');
  await approve(story);
  expect((await lastLetter(story)).text).toContain('The time: all day instead of 9:30 AM.');
});

test('another partner: the former one is told, the teacher gets one line, the other one a reminder', async () => {
  const story = await toldOfTour();
  await story.desk.addRows('Organizations', [{ name: 'Osprey Foods', category: 'Employer' }]);
  await story.desk.addRows('People', [
    { name: 'Ivo Brandt', organization: 'Osprey Foods', role: 'Primary contact', email: 'ivo@example.com' },
  ]);
  await typeInTour(story, 'organization', 'Osprey Foods');
  await story.until('2026-09-18T12:00');
  expect(drafts(story)).toEqual([canceled]);
  await approve(story);
  const toFormer = (await letters(story)).filter(({ to }) => to?.[0]?.address === partner).slice(-1)[0]!;
  expect(toFormer.text).toContain('This time it will take place without you.');
  expect(toFormer.text).not.toContain('Osprey');
  expect(calendarFile(toFormer).method).toBe('CANCEL');
  await morningOf(story, '2026-09-21');
  expect((await lastLetter(story)).text).toContain('The partner: Osprey Foods instead of Larkspur Machining.');
  await morningOf(story, '2026-09-22');
  expect(sentTo(story).slice(2).sort()).toEqual([
    'ivo@example.com 2026-09-18',
    'partner 2026-09-18',
    'teacher 2026-09-21',
  ]);
});

test('a partner that only has another name is no other partner', async () => {
  const story = await toldOfTour();
  await story.desk.type('Organizations', 3, 'name', 'Larkspur Machining Group');
  await story.until('2026-09-18T14:00');
  expect(drafts(story)).toEqual([]);
  await morningOf(story, '2026-09-21');
  expect(sentTo(story)).toHaveLength(2);
});

test('someone else is in charge: the teacher who had it is told', async () => {
  const story = await toldOfTour();
  await story.desk.addStaff([{ name: 'Noor Haddad', email: 'noor@example.edu', role: 'Teacher' }]);
  await typeInTour(story, 'teacher', 'Noor Haddad');
  await story.until('2026-09-18T12:00');
  const mail = (await letters(story)).filter(({ to }) => to?.[0]?.address === teacher).slice(-1)[0]!;
  expect(mail.subject).toBe('Someone else’s now: Plant tour, Thursday, September 24, 2026');
  expect(mail.text).toContain(
    'You are no longer in charge of “Plant tour” on Thursday, September 24, 2026 (9:30 AM to 11:30 AM). That is Noor Haddad now.',
  );
  expect(drafts(story)).toEqual([]);
});

test('canceled, told, and planned again: it takes place after all', async () => {
  const story = await toldOfTour();
  await typeInTour(story, 'status', 'Canceled');
  await story.until('2026-09-18T11:30');
  await approve(story);
  const { sequence } = calendarFile(await lastLetter(story));
  await typeInTour(story, 'status', 'Confirmed');
  await story.until('2026-09-18T14:00');
  expect(drafts(story)).toEqual(['Changed: Plant tour, Thursday, September 24, 2026']);
  await approve(story);
  const letter = await lastLetter(story);
  expect(letter.text).toContain('It takes place after all.');
  expect(calendarFile(letter).method).toBe('PUBLISH');
  expect(calendarFile(letter).sequence).toBeGreaterThan(sequence);
});

test('canceled and planned again before anybody was told: nobody hears of it', async () => {
  const story = await toldOfTour();
  await typeInTour(story, 'status', 'Canceled');
  await story.until('2026-09-18T11:30');
  await typeInTour(story, 'status', 'Confirmed');
  await story.until('2026-09-18T14:00');
  expect(drafts(story)).toEqual([]);
});
