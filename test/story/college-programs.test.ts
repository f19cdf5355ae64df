// What colleges require and offer: the sheet for students, the yearly question, and courses that are full.
import { formTitled, reply } from '../../local/sample/answers';
import { onDay, startColleges } from '../support/colleges';
import { handouts, problems, read } from '../support/job-shadow';
import { approve, listed } from '../support/learning';
import { letters } from '../support/mail-story';
import { prepared, type Story } from '../support/school';

const college = 'Prairie State College';
const offer = { organization: college, kind: 'Dual credit course', details: 'Welding I', howMany: '24', unit: 'people', checkedOn: '2025-09-13' }; // prettier-ignore

const start = () =>
  prepared('college programs', {}, async () => {
    const story = await startColleges();
    await story.desk.addRows('People', [
      { name: 'Lee Ford', organization: college, role: 'Primary contact', since: '2025-01-01', email: 'lee@example.org' },
    ]); // prettier-ignore
    await story.desk.addRows('Offers and promises', [
      { ...offer, requires: 'algebra' },
      { ...offer, kind: 'College program', details: 'Nursing', checkedOn: '2026-08-01', howMany: '' },
      { ...offer, organization: 'Elm Valley University', details: 'History', checkedOn: '2025-09-14' },
    ]);
    await story.desk.choose('Do the hourly work now');
    return story;
  });

const mails = ({ desk }: Story): string[] =>
  desk.rows('Outbox').filter(({ kind, to }) => kind === 'college-check' && to !== '').map(({ to, state }) => `${to} ${state}`); // prettier-ignore
const checkedOn = ({ desk }: Story): string[] =>
  desk.rows('Offers and promises').map(({ details, checkedOn }) => `${details} ${checkedOn}`);
async function sheet(story: Story): Promise<string> {
  await story.desk.choose('Requirements and enrollment');
  const { url } = handouts(story).filter(({ state }) => state === 'current').pop()!; // prettier-ignore
  return read(story, url);
}
const answer = (story: Story, reference: string, given: Record<string, string>): Promise<string> =>
  reply(story.school, formTitled(story.school, 'Is this still right?'), {
    'Reference / Referencia': reference,
    'Language / Idioma': 'English',
    ...given,
  });
const idOf = ({ desk }: Story): string => desk.rows('Organizations').find(({ name }) => name === college)!['id']!;

test('B103 requirements that nobody confirmed for twelve months are asked about once, and the sheet says so; the answer confirms them', async () => {
  const story = await start();
  expect(mails(story)).toEqual(['lee@example.org draft']);
  const before = await sheet(story);
  expect(before).toContain('Welding I (dual credit: counts for high school and college): 24 places; requires algebra; not confirmed: ask the college first'); // prettier-ignore
  expect(before).toContain('Nursing: confirmed Sat, Aug 1, 2026');
  expect(before).toContain('24 places; confirmed Sun, Sep 14, 2025');
  await approve(story, 'college-check');
  await story.pump();
  expect(mails(story)).toEqual(['lee@example.org sent']);
  const mail = (await letters(story)).pop()!;
  expect(mail.subject).toBe(`Is this still right for ${college}?`);
  expect(mail.text).toContain('- Nursing');
  expect(mail.text).toContain('- Welding I; 24 places; requires algebra');
  expect(/entry\.\d+=(ORG-\w+)/.exec(mail.text!)![1]!).toBe(idOf(story));
  await answer(story, idOf(story), { 'Is all of it still right?': 'Yes' });
  await story.pump();
  expect(checkedOn(story)).toEqual(['Welding I 2026-09-14', 'Nursing 2026-08-01', 'History 2025-09-14']);
  expect(await sheet(story)).toContain('requires algebra; confirmed Mon, Sep 14, 2026');
  expect(story.desk.rows('Contact log')).toEqual([]);
  expect(mails(story)).toEqual(['lee@example.org sent']);
});

