// Talk, plan, share: the plan of a partnership as a paper in the hands of those who carry it.
import type { Done, PartnershipShown } from '../../src/features/partnerships/calls';
import type { ReviewList } from '../../src/features/mail/calls';
import { read } from '../support/job-shadow';
import { skipTo } from '../support/mail-story';
import { lead, partner, partnerId, partnerLead, startPartnership, threeGoals } from '../support/partnership';
import { problemsOf } from '../support/problems';
import type { Story } from '../support/school';

const show = (story: Story) => story.desk.ask<PartnershipShown>('partnership.show', { id: partnerId(story) });
const act = (story: Story, what: string, given: object = {}) =>
  story.desk.ask<Done>(`partnership.${what}`, { id: partnerId(story), ...given });
const documents = ({ desk }: Story) => desk.rows('Documents').filter(({ key }) => key!.includes('partnership-plan'));
const mails = ({ desk }: Story) =>
  desk
    .rows('Outbox')
    .filter(({ kind }) => kind!.startsWith('plan-'))
    .map(({ kind, to, state }) => [kind, to, state].join(' '));

const community = 'No goal for the school community is agreed for 2026–27.';
const third = { ...threeGoals[2]!, agreed: true };

test('A18 with goals for two of three the page names the third, and it is a problem on day 31; the third goal clears both', async () => {
  const story = await startPartnership({ goals: threeGoals.slice(0, 2) });
  const problems = async () =>
    (await problemsOf(story)).filter(({ tab }) => tab === 'Partnerships').map(({ text }) => text);
  expect((await show(story)).lacks).toEqual([community]);
  await expect(act(story, 'plan')).rejects.toThrow(`There is no plan with ${partner} to hand out yet. ${community}`);
  skipTo(story, '2026-10-14T09:00');
  expect(await problems()).toEqual([]);
  skipTo(story, '2026-10-15T09:00');
  expect(await problems()).toEqual([`${partner}: ${community}`]);
  const { stakeholder, name, measure, target, due, agreed } = third;
  const { shown, text, batch } = await act(story, 'goal', { stakeholder, name, measure, target, due, agreed });
  expect(text).toBe(`The goal “${name}” is in Goals.`);
  expect(shown).toMatchObject({ lacks: [] });
  expect(await problems()).toEqual([]);
  expect(story.desk.rows('Goals').find((row) => row['name'] === name)).toMatchObject({
    ...{ kind: 'Partnership goal', stakeholder, organization: partner, status: 'Agreed', schoolYear: '2026–27' },
  });
  await story.desk.ask('history.undo', { batch });
  expect((await show(story)).lacks).toEqual([community]);
  expect(await problems()).toEqual([`${partner}: ${community}`]);
});

test('a goal is a draft until all agree, and nobody agrees on what cannot be measured', async () => {
  const story = await startPartnership({ goals: threeGoals.slice(0, 2) });
  const { stakeholder, name, measure, due } = third;
  const given = { stakeholder, name, measure, target: '', due, agreed: true };
  await expect(act(story, 'goal', given)).rejects.toThrow('It still needs a target.');
  await expect(act(story, 'goal', { ...given, name: ' ' })).rejects.toThrow('Say the goal in one sentence.');
  await expect(act(story, 'goal', { ...given, stakeholder: 'Nobody' })).rejects.toThrow('Choose for whom the goal is.');
  await expect(act(story, 'goal', { ...given, name: threeGoals[0]!.name })).rejects.toThrow('is in Goals already.');
  await act(story, 'goal', { ...given, agreed: false });
  const drafted = (await show(story)).goals.find((goal) => goal.name === name)!;
  expect(drafted).toMatchObject({ agreed: false, says: 'Counted in Activities, by Fri, May 28, no target yet' });
  expect((await show(story)).lacks).toEqual([community]);
  await expect(act(story, 'agree', { goal: drafted.id })).rejects.toThrow('It still needs a target.');
  const row = story.desk.rows('Goals').find((goal) => goal['name'] === name)!;
  await story.desk.type('Goals', Number(row['row']), 'target', '2');
  expect((await act(story, 'agree', { goal: drafted.id })).shown).toMatchObject({ lacks: [] });
  await expect(act(story, 'agree', { goal: 'GOL-XXXXX' })).rejects.toThrow('That goal is not in Goals any more.');
});

