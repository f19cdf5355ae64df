/** Whatever is chosen first in a workbook that was just set up works: one consent, and staff stay where they were. */
import { doorOf } from '../../src/feature';
import { features } from '../../src/house';
import { coordinator, startSetUp, type Story } from '../support/school';

const items = features.flatMap((feature) => feature.menu.map((item) => ({ feature, item })));

/** Sentences that a new workbook may well answer with: there is nothing to work on yet. */
const nothingYet = [
  'The Top ten tab is empty. Pick the organizations you want most first.',
  'Select the meeting in the Activities tab.',
  'There is nobody to write to now, or all have been asked already.',
];

async function chosenFirst(label: string): Promise<Story> {
  const story = await startSetUp();
  story.said.length = 0;
  const organizations = story.desk.sheet('Organizations');
  story.school.select(coordinator, { sheetId: organizations.id, row: 7, column: 3, rows: 1, columns: 1 });
  await story.desk.choose(label);
  return story;
}

test.each(items.map(({ feature, item }) => [item.label, feature, item] as const))(
  '%s',
  async (label, feature, item) => {
    const { said, pages, desk, school } = await chosenFirst(label);
    const needed = [feature, ...features.filter(({ tabs }) => tabs.some((tab) => [...feature.uses, ...(item.uses ?? [])].includes(tab)))]; // prettier-ignore
    const off = needed.filter(({ optional }) => optional);
    const consents = said.filter(({ text }) => text.startsWith('This is its first use here.'));
    expect(consents).toHaveLength(off.length > 0 ? 1 : 0);
    for (const tab of off.flatMap(({ tabs }) => tabs)) {
      expect(consents[0]!.text).toContain(tab.title);
      expect(desk.book.sheets.map(({ name }) => name)).toContain(tab.title);
    }
    expect(said.filter(({ text }) => /did not work|There is no sheet/.test(text))).toEqual([]);
    if ('page' in item) {
      expect(pages.map(({ title }) => title)).toEqual([feature.pages[item.page]!.title]);
      expect(said).toHaveLength(consents.length);
    } else {
      for (const { title, text } of said) if (title === 'Partnerbook') expect(nothingYet).toContain(text);
    }
    const { sheetId, row, column } = school.selection(coordinator);
    expect([sheetId, row, column]).toEqual([desk.sheet('Organizations').id, 7, 3]);
  },
);

test('who says no to the tabs gets none, and no page', async () => {
  const story = await startSetUp({ answer: ({ text }) => ({ button: text.startsWith('This is its first use') ? 'CANCEL' : 'OK' }) }); // prettier-ignore
  const before = story.desk.book.sheets.length;
  await story.desk.choose('Ask many…');
  expect(story.desk.book.sheets).toHaveLength(before);
  expect(story.pages).toEqual([]);
});

test('each item has a door of its own', () => {
  const doors = items.map(({ item }) => doorOf(item));
  expect(new Set(doors).size).toBe(doors.length);
});
