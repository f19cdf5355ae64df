// What the host of students has in hand: eight things, and while one is missing a draft that says which.
import type { VisitShown } from '../../src/features/students/calls';
import {
  coordinator,
  handouts,
  makeHandout,
  names,
  problems,
  read,
  release,
  shadowId,
  shadowing,
  shadowRow,
  show,
  startShadow,
} from '../support/job-shadow';
import { StaffHands } from '../support/staff-hands';

const full = 'Host handout for Shadow day';
const [philippa, thaddeus, ximena] = Object.values(shadowing);

test('B117 with all eight things there the handout names the students, and can be handed out', async () => {
  const story = await startShadow();
  expect((await show(story)).papers.map(({ letter, says }) => letter + says)).toEqual([...'abcdefgh']);
  const { text, shown } = await makeHandout(story);
  expect(text).toBe(`“${full}” is in your Google Drive.`);
  expect(shown.handout?.pdf).toMatch(/export\?format=pdf$/);
  const paper = read(story, shown.handout!.url);
  for (const part of [philippa, thaddeus, ximena, 'Desmond Achebe, (217) 555-0141', 'School bus 4', 'Arrival: 9:30 AM'])
    expect(paper).toContain(part);
  for (const part of ['Departure: 2:00 PM', 'Read about milling.', 'How did you learn this?', 'Write a page'])
    expect(paper).toContain(part);
  for (const part of ['Lunch in the break room', 'Office 217-555-0100']) expect(paper).toContain(part);
  expect(paper).not.toContain('DRAFT');
});

test.each([
  ['c', 'transport', 'Fill in “Transport” of the activity.'],
  ['c', 'arrive', 'Fill in “Arrive” of the activity.'],
  ['c', 'leave', 'Fill in “Leave” of the activity.'],
  ['d', 'before', 'Fill in “Before” of the activity.'],
  ['e', 'questions', 'Fill in “Questions” of the activity.'],
  ['f', 'after', 'Fill in “After” of the activity.'],
  ['g', 'logistics', 'Fill in “Logistics” of the activity.'],
  ['b', 'teacher', 'Pick a “Responsible teacher” who is at the school on that day.'],
])(
  'B117%s without it (%s) the handout is a draft that says so, and there is no PDF of it',
  async (letter, column, says) => {
    const story = await startShadow();
    await story.desk.type('Activities', shadowRow(story), column, '');
    const { shown, text } = await makeHandout(story);
    expect(text).toContain(`“DRAFT: ${full}” is in your Google Drive. It is a draft`);
    expect(shown.handout).toMatchObject({ name: `DRAFT: ${full}`, pdf: '' });
    expect(read(story, shown.handout!.url)).toContain(`DRAFT: Shadow day Not ready to hand out ${letter}: ${says}`);
    expect(shown.papers.filter((each) => each.says !== '')).toMatchObject([{ letter, says }]);
  },
);

test('B117b a teacher without a phone, or who has left by then, leaves a draft', async () => {
  const story = await startShadow();
  await story.desk.type('Staff', 3, 'phone', '');
  expect((await makeHandout(story)).shown.papers[1]!.says).toContain('Desmond Achebe has no phone in Staff.');
  await story.desk.type('Staff', 3, 'phone', '217-555-0141');
  await story.desk.type('Staff', 3, 'until', '2026-09-23');
  expect((await show(story)).papers[1]!.says).toContain('Pick a “Responsible teacher”');
  await story.desk.type('Staff', 3, 'until', '2026-09-24');
  expect((await show(story)).papers[1]!.says).toBe('');
});

test('B117h the phones of the school stand in for those of the activity; with neither it is a draft', async () => {
  const story = await startShadow();
  await story.desk.type('Activities', shadowRow(story), 'emergency', '');
  expect((await show(story)).papers[7]!.says).toBe('Fill in “Emergency phones” of the activity, or in Settings.');
  expect((await makeHandout(story)).shown.handout!.pdf).toBe('');
  await story.desk.set('Emergency phones', 'Front office 217-555-0199');
  const { shown } = await makeHandout(story);
  expect(read(story, shown.handout!.url)).toContain('Front office 217-555-0199');
  expect(shown.handout!.pdf).not.toBe('');
});