test('leads are colleagues who are here, and people who are there', async () => {
  const story = await startPartnership({ row: {} });
  const { desk } = story;
  expect(await show(story)).toMatchObject({ schoolLead: '', colleagues: ['Desmond Achebe', 'Ines Moreau'] });
  await act(story, 'leads', { schoolLead: 'Ines Moreau', partnerLead: 'renata oyelaran' });
  expect(desk.rows('Partnerships')[0]).toMatchObject({ schoolLead: 'Ines Moreau', partnerLead: 'Renata Oyelaran' });
  const leads = (schoolLead: string, partnerLead: string) => act(story, 'leads', { schoolLead, partnerLead });
  await expect(leads('Nobody', '')).rejects.toThrow('“Nobody” is not in Staff.');
  await expect(leads('', 'Otto Old')).rejects.toThrow(`Otto Old is not among the people at ${partner} today.`);
  await desk.type('Staff', 4, 'until', '2026-09-13');
  await expect(leads('Ines Moreau', '')).rejects.toThrow('Ines Moreau is no longer at the school.');
  await desk.type('Staff', 3, 'mayLead', 'TRUE');
  expect((await show(story)).colleagues).toEqual(['Desmond Achebe']);
  await leads('', '');
  expect(desk.rows('Partnerships')[0]).toMatchObject({ schoolLead: '', partnerLead: '' });
});

test('the first lead of an organization that has no row in Partnerships makes one', async () => {
  const story = await startPartnership();
  const { desk } = story;
  await desk.addRows('Organizations', [{ name: 'Birch Bakery', category: 'Employer', stage: 'Interested' }]);
  await story.pump();
  const id = desk.rows('Organizations')[1]!['id']!;
  await desk.ask('partnership.leads', { id, schoolLead: 'Ines Moreau', partnerLead: '' });
  expect(desk.rows('Partnerships')[1]).toMatchObject({ organization: 'Birch Bakery', schoolLead: 'Ines Moreau', stage: 'Interested' }); // prettier-ignore
});

