// What each side promised and gave: on the card of the partner, in the lists, in Today, and what is wrong with it.
import type { CardLedger } from '../../src/features/card/calls';
import type { ListAnswer } from '../../src/features/lists/calls';
import { problemTexts, problemsOf } from '../support/problems';
import { prepared, startSetUp, type Story } from '../support/school';
import { click, lineWith, show, whats } from '../support/today';

const march = '2027-03-01T07:00';
const year = '2026–27';

/** In March: Quiet Press promised 40 hours of a mentor and gave 12. */
const startInMarch = (): Promise<Story> =>
  prepared('promises', { start: march }, async () => {
    const story = await startSetUp({ start: march });
    const { desk } = story;
    await desk.switchOn('Needs and offers');
    await desk.addRows('Organizations', [
      { name: 'Quiet Press', category: 'Employer', stage: 'Partner', city: 'Rockford' },
      { name: 'Birch Welding', category: 'Employer', stage: 'Partner' },
    ]);
    await desk.addRows('Offers and promises', [
      { organization: 'Quiet Press', kind: 'Mentor', status: 'Promised', promised: '40', given: '12', unit: 'hours', schoolYear: year, agreed: 'TRUE' },
    ]); // prettier-ignore
    await story.pump();
    return story;
  });

let story: Story;
beforeEach(async () => {
  story = await startInMarch();
});

const add = (...rows: Record<string, string>[]) =>
  story.desk.addRows(
    'Offers and promises',
    rows.map((row) => ({ schoolYear: year, ...row })),
  );
const rowWith = (details: string): Record<string, string> =>
  story.desk.rows('Offers and promises').find((row) => row['details'] === details) ?? {};
const list = (key: string, choiceId: string | null = null): Promise<ListAnswer> =>
  story.desk.ask('lists.show', { key, months: 6, choiceId });
const listed = async (key: string, choiceId: string | null = null): Promise<string[]> =>
  (await list(key, choiceId)).rows.map(({ name, why }) => `${name}: ${why}`);

async function card(name = 'Quiet Press'): Promise<string[]> {
  const { desk } = story;
  const organizationId = desk.rows('Organizations').find((row) => row['name'] === name)!['id']!;
  const { sides } = await desk.ask<CardLedger>('partners.ledger', { organizationId });
  return sides.flatMap(({ side, sections }) => [
    side,
    ...sections.flatMap(({ part, lines, sum }) => [
      `- ${part}${sum === '' ? '' : ` (${sum})`}`,
      ...lines.map(({ text, pace, agreed }) => [`  ${text}`, pace, agreed ? 'agreed' : ''].filter(Boolean).join(', ')),
    ]),
  ]);
}

test('A32 the card says what each side gives in time, means and support, with sums by unit, and never across units', async () => {
  await add(
    { organization: 'Quiet Press', kind: 'Talk to a class', promised: '2', given: '2', unit: 'times', status: 'Given' },
    { organization: 'Quiet Press', kind: 'Advice', promised: '10', given: '9.5', unit: 'hours' },
    { organization: 'Quiet Press', kind: 'Access to staff or members', details: 'All printers', status: 'Promised' },
    { organization: 'Quiet Press', kind: 'Money', side: 'School gives', promised: '300', given: '0', unit: 'dollars' },
    { organization: 'Quiet Press', kind: 'Career day', status: 'Open' },
    { organization: 'Birch Welding', kind: 'Mentor', promised: '7', unit: 'hours' },
    { organization: 'Quiet Press', kind: 'Mentor', promised: '99', unit: 'hours', schoolYear: '2025–26' },
    // A number that says nothing: it is a problem, and the rest of the card still adds up.
    { organization: 'Quiet Press', kind: 'Project', details: 'Posters', promised: '3' },
  );
  await story.pump();
  expect(await card()).toEqual([
    'Partner gives',
    '- Time and talent (21.5 of 50 hours; 2 of 2 times)',
    '  Mentor: 12 of 40 hours, behind, agreed',
    '  Talk to a class: 2 of 2 times, kept',
    '  Advice: 9.5 of 10 hours, on the way',
    '  Project (Posters): promised',
    '- Support',
    '  Access to staff or members (All printers): promised',
    'School gives',
    '- Money and equipment',
    '  Money: $0 of $300, behind',
  ]);
  expect(await problemTexts(story)).toEqual(['3 of what? Pick the unit: hours, people, times, dollars or pieces.']);
  expect(await listed('ledger')).toEqual([
    'Partners give: time and talent: 21.5 of 57 hours; 2 of 2 times',
    'Partners give: support: Access to staff or members (All printers): promised',
    'The school gives: money and equipment: $0 of $300',
  ]);
  expect(await listed('ledger', '2025–26')).toEqual(['Partners give: time and talent: 0 of 99 hours']);
});

