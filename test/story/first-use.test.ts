/** Whatever is chosen in a workbook that was just set up works, and staff stay where they were. */
import { doorOf, listedOn, neededBy } from '../../src/feature';
import { features } from '../../src/house';
import { coordinator, prepared, startSetUp, useEverything, type Story } from '../support/school';

const items = features.flatMap((feature) => feature.menu.map((item) => ({ feature, item })));

/** Sentences that a new workbook may well answer with: there is nothing to work on yet. */
const nothingYet = [
  'This row is empty. Select an activity with a partner, or a row that names an organization.',
  'The Top ten tab is empty. Pick the organizations you want most first.',
  'Select the meeting in the Activities tab.',
  'There is nobody to write to now, or all have been asked already.',
  'No college offers anything yet. Add rows of the kind “College program” or “Dual credit course” to Offers and promises.',
];

const withEverything = (): Promise<Story> =>
  prepared('everything switched on', {}, async () => {
    const story = await startSetUp();
    await useEverything(story);
    return story;
  });

test.each(items.map(({ feature, item }) => [item.label, feature, item] as const))(
  '%s',
  async (label, feature, item) => {
    const { said, pages, desk, school } = await withEverything();
    said.length = 0;
    school.select(coordinator, { sheetId: desk.sheet('Organizations').id, row: 7, column: 3, rows: 1, columns: 1 });
    const refused = await desk.choose(label).then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    expect(['', ...nothingYet]).toContain(refused);
    expect(said.filter(({ text }) => /did not work|There is no sheet/.test(text))).toEqual([]);
    if ('page' in item) {
      expect(pages.map(({ title }) => title)).toEqual([feature.pages[item.page]!.title]);
      expect(said).toEqual([]);
    } else {
      for (const { title, text } of said) if (title === 'Partnerbook') expect(nothingYet).toContain(text);
    }
    const { sheetId, row, column } = school.selection(coordinator);
    expect([sheetId, row, column]).toEqual([desk.sheet('Organizations').id, 7, 3]);
  },
);

test('what is not in use is listed nowhere, and opened by nobody who knows its name', async () => {
  const story = await startSetUp();
  const sheets = story.desk.book.sheets.length;
  story.said.length = 0;
  const off = items.filter(({ feature, item }) => neededBy(features, feature, item).some(({ optional }) => optional));
  expect(off.length).toBeGreaterThan(5);
  for (const { item } of off) {
    expect(listedOn(item)).toBe('Program');
    await expect(story.desk.choose(item.label)).rejects.toThrow('has an item');
    await expect(story.desk.ask('items.open', { door: doorOf(item) })).rejects.toThrow('not in use here');
  }
  expect(story.desk.book.sheets).toHaveLength(sheets);
  expect([story.pages, story.said]).toEqual([[], []]);
});

test('each item has a door of its own', () => {
  const doors = items.map(({ item }) => doorOf(item));
  expect(new Set(doors).size).toBe(doors.length);
});
