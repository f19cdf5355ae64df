// A newer version comes to a workbook in use: every layout that has landed (`npm run keep-layout`) is brought up to date.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Desk } from '../../local/desk';
import { Machine, type Answer, type Question } from '../../local/runtime/machine';
import { tabs } from '../../src/house';
import { columnKey } from '../../src/workbook/tab';
import { graduada } from '../support/surveys';
import { builtProject, coordinator } from '../support/school';
import { formTitled, reply } from '../../local/sample/answers';
import { StaffHands } from '../support/staff-hands';

const folder = 'test/fixtures/layouts';
const layouts = readdirSync(folder);
/** Those where an answer still took a row for each question. */
const perQuestion = layouts.filter((name) => readFileSync(`${folder}/${name}`, 'utf8').includes('"response.question"'));

interface Kept {
  desk: Desk;
  said: Question[];
}

async function kept(file: string, answer: (question: Question) => Answer = () => ({ button: 'OK' })): Promise<Kept> {
  const said: Question[] = [];
  const machine = Machine.load(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), {
    project: builtProject(),
    events: { asked: (_user, question) => (said.push(question), answer(question)) },
  });
  await machine.open(coordinator);
  return { desk: new Desk(machine, coordinator), said };
}

/** Tab by tab, which keys stand in which column. */
function keysOf(desk: Desk): Record<string, string[]> {
  return Object.fromEntries(
    desk.book.sheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.columnCount }, (_, index) => desk.shown(sheet, 1, index + 1)).filter(Boolean),
    ]),
  );
}

/** What stands in the rows that staff type in; Home had another title once, and lines of Today are found anew. */
const typed = (desk: Desk): Record<string, unknown> =>
  Object.fromEntries(
    desk.book.sheets
      .filter(
        ({ name }) => !['Home', 'Start here', 'Settings', 'Change log', 'Templates', 'Lines of Today'].includes(name),
      )
      .map(({ name }) => [name, desk.rows(name)]),
  );

test.each(layouts)(
  '%s: what comes is said first; nothing moves, nothing is lost, and a second set-up writes nothing',
  async (file) => {
    const { desk, said } = await kept(file);
    const [before, cells] = [keysOf(desk), typed(desk)];
    const there = new Set(Object.values(before).flat());
    const grown = tabs
      .filter(({ title }) => before[title] !== undefined)
      .filter((tab) => Object.keys(tab.columns).some((name) => !there.has(columnKey(tab, name))));
    await desk.choose('Set up this workbook');
    const asked = said.length > 1 ? said[0]!.text : '';
    for (const { title } of grown) expect(asked).toContain(`• ${title}: column`);
    const after = keysOf(desk);
    for (const [title, keys] of Object.entries(before)) expect(after[title]!.slice(0, keys.length)).toEqual(keys);
    expect(Object.keys(after).filter((title) => title in before)).toEqual(Object.keys(before));
    for (const [title, rows] of Object.entries(cells))
      expect((rows as object[]).map((row, index) => ({ ...desk.rows(title)[index], ...row }))).toEqual(
        desk.rows(title),
      );
    for (const tab of tabs)
      if (after[tab.title])
        expect(after[tab.title]).toEqual(
          expect.arrayContaining(Object.keys(tab.columns).map((name) => columnKey(tab, name))),
        );
    await desk.choose('Do the hourly work now');
    const { problems } = await desk.ask<{ problems: { text: string }[] }>('check.run', null);
    expect(
      problems.map(({ text }) => text).filter((text) => /Set up this workbook|copy|earlier version/.test(text)),
    ).toEqual([]);
    const again = await desk.choose('Set up this workbook');
    expect(again.counts.writes).toBe(0);
    expect(said[said.length - 1]!.text).toContain('Nothing was changed');
  },
);

test.each(layouts)(
  '%s: tabs and columns that are gone are named before they come back, and only once somebody agrees',
  async (file) => {
    let button = 'CANCEL';
    const { desk, said } = await kept(file, ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : button }));
    const hands = new StaffHands(desk);
    const offers = Object.entries(keysOf(desk)).find(([, keys]) => keys.includes('offer.kind'))![0];
    await hands.deleteTab(offers);
    await hands.deleteColumn('People', 'phone');
    const before = keysOf(desk);
    const record = await desk.choose('Set up this workbook');
    expect(said[0]!.text).toMatch(/the tab “Offers and promises”[^]*People: columns? “Phone”[^]*Nothing else moves/);
    expect(said[said.length - 1]!.text).toBe('Nothing was changed.');
    expect([record.counts.writes, keysOf(desk)]).toEqual([0, before]);
    button = 'OK';
    await desk.choose('Set up this workbook');
    expect(Object.keys(keysOf(desk))).toContain('Offers and promises');
    expect(keysOf(desk)['People']).toContain('person.phone');
  },
);

/** As the app of then had written them. */
function asWritten(desk: Desk, title: string, rows: Record<string, string>[]): void {
  const sheet = desk.sheet(title);
  const first = Math.max(sheet.grid.lastRow(), 2) + 1;
  rows.forEach((cells, index) => {
    for (const [name, text] of Object.entries(cells))
      sheet.grid.put(first + index, desk.column(sheet, name), text === '' ? null : text);
  });
  desk.book.touch(sheet, sheet.all);
}

test.each(perQuestion)(
  '%s: answers that had a row for each question become one row each, and count with new ones',
  async (file) => {
    const { desk } = await kept(file);
    const before = desk.rows('Responses').length;
    const answer = { survey: 'Graduate survey', at: '2026-06-11 08:00', language: 'English', schoolYear: '2025–26' };
    const skills = {
      question: 'Which skills?',
      questionKey: 'skills',
      choiceKeys: 'money\nother',
      answer: 'Managing money and taxes\nWelding',
    };
    const helped = {
      question: 'What has helped?',
      questionKey: 'helped',
      choiceKeys: '',
      answer: 'The shop,\nand my aunt',
    };
    asWritten(desk, 'Responses', [
      { id: 'RSP-OLD1A', ...answer, answerId: 'ada', ...skills },
      { id: 'RSP-OLD2B', ...answer, answerId: 'bo', ...helped },
      { id: 'RSP-OLD3C', ...answer, answerId: 'ada', ...helped },
    ]);
    await desk.choose('Set up this workbook');
    await desk.choose('Create the graduate survey');
    await desk.choose('Do the hourly work now');
    const rows = desk.rows('Responses').slice(before);
    expect(rows.map(({ answerId, at, survey, answer }) => [answerId, at, survey, answer])).toEqual([
      [
        'ada',
        answer.at,
        answer.survey,
        'Which skills?\n• Managing money and taxes\n• Welding\nWhat has helped?\n• The shop,\nand my aunt',
      ],
      ['bo', answer.at, answer.survey, 'What has helped?\n• The shop,\nand my aunt'],
    ]);
    await reply(desk.machine, formTitled(desk.machine, 'Graduate survey'), graduada);
    await desk.choose('Do the hourly work now');
    const found = desk.rows('Findings').filter(({ text }) => text === 'Managing money and taxes' || text === 'Welding');
    expect(found.map(({ text, schoolYear, count, answers }) => `${text} ${schoolYear} ${count}/${answers}`)).toEqual([
      'Managing money and taxes 2025–26 1/1',
      'Welding 2025–26 1/1',
      'Managing money and taxes 2026–27 1/1',
    ]);
    expect(desk.rows('Responses').slice(before, before + 2)).toEqual(rows);
  },
);

test('there is a layout to begin with', () => {
  expect(layouts.length).toBeGreaterThan(0);
});
