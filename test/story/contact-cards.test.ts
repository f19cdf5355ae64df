// Who is there, for whom: contact cards for the partner, for staff, and for students and families; and what each role does.
import ICAL from 'ical.js';
import type { Done, PartnershipShown } from '../../src/features/partnerships/calls';
import { read } from '../support/job-shadow';
import { partner, partnerId, startPartnership } from '../support/partnership';
import type { Story } from '../support/school';

const make = async (story: Story, kind: string): Promise<string> => {
  const { shown } = await story.desk.ask<Done>('partnership.paper', { id: partnerId(story), kind: `document.${kind}` });
  const { cards, roles } = shown as PartnershipShown;
  return read(story, [...cards, ...roles].find((each) => each.kind === `document.${kind}`)!.url);
};

async function withPeople(): Promise<Story> {
  const story = await startPartnership();
  const { desk } = story;
  await desk.set('Emergency phones', 'Office (217) 555-0150');
  const there = { organization: partner };
  await desk.addRows('People', [
    { ...there, name: 'Vera Silent', role: 'Speaker', email: 'vera@example.com', contact: 'Do not contact' },
    { ...there, name: 'Otto Old', role: 'Contact', email: 'otto@example.com', until: '2026-08-31' },
    {
      ...there,
      name: 'Mina Ortiz',
      role: 'Mentor',
      email: 'mina@example.com',
      phone: '217-555-0199',
      notes: 'Cell 217-555-0666',
    },
    { ...there, name: 'Front desk', role: 'Contact', phone: '217-555-0100' },
  ]);
  await story.pump();
  return story;
}

test('A31 families read the work contacts of the two leads and nothing else; staff read everybody who may be written to', async () => {
  const story = await withPeople();
  const families = await make(story, 'contact-card-families');
  for (const said of ['Renata Oyelaran', 'renata@example.com', 'Desmond Achebe', 'desmond@example.edu', '0141'])
    expect(families).toContain(said);
  expect(families).not.toMatch(/Mina|Vera|Otto|Front desk|0666|555-0100|Office \(217\)/);
  const staff = await make(story, 'contact-card-staff');
  expect(staff).toContain('mina@example.com');
  expect(staff).not.toMatch(/Vera|Otto|Front desk|0666/);
  const theirs = await make(story, 'contact-card-partner');
  expect(theirs).toContain('Desmond Achebe');
  expect(theirs).toContain('Office (217) 555-0150');
  expect(theirs).not.toMatch(/Renata|Mina/);

  // Renata asks not to be contacted any more: she stands on no card, and the one that named her is made anew.
  const row = story.desk.rows('People').find(({ name }) => name === 'Renata Oyelaran')!;
  await story.desk.type('People', Number(row.row), 'contact', 'Do not contact');
  await story.pump();
  expect(await make(story, 'contact-card-families')).not.toContain('Renata');
  const states = story.desk.rows('Documents').filter(({ name }) => name!.includes('families'));
  expect(states.map(({ state }) => state)).toEqual(['superseded', 'current']);
});

test('A31 what is saved for a phone parses as vCard, with the two leads', async () => {
  const story = await withPeople();
  const { name, text } = await story.desk.ask<{ name: string; text: string }>('partnership.vcards', { id: partnerId(story) }); // prettier-ignore
  expect(name).toBe(`${partner}.vcf`);
  const cards = (ICAL.parse(text) as unknown[]).map((card) => new ICAL.Component(card as never));
  expect(
    cards.map((card) => ['fn', 'org', 'tel', 'email'].map((key) => String(card.getFirstPropertyValue(key)))),
  ).toEqual([
    ['Desmond Achebe', 'Maple Grove High School', '(217) 555-0141', 'desmond@example.edu'],
    ['Renata Oyelaran', partner, '(217) 555-0188', 'renata@example.com'],
  ]);
});

test('with nobody to name there is no card, and the reason is said', async () => {
  const story = await startPartnership({ row: {} });
  await expect(make(story, 'contact-card-families')).rejects.toThrow('Nobody can be named yet.');
  await expect(make(story, 'contact-card-nobody')).rejects.toThrow('That paper is not known here.');
});

test('A30 the role sheet of a host comes from Templates, and what staff changed there comes through', async () => {
  const story = await startPartnership();
  expect(await make(story, 'role-host')).toContain('Please take no pictures of students');
  const row = story.desk.rows('Templates').find(({ kind }) => kind === 'document.role-host')!;
  await story.desk.type('Templates', Number(row.row), 'body', '# Host\n\nBring a sense of humor.\n\n{{school}}');
  const text = await make(story, 'role-host');
  expect(text).toContain('Bring a sense of humor.');
  expect(text).toContain('Maple Grove High School');
  expect(text).not.toContain('pictures');
  expect(await make(story, 'role-mentor')).toContain('Messages to students go through the school');
});