test('B98 12 of 40 hours are behind in March: the list names the partner, until enough is given or the promise ends', async () => {
  await add({ organization: 'Birch Welding', kind: 'Advice', promised: '4', given: '3', unit: 'hours' });
  await story.pump();
  expect(await listed('promisesBehind')).toEqual(['Quiet Press: Mentor: 12 of 40 hours, behind, in the agreement']);
  const at = Number(story.desk.rows('Offers and promises')[0]!['row']);
  await story.desk.type('Offers and promises', at, 'given', '14');
  expect(await listed('promisesBehind')).toEqual([]);
  await story.desk.type('Offers and promises', at, 'given', '12');
  await story.desk.type('Offers and promises', at, 'status', 'Ended');
  const { rows, nobody } = await list('promisesBehind');
  expect([rows, nobody!.title]).toEqual([[], 'No promise is behind']);
});

test('B98 what the school owes is said to be ours, and a budget is never behind', async () => {
  await add(
    { organization: 'Birch Welding', kind: 'Publicity for us', side: 'School gives', promised: '4', unit: 'times' },
    { kind: 'Money', details: 'Buses', side: 'School gives', promised: '4000', given: '500', unit: 'dollars' },
  );
  expect(await listed('promisesBehind')).toEqual([
    'Quiet Press: Mentor: 12 of 40 hours, behind, in the agreement',
    'Birch Welding: We promised: Publicity for us: 0 of 4 times, behind',
  ]);
});

test('B98 talks are counted by what was held that year with that partner; a number typed by hand goes before', async () => {
  await add({ organization: 'Birch Welding', kind: 'Talk to a class', details: 'Talks', promised: '4', unit: 'times' });
  const held = { kind: 'Classroom presentation', status: 'Held', organization: 'Birch Welding' };
  await story.desk.addRows('Activities', [
    { ...held, title: 'Arc welding', date: '2026-10-05' },
    { ...held, title: 'Gas welding', date: '2027-02-08' },
    { ...held, title: 'A year ago', date: '2026-05-04' },
    { ...held, title: 'Called off', date: '2027-02-09', status: 'Canceled' },
    { ...held, title: 'A tour', date: '2027-02-10', kind: 'Field trip' },
    { ...held, title: 'By others', date: '2027-02-11', organization: 'Quiet Press' },
  ]);
  await story.pump();
  expect(rowWith('Talks')['counted']).toBe('2');
  expect(await card('Birch Welding')).toContain('  Talk to a class (Talks): 2 of 4 times, on the way');
  await story.desk.type('Offers and promises', Number(rowWith('Talks')['row']), 'given', '1');
  expect(await card('Birch Welding')).toContain('  Talk to a class (Talks): 1 of 4 times, behind');
});

test('B99 gifts stand by their value, with sums a kind; what is only promised is worth nothing yet', async () => {
  await add(
    { organization: 'Birch Welding', kind: 'Equipment or materials', details: 'A used lathe', status: 'Given', value: '3500' },
    { organization: 'Quiet Press', kind: 'Grant', promised: '5000', given: '2000', unit: 'dollars' },
    { organization: 'Quiet Press', kind: 'Industry function', details: 'Seats', given: '2', unit: 'people', value: '180' },
    { organization: 'Quiet Press', kind: 'Equipment or materials', details: 'Paper', status: 'Promised', value: '9000' },
    { organization: 'Quiet Press', kind: 'Equipment or materials', details: 'Ink', status: 'Open', value: '50' },
  ); // prettier-ignore
  expect(await listed('gifts')).toEqual([
    'Birch Welding: Equipment or materials (A used lathe): given, worth $3,500',
    'Quiet Press: Grant: $2,000 of $5,000',
    'Quiet Press: Industry function (Seats): 2 people, worth $180',
    'Quiet Press: Equipment or materials (Paper): promised, worth $9,000',
  ]);
  expect((await list('gifts')).note).toBe(
    'Equipment or materials: worth $3,500 in all. Grant: $2,000 of $5,000. Industry function: 2 people; worth $180 in all.',
  );
});

