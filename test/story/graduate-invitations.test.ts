// Graduates are invited to their survey by mail, to pasted addresses, and reminded once unless they have answered.
import { Forms } from '../../local/runtime/host/forms/model';
import { formTitled, reply } from '../../local/sample/answers';
import type { InvitePreview } from '../../src/features/surveys/calls';
import { approve } from '../support/learning';
import { letters, skipTo, startMailStory } from '../support/mail-story';
import { prepared, startSetUp, type Story } from '../support/school';
import { graduate } from '../support/surveys';

const five = ['ana', 'ben', 'cleo', 'dev', 'eli'].map((name) => `${name}@example.com`);

const start = () =>
  prepared('graduate invitations', {}, async () => {
    const story = await startMailStory({ activity: {} });
    await story.desk.choose('Create the graduate survey');
    return story;
  });

const preview = ({ desk }: Story, pasted: string) => desk.ask<InvitePreview>('forms.invited', { pasted });
const invite = async ({ desk }: Story, pasted: string) =>
  (await desk.ask<{ text: string }>('forms.invite', { pasted })).text;
const states = ({ desk }: Story, kind: string) =>
  desk.rows('Outbox').filter((row) => row['kind'] === kind).map(({ to, state, reason }) => `${to} ${state}${reason === '' ? '' : `: ${reason}`}`).sort(); // prettier-ignore
const invitations = (story: Story) => states(story, 'graduate-invitation');
const reminders = (story: Story) => states(story, 'graduate-reminder');
const morning = async (story: Story, day: string) => {
  skipTo(story, `${day}T08:00`);
  await story.pump();
};

async function markFor(story: Story, address: string): Promise<string> {
  const mail = (await letters(story)).find(({ to }) => to!.some((each) => each.address === address))!;
  return /entry\.\d+=(GRD-[\w-]{11})/.exec(mail.text!.replace(/\s+/g, ''))![1]!;
}

/** Through the address in the mail. */
async function answer(story: Story, address: string, more = {}): Promise<string> {
  const reference = await markFor(story, address);
  const form = formTitled(story.school, 'Graduate survey');
  const id = await reply(story.school, form, { 'Reference / Referencia': reference, ...graduate, ...more });
  await story.desk.fire('onAnswer');
  return id;
}

async function invited(): Promise<Story> {
  const story = await start();
  await invite(story, five.join('\n'));
  await approve(story, 'graduate-invitation');
  await story.pump();
  return story;
}

/** Two have answered; the day has come on which the others are reminded. */
const tenDaysLater = () =>
  prepared('graduates ten days later', {}, async () => {
    const story = await invited();
    expect(invitations(story)).toEqual(five.map((address) => `${address} sent`));
    await answer(story, five[0]!);
    await answer(story, five[3]!);
    await morning(story, '2026-09-23');
    expect(reminders(story)).toEqual([]);
    await morning(story, '2026-09-24');
    return story;
  });

test('A06 of five who are invited two answer: after ten days exactly three get one reminder, and nobody a second', async () => {
  const story = await tenDaysLater();
  const three = [five[1]!, five[2]!, five[4]!];
  expect(reminders(story)).toEqual(three.map((address) => `${address} draft`));
  await approve(story, 'graduate-reminder');
  // One of them answers now; nobody hears of it again.
  await answer(story, five[1]!);
  await morning(story, '2026-10-05');
  expect(reminders(story)).toEqual(three.map((address) => `${address} sent`));
  const told = (await letters(story)).filter(({ subject }) => subject!.startsWith('Five minutes'));
  expect(told.map(({ to }) => to![0]!.address).sort()).toEqual(three);
});

test('A06 whoever answers while the reminder waits, or between approval and the hour of mail, does not get it', async () => {
  const story = await tenDaysLater();
  await answer(story, five[1]!);
  await story.pump();
  await story.until('2026-09-24T18:30');
  await approve(story, 'graduate-reminder');
  await answer(story, five[2]!);
  await morning(story, '2026-09-25');
  expect(reminders(story)).toEqual([
    `${five[1]} canceled: They have answered.`,
    `${five[2]} canceled: They have answered.`,
    `${five[4]} sent`,
  ]);
});

