// What cannot be taken back is left alone and named; and an undo does not depend on what people type or do meanwhile.
import { opening } from '../../local/desk';
import { importOrganizations } from '../../local/sample/school';
import { CalendarHands, startWithCalendar, tour } from '../support/calendar-hands';
import { coordinator, startSetUp, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

let story: Story;
const told = (): string[] => story.said.splice(0).map(({ text }) => text);
const names = () => story.desk.rows('Organizations').map(({ name }) => name);
const states = () => story.desk.rows('Change log').map(({ state }) => state);

async function undo(): Promise<string> {
  told();
  await story.desk.choose('Undo a change');
  return told().pop()!;
}

async function withImport(options?: Parameters<typeof startSetUp>[0]): Promise<void> {
  story = await startSetUp(options);
  await importOrganizations(
    story.desk,
    'Organization,City\nAlder Works,Alder Falls\nBirch Clinic,Alder Falls\n',
    'l.csv',
  );
  expect(names()).toHaveLength(2);
}

test('a text that was too long for the Change log is not put back in part', async () => {
  const title = 'Plant tour '.repeat(1760).trim();
  story = await startWithCalendar([{ ...tour, title }]);
  const hands = new CalendarHands(story);
  hands.rename(title, 'Plant tour');
  await story.desk.choose('Do the hourly work now');
  expect(await undo()).toMatch(/^Nothing was undone\. Left as it is: “Plant tour” \(Activity was too long for/);
  expect(story.desk.rows('Activities')[0]!['title']).toBe('Plant tour');
});

test('a column that staff have deleted is not said to be put back', async () => {
  story = await startWithCalendar([tour]);
  const hands = new CalendarHands(story);
  const { id } = hands.event('Plant tour');
  hands.calendars.changeByHand(hands.id, id, { location: '' });
  await story.desk.choose('Do the hourly work now');
  await new StaffHands(story.desk).deleteColumn('Activities', 'place');
  expect(await undo()).toMatch(/^Nothing was undone\. .*no column Place any more/);
});

test('what staff have typed into the State of the Change log keeps nothing from being undone', async () => {
  await withImport();
  const sheet = story.desk.sheet('Change log');
  const [first, second] = story.desk.rows('Change log').map(({ row }) => Number(row));
  for (const [row, text] of [
    [first!, ''],
    [second!, 'ok!'],
  ] as const)
    await story.school.edit(coordinator, sheet.id, row, story.desk.column(sheet, 'state'), [[text]], {
      confirmed: true,
    });
  expect(await undo()).toBe('Undone: 2 rows removed.');
  expect(names()).toEqual([]);
});

test('when another person undoes the same while one is asked, that one is told, and the Change log stays right', async () => {
  const others: Promise<unknown>[] = [];
  let asked = 0;
  await withImport({
    answer({ title }) {
      if (title === 'Undo a change?' && asked++ === 0)
        others.push(story.school.run(opening('undoChange', coordinator)));
      return { button: 'OK' };
    },
  });
  told();
  await story.desk.choose('Undo a change');
  await Promise.all(others);
  expect(told()).toEqual(
    expect.arrayContaining(['Undone: 2 rows removed.', 'That was undone before. Nothing was changed now.']),
  );
  expect(states()).toEqual(['undone', 'undone', 'done', 'done']);
});

test('what an undo brings back has its name in the Change log', async () => {
  await withImport();
  await undo();
  const sheet = story.desk.sheet('Change log');
  story.school.select(coordinator, { sheetId: sheet.id, row: 5, column: 2, rows: 1, columns: 1 });
  expect(await undo()).toBe('Undone: 2 rows brought back.');
  const again = story.desk.rows('Change log').filter(({ why }) => why!.startsWith('Undo: Undo: '));
  expect(again.map(({ record }) => record).sort()).toEqual(['Alder Works', 'Birch Clinic']);
});

test('an import that was undone as the last change is not offered again as the last import', async () => {
  await withImport();
  await importOrganizations(story.desk, 'Organization,City\nCedar Foods,Alder Falls\n', 'second.csv');
  await undo();
  expect(story.desk.rows('Imports').map(({ state }) => state)).toEqual(['done', 'undone']);
  told();
  await story.desk.choose('Undo the last import');
  expect(told()).toEqual([expect.stringContaining('l.csv'), 'Undone: 2 rows removed.']);
  expect(names()).toEqual([]);
});
