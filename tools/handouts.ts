/**
 * The host handout of an invented job shadow as a PDF, whole and as a DRAFT: what a host has in hand. Made by the built
 * bundle, and printed as the document opens in the workbench.
 */
import type { Browser } from 'playwright-core';
import { Desk } from '../local/desk';
import { loadProject } from '../local/runtime/project';
import { coordinator, createSchool } from '../local/sample/school';
import type { VisitDone } from '../src/features/students/calls';
import { printed } from './printed';

const shadow = {
  ...{ title: 'Job shadow at Lakeshore Metal Works', kind: 'Field trip', form: 'Job shadow', status: 'Confirmed' },
  ...{ date: '2026-09-24', start: '8:30 AM', end: '1:30 PM', place: '410 Foundry Rd, Alder Falls' },
  ...{ organization: 'Lakeshore Metal Works', teacher: 'Desmond Achebe', className: 'Grade 11 machining' },
  supervision: 'A teacher is always there',
  transport: 'School bus 4, which waits in your yard. It stops at the east gate.',
  ...{ arrive: '8:45 AM', leave: '1:15 PM' },
  before: 'Each student has read about one machine in your shop, and drawn a part to scale.',
  questions:
    'What did you wish you had known at our age?\nWhat does a first week look like?\nWhat goes wrong, and what do you do then?',
  after: 'They write a page about the person they went along with, and explain one drawing to the class.',
  logistics:
    'Lunch at 11:30 AM in your break room; students bring their own. Closed shoes, long hair tied. Restrooms are behind the tool room.',
  emergency: 'School office (217) 555-0150\nDesmond Achebe, on the bus (217) 555-0141',
};
const names = { 'K-70421': 'Philippa Quenneville', 'K-70422': 'Thaddeus Okwuosa', 'K-70423': 'Ximena Borja' };
const release = {
  name: 'Host release',
  kind: 'Host release',
  state: 'Approved',
  decided: '2026-09-01',
  expires: '2027-06-30',
};

/** `docs/host-handout.pdf` and `docs/host-handout-draft.pdf`. */
export async function printHandouts(browser: Browser): Promise<void> {
  const events = { asked: () => ({ button: 'OK' as const }) };
  const school = createSchool({ project: loadProject('build'), events });
  const desk = new Desk(school, coordinator);
  await school.open(coordinator);
  await desk.choose('Set up this workbook');
  await desk.set('School', 'Maple Grove High School');
  await desk.set('School phone', '(217) 555-0150');
  await desk.addRows('Staff', [
    { name: 'Desmond Achebe', email: 'desmond.achebe@example.edu', phone: '(217) 555-0141' },
  ]);
  await desk.addRows('Organizations', [{ name: 'Lakeshore Metal Works', category: 'Employer' }]);
  await desk.switchOn('Activities with students');
  await desk.addRows('Activities', [shadow]);
  const students = Object.entries(names);
  await desk.addRows('Students', students.map(([code, name]) => ({ code, name }))); // prettier-ignore
  await desk.addRows('Requirements', students.map(([student]) => ({ ...release, student }))); // prettier-ignore
  await desk.addRows('Who takes part', students.map(([student]) => ({ meeting: shadow.title, student }))); // prettier-ignore
  await desk.choose('Do the hourly work now');
  const { id, row } = desk.rows('Activities')[0]!;
  const print = async (file: string): Promise<void> => {
    const { shown } = await desk.ask<VisitDone>('visit.handout', { id });
    await printed(browser, school, shown.handout!, file);
  };
  await print('host-handout.pdf');
  // One release has ended, and two fields are still blank.
  await desk.type('Requirements', 4, 'expires', '2026-09-20');
  for (const column of ['after', 'emergency']) await desk.type('Activities', Number(row), column, '');
  await print('host-handout-draft.pdf');
}
