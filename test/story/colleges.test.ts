// Visits to colleges, as staff keep them: what counts, who is listed, and which trip helps most. Students are codes.
import type { CollegeVisitsShown } from '../../src/features/students/roll-calls';
import { addVisit, collegeVisit, grade10, grade11, onDay, senior, stands, startColleges, undated, visited } from '../support/colleges'; // prettier-ignore
import { problems } from '../support/job-shadow';
import { listed, rowOf } from '../support/learning';

const noVisit = 'No college visit since July.';

test('B106 a class without a college visit this year is listed, and so are its students; once the visit is held, they are gone', async () => {
  const story = await startColleges();
  const classes = ['Grade 10 welding', 'Grade 11 welding', 'Grade 12 welding'].map((name) => `${name}: ${noVisit}`);
  const everyone = [grade10, grade11, senior, undated].map((code) => `${code}: Colleges visited so far: 0.`);
  expect(await listed(story, 'collegeClasses')).toEqual(classes);
  expect(await listed(story, 'collegeStudents')).toEqual(everyone);
  await addVisit(story, { status: 'Confirmed' });
  expect(await listed(story, 'collegeClasses')).toEqual(classes);
  await story.desk.type('Activities', rowOf(story, collegeVisit.title), 'status', 'Held');
  expect(await listed(story, 'collegeClasses')).toEqual([classes[0], classes[2]]);
  expect(await listed(story, 'collegeStudents')).toEqual(everyone);
  await story.desk.addRows('Who takes part', [
    { meeting: collegeVisit.title, student: grade11, came: 'Yes' },
    { meeting: collegeVisit.title, student: grade10, came: 'No' },
    { meeting: collegeVisit.title, student: senior },
  ]);
  expect(await listed(story, 'collegeStudents')).toEqual([everyone[0], everyone[2], everyone[3]]);
  await onDay(story, '2026-09-15');
  expect([grade10, grade11, senior].map((code) => stands(story, code))).toEqual(['0, No, At risk', '1, Yes, At risk', '0, No, Missed']); // prettier-ignore
  await onDay(story, '2027-07-01');
  expect(stands(story, grade11)).toBe('1, No, Missed');
  expect(await listed(story, 'collegeClasses')).toEqual(classes);
});

test('B106 a visit without a class is one of the classes of those who came; one that is online, or last June, is none', async () => {
  const story = await startColleges();
  await visited(story, { title: 'From home', place: 'Online' }, grade11);
  await visited(story, { title: 'In June', date: '2026-06-30' }, grade11);
  expect(await listed(story, 'collegeClasses')).toHaveLength(3);
  expect(await listed(story, 'collegeStudents')).toContain(`${grade11}: Colleges visited so far: 1.`);
  await visited(story, { title: 'Mixed', className: '' }, grade11, senior);
  expect(await listed(story, 'collegeClasses')).toEqual([`Grade 10 welding: ${noVisit}`]);
  await story.desk.set('virtualVisits', 'Yes');
  await visited(story, { title: 'From home again', place: 'Online', className: 'Grade 10 welding' });
  expect(await listed(story, 'collegeClasses')).toEqual([]);
});

test('B107 three visits, two of them to one college, make 2; a visit in July after grade 11 does not count; who is at risk is listed, and the best trip helps them', async () => {
  const story = await startColleges();
  const { desk } = story;
  const west = desk.rows('Organizations').find(({ name }) => name === 'Prairie State, West Campus')!;
  await desk.type('Organizations', Number(west['row']), 'partOf', 'Prairie State College');
  await visited(story, {}, grade11, grade10);
  await visited(story, { title: 'West', organization: 'Prairie State, West Campus' }, grade11);
  expect([grade10, grade11].map((code) => stands(story, code))).toEqual(['1, Yes, On track', '1, Yes, At risk']);
  expect(await listed(story, 'collegeRisk')).toEqual([`${grade11}: Grade 11: 1 of 3 colleges.`]);
  expect(await listed(story, 'collegeTrip')).toEqual([
    'Elm Valley University: Helps 1 of 1 student at risk, and 1 other.',
    'Lakeside Technical College: Helps 1 of 1 student at risk, and 1 other.',
  ]);
  await addVisit(story, { title: 'Soon', status: 'Planned', date: '2026-10-05', organization: 'Lakeside Technical College' }); // prettier-ignore
  expect(await listed(story, 'collegeTrip')).toContain('Lakeside Technical College: Helps 1 of 1 student at risk, and 1 other. Planned: Mon, Oct 5.'); // prettier-ignore
  const page = await desk.ask<CollegeVisitsShown>('students.colleges', { className: '' });
  expect(page.trips[0]).toBe('Elm Valley University: helps 1 student at risk');
  expect(page.rows[0]).toEqual({ code: grade11, className: 'Grade 11 welding, grade 11', visited: '1 of 3', thisYear: 'Yes', pace: 'At risk' }); // prettier-ignore
  expect(page.counts).toBe('At risk: 1, On track: 1, Met: 0, Missed: 1');
  expect(JSON.stringify(page)).not.toContain('Ottoline');
  const one = await desk.ask<CollegeVisitsShown>('students.colleges', { className: 'Grade 12 welding' });
  expect(one.rows.map(({ code }) => code)).toEqual([senior]);
  await visited(story, { title: 'Technical', organization: 'Lakeside Technical College' }, grade11);
  expect(stands(story, grade11)).toBe('2, Yes, On track');
  expect(await listed(story, 'collegeRisk')).toEqual([]);
  await onDay(story, '2027-07-06');
  await visited(story, { title: 'In July', organization: 'Elm Valley University', date: '2027-07-06' }, grade11);
  expect(stands(story, grade11)).toBe('2, Yes, Missed');
});