test('B99 a gift names the need that it meets: Today asks, and one click settles the need', async () => {
  const { desk } = story;
  await desk.addRows('Needs', [
    { name: 'A small lathe', perspective: 'School', help: 'Equipment or materials', status: 'Open' },
    { name: 'Four speakers', perspective: 'Students', help: 'Talk to a class', status: 'Open' },
  ]);
  await add(
    { organization: 'Birch Welding', kind: 'Equipment or materials', details: 'Lathe', status: 'Promised', need: 'A small lathe' },
    { organization: 'Quiet Press', kind: 'Talk to a class', details: 'One', status: 'Given', need: 'Four speakers' },
    { organization: 'Quiet Press', kind: 'Money', details: 'Other', status: 'Given', need: 'Forty speakers' },
  ); // prettier-ignore
  await story.pump();
  const status = (name: string) => desk.rows('Needs').find((row) => row['name'] === name)!['status'];

  // The one that names no known need is told with its place, and asked about nowhere.
  expect((await problemsOf(story)).map(({ text }) => text)).toEqual([
    '“Forty speakers” is not in the tab Needs. Pick a name from the list, or add it there first.',
  ]);
  const promised = lineWith(await show(story), 'A small lathe');
  expect([promised.what, promised.outcomes.map(({ label }) => label)]).toEqual([
    'Equipment or materials from Birch Welding is promised. Is that all of the need “A small lathe”?',
    ['Yes, promised', 'Only in part'],
  ]);
  expect((await click(story, promised, 'promised')).text).toBe('Noted: “A small lathe” is promised.');
  expect(status('A small lathe')).toBe('Promised');
  await story.pump();
  expect(whats(await show(story)).filter((what) => what.includes('lathe'))).toEqual([]);

  await desk.type('Offers and promises', Number(rowWith('Lathe')['row']), 'status', 'Given');
  await story.pump();
  const given = lineWith(await show(story), 'A small lathe');
  expect([given.what, given.outcomes.map(({ label }) => label)]).toEqual([
    'Equipment or materials from Birch Welding is given. Does it meet the need “A small lathe”?',
    ['Yes, met', 'Only in part'],
  ]);
  await click(story, given, 'met');
  expect(status('A small lathe')).toBe('Met');

  // One talk of four: the need stays open, and the question does not come back.
  await click(story, lineWith(await show(story), 'Four speakers'), 'part');
  expect(status('Four speakers')).toBe('Open');
  await story.pump();
  expect(whats(await show(story)).filter((what) => what.includes('speakers'))).toEqual([]);
  // What was asked or offered of it is as it was.
  expect(rowWith('One')).toMatchObject({ status: 'Given', need: 'Four speakers', needAs: 'Met in part' });
});

test('a need that was dropped while the line stood there stays dropped, and who clicks is told', async () => {
  const { desk } = story;
  await desk.addRows('Needs', [{ name: 'A small lathe', perspective: 'School', status: 'Open' }]);
  await add({ organization: 'Birch Welding', kind: 'Grant', details: 'G', status: 'Given', need: 'A small lathe' });
  await story.pump();
  const line = lineWith(await show(story), 'A small lathe');
  await desk.type('Needs', Number(desk.rows('Needs')[0]!['row']), 'status', 'Dropped');
  await expect(click(story, line, 'met')).rejects.toThrow('In Needs, “A small lathe” is “Dropped” by now.');
  expect(desk.rows('Needs')[0]!['status']).toBe('Dropped');
  await story.pump();
  expect(whats(await show(story)).filter((what) => what.includes('lathe'))).toEqual([]);
});

