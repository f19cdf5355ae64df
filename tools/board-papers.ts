/** The papers of an invented board as PDFs, from the agenda of its last meeting to the report on the year. Made by the built bundle. */
import type { Browser } from 'playwright-core';
import { Desk } from '../local/desk';
import { loadProject } from '../local/runtime/project';
import { coordinator, createSchool } from '../local/sample/school';
import type { BoardDone, BoardShown } from '../src/features/board/calls';
import type { YearShown } from '../src/features/board/year/calls';
import { printed } from './printed';

const title = 'Spring board meeting';
const meeting = { kind: 'Board meeting', start: '7:00 AM', end: '9:00 AM', teacher: 'Desmond Achebe', organization: 'Lakeside College', place: '12 College Dr, Room 4' }; // prettier-ignore
const held = { status: 'Held', teacher: 'Desmond Achebe' };
const representative = (name: string, organization: string, office = '') => ({ name, organization, office, role: 'Board representative', email: `${name.split(' ')[0]!.toLowerCase()}@example.org` }); // prettier-ignore

async function fill(desk: Desk): Promise<void> {
  await desk.set('School', 'Maple Grove High School');
  await desk.addRows('Staff', [
    { name: 'Desmond Achebe', role: 'Teacher', email: 'desmond.achebe@example.edu', board: 'TRUE', office: 'Chair' },
  ]);
  await desk.switchOn('Advisory board', 'Reviews by the board', 'Needs and offers');
  await desk.addRows(
    'Organizations',
    ['Lakeshore Metal Works', 'Lakeside College', 'Alder Clinic'].map((name) => ({
      name,
      boardStatus: 'On the board',
    })),
  );
  await desk.addRows('People', [
    representative('Sonia Park', 'Lakeshore Metal Works', 'Co-chair'),
    representative('Lee Ford', 'Lakeside College'),
    representative('Bess Okafor', 'Alder Clinic'),
  ]);
  await desk.addRows('Activities', [
    { ...held, title: 'Plant tour', kind: 'Field trip', date: '2027-03-10', organization: 'Lakeshore Metal Works', students: '28' },
    { ...held, title: 'Clinic tour', kind: 'Field trip', date: '2027-02-17', organization: 'Alder Clinic', students: '24' },
    { ...held, title: 'Talk on welding', kind: 'Classroom presentation', date: '2026-11-04', organization: 'Lakeshore Metal Works', students: '31' },
    { ...held, title: 'Day on campus', kind: 'Field trip', date: '2027-04-14', status: 'Canceled' },
    { ...meeting, title: 'Fall board meeting', date: '2026-09-09', status: 'Held', minutesState: 'Approved' },
    { ...meeting, title: 'Winter board meeting', date: '2027-02-10', status: 'Held', minutesState: 'Approved' },
    { ...meeting, title, date: '2027-05-12', status: 'Planned' },
  ]); // prettier-ignore
  const came = (name: string, person: string) => ({ meeting: name, person, came: 'Yes' });
  await desk.addRows('Who takes part', [
    ...['Sonia Park', 'Lee Ford', 'Desmond Achebe'].map((person) => came('Fall board meeting', person)),
    ...['Sonia Park', 'Bess Okafor', 'Desmond Achebe'].map((person) => came('Winter board meeting', person)),
  ]);
  await desk.addRows('Topics', [
    { topic: 'Two welding booths', area: 'Equipment', state: 'Accepted', minutes: '15', lead: 'Sonia Park', meeting: title, motion: 'Ask three partners for used booths.' },
    { topic: 'Dual credit in machining', area: 'Dual credit', state: 'Decided', result: 'Approved', date: '2027-02-10', meeting: 'Winter board meeting' },
  ]); // prettier-ignore
  const goal = { kind: 'Partnership goal', schoolYear: '2026–27', due: '2027-05-28' };
  await desk.addRows('Goals', [
    { ...goal, name: 'Fifty juniors see a workplace', stakeholder: 'Students', status: 'Met', actual: '52', target: '50' },
    { ...goal, name: 'Lakeshore gets to know two interns', stakeholder: 'Business', status: 'Partly met', actual: '1', target: '2' },
  ]); // prettier-ignore
  await desk.addRows('Offers and promises', [
    { kind: 'Mentor', organization: 'Lakeshore Metal Works', promised: '40', given: '34', unit: 'hours', status: 'Promised', schoolYear: '2026–27' },
  ]); // prettier-ignore
  await desk.addRows('Feedback', [
    { date: '2027-03-11', kind: 'Debrief', from: 'Partner', activity: 'Plant tour', wentWell: 'Students asked good questions' },
    { date: '2027-03-11', kind: 'Review', from: 'Board member', person: 'Lee Ford', subject: 'Course sequence: Machining I to III', toChange: 'Blueprints in grade 10' },
  ]); // prettier-ignore
  await desk.choose('Do the hourly work now');
}

/** `docs/board-agenda.pdf`, `docs/board-minutes.pdf`, `docs/board-charter.pdf` and `docs/board-year.pdf`. */
export async function printBoardPapers(browser: Browser): Promise<void> {
  const events = { asked: () => ({ button: 'OK' as const }) };
  const school = createSchool({ project: loadProject('build'), events }, { start: '2027-05-12T09:00' });
  const desk = new Desk(school, coordinator);
  await school.open(coordinator);
  await desk.choose('Set up this workbook');
  await fill(desk);
  const { id } = desk.rows('Activities').find((row) => row['title'] === title)!;
  const show = async () => (await desk.ask<BoardShown>('board.show', { meeting: id })).meeting!;
  const print = (papers: { kind: string; name: string; url: string }[], kind: string) => {
    const { name, url } = papers.find((each) => each.kind === `document.${kind}`)!;
    return printed(browser, school, { name, url }, `${kind}.pdf`);
  };
  await desk.ask<BoardDone>('board.agenda', { meeting: id });
  await print((await show()).papers, 'board-agenda');
  const { people, topics } = await show();
  const takesOn: Record<string, string> = { 'Sonia Park': 'Hosts the fall tour', 'Lee Ford': 'Plans a day on campus' };
  await desk.ask('board.save', {
    meeting: id,
    people: people.map(({ id: person, name }) => ({ id: person, came: name === 'Bess Okafor' ? 'Excused' : 'Yes', takesOn: takesOn[name] ?? '', ...(name === 'Desmond Achebe' ? { duty: 'Notes' } : {}) })), // prettier-ignore
    topics: topics.map((topic) => ({ id: topic.id, result: 'Approved', next: 'Write to three partners', owner: 'Desmond Achebe', by: '2027-05-21' })), // prettier-ignore
    ideas: '',
  });
  await desk.ask('board.close', { meeting: id });
  await print((await show()).papers, 'board-minutes');
  for (const kind of ['board-charter', 'board-year']) {
    await desk.ask('board.paper', { meeting: id, kind: `document.${kind}` });
    await print((await desk.ask<YearShown>('board.year', { year: null })).papers, kind);
  }
}