test('A06 who is no address is told and left out; twice pasted, once mailed; the addresses stand in Outbox only', async () => {
  const story = await start();
  const pasted =
    'Ruiz, Ana <ana@example.com>; ben@example.com, cleo@example.com\nnot known\nBEN@example.com\ndev@\n=A1';
  const { people, others, sample } = await preview(story, pasted);
  expect(people).toEqual([
    { email: 'ana@example.com', name: 'Ruiz, Ana', why: '' },
    { email: 'ben@example.com', name: '', why: '' },
    { email: 'cleo@example.com', name: '', why: '' },
  ]);
  expect(others).toEqual(['not known', 'dev@', '=A1']);
  expect(sample!.text).toContain('(Here stands the address of the form.)');
  expect(invitations(story)).toEqual([]);

  expect(await invite(story, pasted)).toBe('3 drafts wait under Mail. Nothing leaves before you approve it.');
  const already = 'Was invited in this school year already (Outbox).';
  expect((await preview(story, `ana@example.com\n${five[3]}`)).people.map(({ why }) => why)).toEqual([already, '']);
  await expect(invite(story, pasted)).rejects.toThrow('Nobody would be invited.');
  expect(await invite(story, `ana@example.com\n${five[3]}`)).toContain('1 draft waits');
  await approve(story, 'graduate-invitation');
  await story.pump();
  await expect(invite(story, [...five.slice(0, 4)].join())).rejects.toThrow('Nobody would be invited.');
  await answer(story, 'ana@example.com');
  await story.pump();
  const mails = (await letters(story)).map(({ to }) => to![0]!.address);
  expect(mails.sort()).toEqual(five.slice(0, 4));
  const titles = [
    'Responses',
    'Findings',
    'Change log',
    'People',
    'Connections',
    'Contact log',
    'Home',
    'Organizations',
  ];
  expect(JSON.stringify(titles.map((title) => story.desk.rows(title)))).not.toMatch(/(ana|ben|cleo|dev)@/);
  expect(story.desk.rows('Responses')[0]!['who']).toBe('');
});

test('who opted out is not invited, and is told apart; without the postal address nothing is made', async () => {
  const story = await start();
  await story.desk.addRows('Opt-outs', [{ email: five[0]!, stops: 'outreach' }]);
  await story.pump();
  const { people } = await preview(story, five.slice(0, 2).join());
  expect(people.map(({ why }) => why)).toEqual([`${five[0]} has opted out of outreach (Opt-outs).`, '']);
  await story.desk.set('Postal address', '');
  await expect(invite(story, five[1]!)).rejects.toThrow('Type the school’s postal address in Settings first');
  expect(invitations(story)).toEqual([]);
});

test('nobody is reminded whose mail did not leave, nor while the answers cannot be read', async () => {
  const story = await start();
  await invite(story, five.slice(0, 2).join());
  await approve(story, 'graduate-invitation');
  await story.pump();
  await invite(story, five[2]!);
  await answer(story, five[0]!);
  // Whoever made the form has moved it away before the answer was taken in.
  const forms = story.school.world.part(Forms);
  const kept = forms.forms;
  forms.forms = [];
  await morning(story, '2026-09-24');
  expect(reminders(story)).toEqual([]);
  forms.forms = kept;
  await story.pump();
  expect(invitations(story)).toContain(`${five[2]} draft`);
  expect(reminders(story)).toEqual([`${five[1]} draft`]);
});

test('who gives the address in an answer without the mark is not reminded either', async () => {
  const story = await invited();
  await reply(story.school, formTitled(story.school, 'Graduate survey'), { ...graduate, 'Email (optional)': 'Ana@example.com' }); // prettier-ignore
  await morning(story, '2026-09-24');
  expect(reminders(story)).toEqual(five.slice(1).map((address) => `${address} draft`));
});

test('when the school year ends, the addresses are forgotten, and each may be invited anew', async () => {
  const story = await startSetUp({ start: '2027-06-30T07:00' });
  await story.desk.set('School', 'Maple Grove High School');
  await story.desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await story.desk.choose('Create the graduate survey');
  await invite(story, five.slice(0, 2).join());
  await approve(story, 'graduate-invitation');
  await story.pump();
  expect(invitations(story)).toEqual(five.slice(0, 2).map((address) => `${address} sent`));
  expect(JSON.stringify(story.desk.rows('Outbox'))).toContain(five[0]);
  await morning(story, '2027-07-01');
  expect(JSON.stringify(story.desk.rows('Outbox'))).not.toMatch(/(ana|ben)@example/);
  expect((await preview(story, five[0]!)).people[0]!.why).toBe('');
});