test('B100 a partner’s own post counts as status that it gives, by the card and by what it promised', async () => {
  const { desk } = story;
  await desk.switchOn('Marketing plan');
  await add({ organization: 'Birch Welding', kind: 'Publicity for us', details: 'News', promised: '4', unit: 'times' });
  const post = {
    kind: 'Newsletter',
    organization: 'Birch Welding',
    direction: 'By the partner',
    audience: 'Their customers',
    status: 'Done',
  };
  await desk.addRows('Marketing plan', [
    { ...post, name: 'News 1', date: '2026-11-02', channel: 'Newsletter' },
    { ...post, name: 'News 2', date: '2027-02-01', channel: 'Social media' },
    { ...post, name: 'News 3', date: '2027-03-03', status: 'Planned' },
    { ...post, name: 'News 4', date: '2026-05-04' },
    { ...post, name: 'News 5', date: '2026-12-01', direction: 'By us' },
    { ...post, name: 'News 6', date: '2026-12-02', direction: '' },
    { ...post, name: 'News 7', date: '2026-12-03', organization: '' },
  ]);
  await story.pump();
  expect(rowWith('News')['counted']).toBe('2');
  expect(await card('Birch Welding')).toEqual([
    'Partner gives',
    '- Support (2 of 4 times)',
    '  Publicity for us (News): 2 of 4 times, on the way',
    '  Status: told of the partnership 2 times',
    'School gives',
  ]);
  expect(await card()).not.toContain('- Support');
  // One that says a partner told, and not which, is a problem and counts for the program only.
  expect((await problemsOf(story)).map(({ tab, column, text }) => `${tab}, ${column}: ${text}`)).toEqual([
    'Marketing plan, Organization: A partner tells of you here. Pick which one, so that it counts as what it gives.',
  ]);
  expect(lineWith(await show(story), 'Birch Welding').what).toBe(
    'Birch Welding tells of you (News 3): to Their customers',
  );
});

test('the school’s own money is a budget: planned and spent by line and year', async () => {
  await add(
    { kind: 'Money', details: 'Buses', side: 'School gives', promised: '4000', given: '500', unit: 'dollars' },
    { kind: 'Money', details: 'Safety glasses', side: 'School gives', promised: '350', given: '400', unit: 'dollars' },
    {
      kind: 'Money',
      details: 'Next year',
      side: 'School gives',
      promised: '9',
      unit: 'dollars',
      schoolYear: '2027-28',
    },
    { organization: 'Quiet Press', kind: 'Money', details: 'Theirs', promised: '77', unit: 'dollars' },
  );
  expect(await listed('budget')).toEqual([
    'Buses: Money (Buses): $500 of $4,000 spent',
    'Safety glasses: Money (Safety glasses): $400 spent, $350 planned',
  ]);
  const { note, choices } = await list('budget');
  expect([note, choices.map(({ name }) => name)]).toEqual(['In all: $900 of $4,350 spent.', ['2026–27', '2027–28']]);
  expect(await listed('budget', '2027–28')).toEqual(['Next year: Money (Next year): $0 of $9 spent']);
  expect(await problemTexts(story)).toEqual([]);
});

test('what cannot be used in the ledger is told with its place; the row’s other facts still count', async () => {
  await add(
    { kind: 'Mentor', details: 'Nobody’s' },
    { organization: 'Birch Welding', kind: 'Advice', promised: '10', given: '31', unit: 'hours' },
    { organization: 'Birch Welding', kind: 'Project', promised: '1', unit: 'pieces', schoolYear: 'soon' },
    { organization: 'Birch Welding', kind: 'Career day', promised: '1', unit: 'times', schoolYear: '' },
  );
  expect((await problemsOf(story)).map(({ tab, row, column, text }) => `${tab} ${row} ${column}: ${text}`)).toEqual([
    'Offers and promises 4 Organization: Nobody gives this. Pick the organization, or set “Who gives” to “School gives”.',
    'Offers and promises 5 Given: 31 given is more than three times the 10 promised. Correct one of the two.',
    'Offers and promises 6 School year: “soon” is not a school year. Type it like 2026–27.',
    'Offers and promises 7 School year: Type the school year of this promise, like 2026–27. Until then it counts in none.',
  ]);
  expect(await card('Birch Welding')).toEqual([
    'Partner gives',
    '- Time and talent',
    '  Advice: 31 hours, 10 promised, kept',
    'School gives',
  ]);
});
