/** Whatever Partnerbook has changed in one go can be taken back from the menu: the last one, or the one that is selected. */
import { everyone } from '../support/choice';
import { startMailStory } from '../support/mail-story';
import type { Story } from '../support/school';

let story: Story;
const log = () => story.desk.rows('Change log');
const named = (tab: string, column = 'organization'): string[] => story.desk.rows(tab).map((row) => row[column]!);
const undo = () => story.desk.choose('Undo a change');
const told = (): string[] => story.said.splice(0).map(({ text }) => text);

/** The first line of the change log that is part of this. */
function select(why: string): void {
  const sheet = story.desk.sheet('Change log');
  const row = Number(log().find((line) => line['why'] === why)!.row);
  story.school.select(story.desk.user, { sheetId: sheet.id, row, column: 2, rows: 1, columns: 1 });
}

/** An organization is renamed, and its name brought along; then a round of calls is planned. */
beforeEach(async () => {
  story = await startMailStory({ activity: {} });
  const { desk } = story;
  await desk.addRows('Organizations', [
    { name: 'Brightwell Optical', category: 'Employer', stage: 'Prospect', phone: '217-555-0177' },
    { name: 'Harbor College', category: 'Employer', stage: 'Prospect', phone: '217-555-0178' },
  ]);
  await desk.switchOn('Campaigns');
  await desk.choose('Ask many…');
  await story.pump();
  await desk.type('Organizations', 3, 'name', 'Larkspur Works');
  await story.pump();
  expect(named('People')).toEqual(['Larkspur Works']);
  await desk.ask('campaign.begin', { name: 'Fall round', way: 'Call', choice: everyone });
  expect(named('Outreach')).toHaveLength(2);
  told();
});

const round = 'Campaign Fall round';

test('the last change goes first, then the one before; what is undone is not undone again', async () => {
  await undo();
  expect(told()).toEqual([
    expect.stringMatching(
      /^“Campaign Fall round” on Mon, Sep 14, .*M, by .*: 3 changes in .*Outreach.*select one of its lines/s,
    ),
    'Undone: 3 rows removed.',
  ]);
  expect(named('Outreach')).toEqual([]);
  expect(named('People')).toEqual(['Larkspur Works']);
  await undo();
  expect(told()).toEqual([expect.stringContaining('Larkspur'), 'Undone: 2 cells put back.']);
  expect([named('Organizations', 'name')[0], named('People')]).toEqual(['Larkspur Machining', ['Larkspur Machining']]);
  await undo();
  expect(told()).toEqual(['There is no change to undo. Partnerbook’s own changes are in the Change log.']);
});

test('a time that somebody has typed over in the Change log keeps nobody from undoing', async () => {
  const { desk } = story;
  const sheet = desk.sheet('Change log');
  for (const { row } of log())
    await story.school.edit(desk.user, sheet.id, Number(row), desk.column(sheet, 'at'), [['last week']], {
      confirmed: true,
    });
  select(round);
  await undo();
  expect(told()).toEqual([expect.stringContaining('at a time that is not known'), 'Undone: 3 rows removed.']);
  expect(named('Outreach')).toEqual([]);
});

test('the selected one is undone, and what was typed since then stays and is named', async () => {
  await story.desk.type('Outreach', 3, 'outcome', 'Declined');
  select(round);
  await undo();
  expect(told()).toEqual([expect.stringContaining(round), expect.stringMatching(/^Undone: 1 row removed.*left/s)]);
  expect(named('Outreach')).toHaveLength(1);
  select(round);
  await undo();
  expect(told()).toEqual(['That was undone before. Nothing was changed now.']);
});