test('A19 the plan holds each goal with measure, target and day; drafts with it go to both leads and a chosen colleague', async () => {
  const story = await startPartnership();
  const { desk } = story;
  await desk.type('Partnerships', 3, 'structure', 'Tour, Mentor');
  await desk.addRows('Offers and promises', [
    { organization: partner, kind: 'Mentor', side: 'Partner gives', status: 'Promised', promised: '40', given: '12', unit: 'hours', schoolYear: '2026-27', requires: 'a way to get there' },
    { organization: partner, kind: 'Publicity for us', side: 'School gives', status: 'Promised', schoolYear: '2026-27' },
  ]); // prettier-ignore
  await desk.addRows('Goals', [
    { name: 'Read a part drawing', kind: 'Learning goal', stakeholder: 'Students', organization: partner },
    { name: 'Not agreed yet', kind: 'Partnership goal', stakeholder: 'Students', organization: partner, status: 'Draft' },
  ]); // prettier-ignore
  await desk.addRows('People', [
    { name: 'Mo Private', organization: partner, role: 'Mentor', email: 'mo@example.com' },
  ]);
  const { text, shown } = await act(story, 'plan');
  expect(text).toBe(`“Partnership plan 2026–27: ${partner}” is in your Google Drive.`);
  const paper = read(story, (shown as PartnershipShown).plan.url);
  for (const { name, measure, target } of threeGoals) expect(paper).toContain(`${name} ${measure} ${target} Fri, May 28, 2027`); // prettier-ignore
  expect(paper).toContain('Tour: A class sees the workplace for an hour or two');
  expect(paper).toContain(`What ${partner} gives Mentor: 12 of 40 hours`);
  expect(paper).toContain('What Maple Grove High School gives Publicity for us: promised');
  expect(paper).toContain('What students learn Read a part drawing');
  expect(paper).toContain('What must be there first A way to get there');
  expect(paper).toContain('Desmond Achebe School lead (217) 555-0141 desmond@example.edu');
  expect(paper).toContain(`Renata Oyelaran Partner lead, ${partner} (217) 555-0188 ${partnerLead}`);
  for (const kept of ['Not agreed yet', 'Mo Private', 'mo@example.com']) expect(paper).not.toContain(kept);
  expect((await act(story, 'plan')).text).toContain('is there already, and nothing in it has changed');

  const { readers } = await show(story);
  expect(readers.map(({ key, name, part }) => [key.slice(0, 3), name, part])).toEqual([
    ['par', 'Renata Oyelaran', 'Partner lead'],
    ['sch', 'Desmond Achebe', 'School lead'],
    ['STF', 'Ines Moreau', 'Counselor'],
  ]);
  await expect(act(story, 'share', { to: [] })).rejects.toThrow('Choose who is to have the plan.');
  const all = await act(story, 'share', { to: readers.map(({ key }) => key) });
  expect(all.text).toBe('3 mails with the plan wait under Mail. Read and approve there.');
  const drafts = [`plan-partner ${partnerLead} draft`, `plan-staff ${lead} draft`, 'plan-staff ines@example.edu draft'];
  expect(mails(story)).toEqual(drafts);
  await act(story, 'share', { to: ['school'] });
  await story.pump();
  expect(mails(story)).toEqual(drafts);
  expect(documents(story).map(({ state, readers: may }) => [state, may])).toEqual([['current', lead]]);
  expect(story.mails().filter(({ subject }) => subject.includes('plan'))).toEqual([]);

  const { waiting } = await desk.ask<ReviewList>('review.list', null);
  await desk.ask('review.approve', { ids: waiting.map(({ id }) => id), shown: waiting.map(({ mark }) => mark) });
  await story.until('2026-09-14T10:05');
  const left = story.mails().filter(({ subject }) => /plan/i.test(subject));
  expect(left.map(({ to }) => to.join()).sort()).toEqual([lead, 'ines@example.edu', partnerLead].sort());
  expect(left.every(({ raw }) => raw.includes('application/pdf'))).toBe(true);
  expect((await act(story, 'share', { to: ['partner'] })).text).toBe('Renata Oyelaran has this plan already.');
});

test('a plan that has changed is made anew, and may be shared again; while something is missing it stays as it was', async () => {
  const story = await startPartnership();
  const { desk } = story;
  await act(story, 'share', { to: ['partner'] });
  await desk.type('Goals', 3, 'target', '45');
  await story.until('2026-09-15T09:00');
  expect(documents(story).map(({ state }) => state)).toEqual(['superseded', 'current']);
  await act(story, 'share', { to: ['partner'] });
  expect(mails(story)).toHaveLength(2);
  await desk.type('Goals', 3, 'target', '');
  await story.until('2026-09-16T09:00');
  expect(documents(story)).toHaveLength(2);
  await expect(act(story, 'share', { to: ['partner'] })).rejects.toThrow('has no target.');
});

test.each([
  ['does not want to be contacted', 'contact', 'Do not contact', 'Renata Oyelaran does not want to be contacted.'],
  ['has no address', 'email', '', 'Renata Oyelaran has no email address in People that can be used.'],
])('a partner lead who %s gets no plan, and it says so', async (_who, column, typed, says) => {
  const story = await startPartnership();
  await story.desk.type('People', 3, column, typed);
  await expect(act(story, 'share', { to: ['partner', 'school'] })).rejects.toThrow(says);
  expect(mails(story)).toEqual([]);
  const paper = read(story, ((await act(story, 'plan')).shown as PartnershipShown).plan.url);
  expect(paper).toContain('Renata Oyelaran');
  expect(paper).not.toContain(partnerLead);
});