test('B103 what has changed confirms nothing: it is a next step of a colleague, also where Yes stands beside it', async () => {
  for (const [still, changes] of [
    ['No, something has changed', ''],
    ['Yes', 'Geometry is required, too.'],
  ] as const) {
    const story = await start();
    await answer(story, idOf(story), { 'Is all of it still right?': still, 'What has changed?': changes, 'Your name': 'Lee Ford' }); // prettier-ignore
    await story.pump();
    expect(checkedOn(story)[0]).toBe('Welding I 2025-09-13');
    expect(story.desk.rows('Contact log')).toMatchObject([
      {
        ...{ organization: college, person: 'Lee Ford', way: 'Email', nextDate: '2026-09-14' },
        outcome: changes || 'Requirements or enrollment have changed',
        nextStep: 'Correct their programs in Offers and promises, and fill in “Checked on”',
      },
    ]);
  }
});

test('B103 nobody is asked twice within a year; a row that is checked by hand takes the draft back', async () => {
  const story = await start();
  const { desk } = story;
  await desk.type('Offers and promises', 3, 'checkedOn', '2026-09-14');
  await story.pump();
  expect(mails(story)).toEqual(['lee@example.org canceled']);
  await desk.type('Offers and promises', 3, 'checkedOn', '2025-09-13');
  await story.pump();
  expect(mails(story)).toEqual(['lee@example.org draft']);
  await approve(story, 'college-check');
  await story.pump();
  await onDay(story, '2027-07-06');
  expect(mails(story)[0]).toBe('lee@example.org sent');
  expect(mails(story)).toHaveLength(1);
  await onDay(story, '2027-09-15');
  expect(mails(story)).toEqual(['lee@example.org sent', 'lee@example.org draft']);
});

test('B103 a college without a contact, or one whose contact wants no mail, gets none, and the reason stands there', async () => {
  const story = await start();
  await story.desk.type('Offers and promises', 5, 'checkedOn', '');
  await story.desk.type('People', Number(story.desk.rows('People').find(({ name }) => name === 'Lee Ford')!['row']), 'contact', 'Do not contact'); // prettier-ignore
  await story.pump();
  const why = story.desk.rows('Outbox').filter(({ kind, state }) => kind === 'college-check' && state === 'suppressed').map(({ reason }) => reason); // prettier-ignore
  expect(why).toEqual([
    '“Elm Valley University” has no current primary contact in People.',
    'Lee Ford does not want to be contacted.',
  ]);
});

test('B104 a dual credit course with 24 places and 26 students is said, on the student sheet, too', async () => {
  const story = await start();
  const full = '“Welding I” has 26 students, and 24 places. Ask the college for more places, or tell the counselor.';
  await story.desk.type('Offers and promises', 3, 'given', '24');
  expect(await problems(story)).not.toContain(full);
  expect(await sheet(story)).toContain('24 places; requires algebra; not confirmed');
  await story.desk.type('Offers and promises', 3, 'given', '26');
  expect(await problems(story)).toContain(full);
  expect(await sheet(story)).toContain('full: 26 students, and 24 places');
  await story.desk.type('Offers and promises', 3, 'status', 'Ended');
  expect(await problems(story)).not.toContain(full);
  expect(await sheet(story)).not.toContain('Welding I');
});

test('B105 a lead to funding stands in Connections with what came of it, and on a list for staff; other referrals do not', async () => {
  const story = await start();
  const { desk } = story;
  await desk.choose('Create the parent survey');
  expect(await listed(story, 'leads')).toEqual([]);
  const lead = { organization: college, kind: 'Referral', knower: 'Lee Ford', how: 'Grant for welding booths' };
  await desk.addRows('Connections', [
    { ...lead, for: 'Mentor' },
    { ...lead, kind: 'Relationship', for: 'Funding' },
    { ...lead, for: 'Funding' },
    { ...lead, organization: 'Elm Valley University', for: 'Information', knower: '', outcome: 'In talks' },
  ]);
  const [funding, information] = [`${college}: Funding, from Lee Ford: nothing yet.`, 'Elm Valley University: Information: In talks.']; // prettier-ignore
  expect(await listed(story, 'leads')).toEqual([funding, information]);
  await desk.type('Connections', 5, 'outcome', 'Came about');
  expect(await listed(story, 'leads')).toEqual([information, `${college}: Funding, from Lee Ford: Came about.`]);
});
