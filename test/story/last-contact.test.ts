// Organizations says of each when it was last talked with and what comes next, as Contact log has it.
import { startSetUp, type Story } from '../support/school';
import { lineOf, put, StaffHands } from '../support/staff-hands';

let story: Story;
let hands: StaffHands;

const standing = (): Record<string, [string, string]> =>
  Object.fromEntries(
    story.desk.rows('Organizations').map(({ name, lastContact, nextStep }) => [name!, [lastContact!, nextStep!]]),
  );

beforeEach(async () => {
  story = await startSetUp();
  hands = new StaffHands(story.desk);
  await story.desk.addRows('Organizations', [
    { name: 'Alder Works', category: 'Employer' },
    { name: 'Birch Clinic', category: 'Employer' },
    { name: 'Cedar Bank', category: 'Employer' },
  ]);
  await story.desk.addRows('Contact log', [
    { date: '2026-09-03', organization: 'Alder Works', way: 'Call', nextStep: 'Send the brochure' },
    {
      date: '2026-09-09',
      organization: 'Alder Works',
      way: 'Visit',
      nextStep: 'Agree on a day',
      nextDate: '2026-09-23',
    },
    { date: '2026-08-20', organization: 'Birch Clinic', way: 'Email', outcome: 'Asked' },
  ]);
  await story.pump();
});

test('the newest contact and the open step that is due first; a run without news writes nothing', async () => {
  expect(standing()).toEqual({
    'Alder Works': ['2026-09-09', 'Agree on a day (by Wed, Sep 23, 2026)'],
    'Birch Clinic': ['2026-08-20', ''],
    'Cedar Bank': ['', ''],
  });
  await story.pump();
  await story.desk.set('School phone', '217-555-0100');
  const writes = (): number => story.school.executions.filter(({ functionName }) => functionName === 'hourly').pop()!.counts.byMember['Range.setValues'] ?? 0; // prettier-ignore
  await story.pump();
  const quiet = writes();
  await story.desk.set('School phone', '217-555-0101');
  await story.pump();
  expect(writes()).toBe(quiet);
  const { problems } = await story.desk.ask<{ problems: { text: string }[] }>('check.run', null);
  expect(problems.map(({ text }) => text)).toEqual([]);
});

test('things go wrong on the way: a renamed organization, an impossible day, a copied row, an unknown name', async () => {
  await story.desk.type('Organizations', 3, 'name', 'Alder Machining');
  await story.desk.addRows('Contact log', [
    { date: '2026-13-45', organization: 'Birch Clinic', way: 'Call', outcome: 'Typed in a hurry' },
    { date: '2026-09-12', organization: 'Alder Works', way: 'Call', outcome: 'The old name is typed once more' },
    { date: '2026-09-12', organization: 'Dogwood Mill', way: 'Call', outcome: 'Nobody knows it' },
    { date: '2027-09-12', organization: 'Cedar Bank', way: 'Call', outcome: 'Next year' },
    { date: '2026-09-13', organization: 'Cedar Bank', way: 'Call', nextStep: 'Ask for a speaker' },
  ]);
  await story.pump();
  expect(standing()).toEqual({
    'Alder Machining': ['2026-09-12', 'Agree on a day (by Wed, Sep 23, 2026)'],
    'Birch Clinic': ['2026-08-20', ''],
    'Cedar Bank': ['2026-09-13', 'Ask for a speaker'],
  });
  // A copy that no edit trigger saw: the row and its copy rest, and neither counts.
  const copied = story.desk.rows('Contact log').find(({ nextStep }) => nextStep === 'Ask for a speaker')!;
  put(story, 'Contact log', 20, lineOf(story, 'Contact log', Number(copied.row)));
  await story.desk.set('School phone', '217-555-0100');
  await story.pump();
  expect(standing()['Cedar Bank']).toEqual(['', '']);
  await hands.deleteRows('Contact log', 20);
  await story.pump();
  expect(standing()['Cedar Bank']).toEqual(['2026-09-13', 'Ask for a speaker']);
});

test('a name that two organizations have counts for neither', async () => {
  await story.desk.addRows('Organizations', [{ name: 'Cedar Bank', category: 'Employer' }]);
  await story.desk.addRows('Contact log', [{ date: '2026-09-13', organization: 'Cedar Bank', way: 'Call' }]);
  await story.pump();
  const twins = story.desk.rows('Organizations').filter(({ name }) => name === 'Cedar Bank');
  expect(twins.map(({ lastContact }) => lastContact)).toEqual(['', '']);
});

test('a later contact settles the step, and a row that is deleted no longer counts', async () => {
  await story.desk.addRows('Contact log', [
    { date: '2026-09-14', organization: 'Alder Works', nextStep: '', way: 'Call' },
  ]);
  await story.until('2026-09-23T12:00');
  await story.desk.addRows('Contact log', [{ date: '2026-09-23', organization: 'Alder Works', way: 'Meeting' }]);
  await story.pump();
  expect(standing()['Alder Works']).toEqual(['2026-09-23', '']);
  await hands.deleteRows('Contact log', 3, 5);
  await story.pump();
  expect(standing()).toEqual({ 'Alder Works': ['', ''], 'Birch Clinic': ['', ''], 'Cedar Bank': ['', ''] });
});

test('an organization that is copied with its id keeps what it says until one of the two is gone', async () => {
  put(story, 'Organizations', 12, lineOf(story, 'Organizations', 3));
  await story.desk.addRows('Contact log', [{ date: '2026-09-13', organization: 'Alder Works', way: 'Call' }]);
  await story.pump();
  expect(story.desk.rows('Organizations')[0]!['lastContact']).toBe('2026-09-09');
  await hands.deleteRows('Organizations', 12);
  await story.pump();
  expect(standing()['Alder Works']![0]).toBe('2026-09-13');
});

test('without the columns, as in a workbook of an earlier version, the run goes on and writes nothing of it', async () => {
  await hands.deleteColumn('Organizations', 'lastContact');
  await hands.deleteColumn('Organizations', 'nextStep');
  await story.desk.addRows('Contact log', [{ date: '2026-09-14', organization: 'Cedar Bank', way: 'Call' }]);
  await story.pump();
  await story.desk.choose('Set up this workbook');
  await story.pump();
  expect(standing()['Cedar Bank']).toEqual(['2026-09-14', '']);
  expect(standing()['Alder Works']![0]).toBe('2026-09-09');
});