test('a student who came from another school counts what is noted, one who left is on no list, and a wrong year is a problem', async () => {
  const story = await startColleges();
  const { desk } = story;
  const said = async (): Promise<string[]> => (await problems(story)).filter((text) => text.includes('grade'));
  expect(await said()).toEqual([]);
  const at = (code: string): number => Number(desk.rows('Students').find((row) => row['code'] === code)!['row']);
  await desk.type('Students', at(undated), 'gradYear', '2031');
  await desk.type('Students', at(grade10), 'gradYear', '2026');
  expect(await said()).toEqual([
    'Graduating in 2026 would be grade 13 this school year. Correct the year, or type the last day at the school under “Until”.',
    'Graduating in 2031 would be grade 8 this school year. Correct the year, or type the last day at the school under “Until”.',
  ]);
  expect(await listed(story, 'collegeRisk')).toEqual([`${grade11}: Grade 11: 0 of 3 colleges.`]);
  await desk.type('Students', at(grade10), 'until', '2026-06-12');
  expect(await said()).toHaveLength(1);
  expect((await listed(story, 'collegeStudents')).map((line) => line.slice(0, 7))).toEqual([grade11, senior, undated]);
  await visited(story, { title: 'At the school before', date: '2025-10-10', className: '' }, grade11);
  expect(stands(story, grade11)).toBe('1, No, At risk');
});

test('colleges that are campuses of each other are a problem and count as one; a visit that names no college is one, too', async () => {
  const story = await startColleges();
  const { desk } = story;
  const at = (name: string): number => Number(desk.rows('Organizations').find((row) => row['name'] === name)!['row']);
  await desk.type('Organizations', at('Prairie State, West Campus'), 'partOf', 'Prairie State College');
  expect((await problems(story)).filter((text) => text.includes('campus of itself'))).toEqual([]);
  await desk.type('Organizations', at('Prairie State College'), 'partOf', 'Prairie State, West Campus');
  expect((await problems(story)).filter((text) => text.includes('campus of itself'))).toHaveLength(2);
  await visited(story, {}, grade11);
  await visited(story, { title: 'West', organization: 'Prairie State, West Campus' }, grade11);
  expect(stands(story, grade11)).toBe('1, Yes, At risk');
  await visited(story, { title: 'Where?', organization: '' }, grade11);
  expect(stands(story, grade11)).toBe('1, Yes, At risk');
  expect(await problems(story)).toContain('This visit names no college, so it counts for nobody. Pick the college.');
});

test('B108 a college conversation that was held counts; a class without one is listed', async () => {
  const story = await startColleges();
  const talk = { title: 'A dean visits', kind: 'Classroom presentation', form: 'College conversation' };
  await addVisit(story, { ...talk, status: 'Confirmed' });
  const all = ['Grade 10 welding', 'Grade 11 welding', 'Grade 12 welding'].map((name) => `${name}: No college conversation since July.`); // prettier-ignore
  expect(await listed(story, 'collegeTalks')).toEqual(all);
  await story.desk.type('Activities', rowOf(story, talk.title), 'status', 'Held');
  expect(await listed(story, 'collegeTalks')).toEqual([all[0], all[2]]);
  const { note } = await story.desk.ask<{ note: string }>('lists.show', { key: 'collegeTalks', months: 6, choiceId: null }); // prettier-ignore
  expect(note).toBe('1 college conversation since July, with 1 college.');
  expect(await listed(story, 'collegeClasses')).toHaveLength(3);
  await story.desk.type('Activities', rowOf(story, talk.title), 'date', '2026-06-30');
  expect(await listed(story, 'collegeTalks')).toEqual(all);
});