test('B117a one without a release stays out until somebody says that the host is told only how many', async () => {
  const story = await startShadow();
  await story.desk.type('Requirements', 4, 'state', 'Received');
  const draft = await makeHandout(story);
  expect(draft.shown.papers[0]!.says).toMatch(/^1 student may not be named: K-70422 \(release: it is not approved/);
  expect(draft.shown.handout!.pdf).toBe('');
  const paper = read(story, draft.shown.handout!.url);
  expect(paper).toContain(`${philippa} ${ximena} and 1 more student`);
  expect(paper).not.toContain('Thaddeus');
  await story.desk.type('Activities', shadowRow(story), 'withoutNames', 'TRUE');
  const { shown } = await makeHandout(story);
  expect(shown.handout).toMatchObject({ name: full });
  expect(read(story, shown.handout!.url)).toContain('and 1 more student');
});

test('B117a nobody listed is a draft; a tour has the number of students instead of names', async () => {
  const story = await startShadow();
  await new StaffHands(story.desk).deleteRows('Who takes part', 3, 3);
  expect((await makeHandout(story)).shown.papers[0]!.says).toBe('Nobody is listed. Add the students’ codes.');
  await story.desk.type('Activities', shadowRow(story), 'form', 'Tour');
  expect((await show(story)).papers[0]!.says).toContain('fill in “Students” of the activity');
  await story.desk.type('Activities', shadowRow(story), 'students', '24');
  const { shown } = await makeHandout(story);
  expect(read(story, shown.handout!.url)).toContain('24 students');
});

test('B117 a release that ends takes the name out of the document made anew, once, and the old one is superseded', async () => {
  const story = await startShadow();
  const first = (await makeHandout(story)).shown.handout!;
  await story.desk.type('Requirements', 3, 'expires', '2026-09-23');
  await story.pump();
  const now = handouts(story);
  expect(now).toMatchObject([
    { state: 'superseded', url: first.url },
    { name: `DRAFT: ${full}`, state: 'current', pdf: '' },
  ]);
  expect(read(story, now[1]!.url)).not.toContain('Philippa');
  expect(read(story, now[1]!.url)).toContain(`${thaddeus} ${ximena} and 1 more student`);
  expect(read(story, now[1]!.url)).toContain('K-70421 (release: it ends on Wednesday, September 23, 2026)');
  expect(names(story)).toEqual([`Superseded: ${full}`, `DRAFT: ${full}`]);
  await story.pump();
  expect(handouts(story)).toHaveLength(2);
});

test.each([
  ['it is running', { date: '2026-09-10', endDate: '2026-09-18' }],
  ['it was called off', { status: 'Canceled' }],
  ['it has no day any more', { date: '' }],
])('%s: a release that ends still takes the name out of the handout', async (_when, more: Record<string, string>) => {
  const story = await startShadow();
  const id = shadowId(story);
  const first = (await makeHandout(story)).shown.handout!;
  for (const [column, text] of Object.entries(more))
    await story.desk.type('Activities', shadowRow(story), column, text);
  await story.desk.type('Requirements', 3, 'expires', '2026-09-09');
  expect((await story.desk.ask<VisitShown>('visit.show', { id })).handout).toEqual({ ...first, pdf: '' });
  await story.pump();
  const now = handouts(story);
  expect(now.map(({ state }) => state)).toEqual(['superseded', 'current']);
  expect(read(story, now[1]!.url)).not.toContain('Philippa');
});

test('once the last day is over the handout stays as it was, and the page offers no PDF of what would be a draft', async () => {
  const story = await startShadow();
  const first = (await makeHandout(story)).shown.handout!;
  await story.desk.type('Activities', shadowRow(story), 'date', '2026-09-13');
  expect((await show(story)).handout).toEqual(first);
  await story.desk.type('Requirements', 3, 'expires', '2026-09-09');
  await story.pump();
  expect(handouts(story)).toMatchObject([{ state: 'current', url: first.url }]);
  expect((await show(story)).handout).toEqual({ ...first, pdf: '' });
});

test.each([
  ['the last day of the release is the day of the visit', { expires: '2026-09-24' }, true],
  ['the release ended the day before', { expires: '2026-09-23' }, false],
  ['the release is for this activity', { activity: 'Shadow day' }, true],
  ['the release is for another activity', { activity: 'Plant tour' }, false],
  ['the release names an activity that there is not', { activity: 'Shadow dya' }, false],
  ['its last day cannot be read', { expires: 'next year' }, false],
  ['it has no day on which it was decided', { decided: '' }, false],
  ['it was decided on a day that is still to come', { decided: '2026-09-20' }, false],
  ['it has no last day, and twelve months have not passed', { decided: '2025-09-24', expires: '' }, true],
  ['it has no last day, and twelve months have passed', { decided: '2025-09-23', expires: '' }, false],
])('%s: %j', async (_when, more: Record<string, string>, isNamed) => {
  const story = await startShadow();
  for (const [column, text] of Object.entries(more)) await story.desk.type('Requirements', 3, column, text);
  const { shown } = await makeHandout(story);
  expect(read(story, shown.handout!.url).includes('Philippa')).toBe(isNamed);
  expect(shown.handout!.pdf !== '').toBe(isNamed);
});

test('a release that was withdrawn later counts, although the earlier one still says Approved', async () => {
  const story = await startShadow();
  await story.desk.addRows('Requirements', [release('K-70421', { state: 'Refused', decided: '2026-09-10' })]);
  const { shown } = await makeHandout(story);
  expect(shown.papers[0]!.says).toContain('K-70421 (release: it was refused)');
  expect(read(story, shown.handout!.url)).not.toContain('Philippa');
});

test('what staff write into the name of the document never brings a student’s name there', async () => {
  const story = await startShadow();
  const row = Number(story.desk.rows('Templates').find(({ kind }) => kind === 'document.host-handout')!.row);
  await story.desk.type('Templates', row, 'subject', 'Handout {{activity}} {{whoComes}}');
  await makeHandout(story);
  expect(names(story)).toEqual(['Handout Shadow day']);
});

test('codes are pasted at once; what looks like a name is refused without being repeated, and nothing is added', async () => {
  const story = await startShadow();
  const id = story.desk.rows('Activities').find(({ title }) => title === 'Shadow day')!.id!;
  const paste = (codes: string) => story.desk.ask<{ text: string }>('visit.addStudents', { id, codes });
  const before = story.desk.rows('Who takes part').length;
  await expect(paste('K-70424\nPhilippa')).rejects.toThrow('1 entry is no code, the first at place 2.');
  await expect(paste('K-70424\nPhilippa')).rejects.not.toThrow('Philippa');
  expect(story.desk.rows('Who takes part')).toHaveLength(before);
  expect(story.desk.rows('Students')).toHaveLength(3);
  const codes = Array.from({ length: 200 }, (_, index) => String(80_000 + index));
  expect((await paste(codes.join('\n'))).text).toBe('200 students listed. 200 codes of them added to Students.');
  expect((await paste('K-70421, 80000 80001')).text).toBe('0 students listed.');
  expect(story.desk.rows('Who takes part')).toHaveLength(before + 200);
  await expect(paste([...codes, 'K-99999'].join(','))).rejects.toThrow('That is 201 codes. Paste 200 or fewer');
});

test('what looks like a family name is no code, and a code whose row rests is not added to Students again', async () => {
  const story = await startShadow();
  const id = shadowId(story);
  const paste = (codes: string) => story.desk.ask<{ text: string }>('visit.addStudents', { id, codes });
  await expect(paste('GARCIA')).rejects.toThrow('1 entry is no code, the first at place 1.');
  await story.desk.addRows('Students', [{ code: 'K-70431' }, { code: 'K-70432' }]);
  const sheet = story.desk.sheet('Students');
  for (const row of [6, 7])
    await story.school.edit(coordinator, sheet.id, row, story.desk.column(sheet, 'id'), [['STU-2BCDF']], {
      confirmed: true,
    });
  expect((await paste('K-70431')).text).toBe('1 student listed.');
  expect((await paste('K-70431')).text).toBe('0 students listed.');
});

test('two colleagues who paste the same codes at the same moment list them once', async () => {
  const story = await startShadow();
  const { school } = story;
  const paste = ['visit.addStudents', { id: shadowId(story), codes: 'K-70424 K-70425' }];
  let clicked = false;
  const { value } = await school.run({
    ...{ functionName: 'serve', user: coordinator, cause: 'page', args: paste },
    between: async ({ member }) => {
      if (clicked || member !== 'tryLock') return;
      clicked = true;
      await school.call(coordinator, 'serve', paste);
    },
  });
  expect(clicked).toBe(true);
  expect(value).toMatchObject({ value: { text: '0 students listed.' } });
  expect(story.desk.rows('Students')).toHaveLength(5);
  expect(story.desk.rows('Who takes part').filter(({ student }) => student === 'K-70424')).toHaveLength(1);
});

test('what is missing stands in Today three days before, and goes with it', async () => {
  const story = await startShadow();
  await story.desk.type('Activities', shadowRow(story), 'questions', '');
  await story.until('2026-09-21T09:00');
  const lines = () => story.desk.rows('Home').map(({ what }) => what ?? '').filter((what) => what.includes('Shadow day')); // prettier-ignore
  expect(lines()).toContain('“Shadow day” on Thu, Sep 24. Host handout lacks e');
  const { fields } = await show(story);
  const id = (await show(story)).id;
  await story.desk.ask('visit.save', { id, ...fields, questions: 'Do you like it?' });
  await story.pump();
  expect(lines().join()).not.toContain('lacks');
  expect((await problems(story)).join()).not.toContain('Shadow day');
});

test('the page changes only what was changed on it: what a colleague typed meanwhile stays', async () => {
  const story = await startShadow();
  const { id } = await show(story);
  await story.desk.type('Activities', shadowRow(story), 'transport', 'Train');
  await story.desk.ask('visit.save', { id, logistics: ' Bring water. ', withoutNames: true });
  expect(story.desk.rows('Activities')[shadowRow(story) - 3]).toMatchObject({
    transport: 'Train',
    logistics: 'Bring water.',
    withoutNames: 'TRUE',
    form: 'Job shadow',
    arrive: '9:30 AM',
    before: 'Read about milling.',
  });
  await expect(story.desk.ask('visit.save', { id, arrive: 'early' })).rejects.toThrow(
    '“early” is no time of day. Say when students arrive, like 9:30 AM.',
  );
  await expect(story.desk.ask('visit.save', { id, form: 'Picnic' })).rejects.toThrow('Choose the form from the list.');
  await story.desk.ask('visit.save', { id, arrive: '', leave: '1:15 PM', form: '' });
  expect((await show(story)).fields).toMatchObject({ arrive: '', leave: '1:15 PM', form: '' });
});
