/** A school that is written to with the form Partner with us. */
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import type { Inquiries } from '../../src/features/inquiries/calls';
import { coordinator, startSetUp, type Story } from './school';

export const owner = 'dana@example.edu';

/** A school that names Dana and has made the form, on Monday, September 14. */
export async function withForm(more: Record<string, string> = {}): Promise<Story> {
  const story = await startSetUp();
  const { desk } = story;
  await desk.addRows('Staff', [{ name: 'Dana Whitfield', role: 'Counselor', email: owner }]);
  const settings: Record<string, string> = {
    School: 'Prairie High School',
    Coordinator: 'Kim Park',
    'Coordinator’s email': coordinator,
    'Contact for partners': 'Dana Whitfield',
    'Contact role': 'Counselor',
    'Contact phone': '312-555-0140',
    'Contact email': owner,
    'Contact hours': 'School days, 8 to 3',
    ...more,
  };
  for (const [name, value] of Object.entries(settings)) await desk.set(name, value);
  await desk.switchOn('Inquiries');
  await desk.choose('Inquiries…');
  await desk.confirm();
  await desk.ask('inquiries.makeForm', null);
  return story;
}

/** As someone fills in the form who is not signed in. */
export const fillIn = (story: Story, answers: Reply): Promise<string> =>
  reply(story.school, formTitled(story.school, 'Partner with us'), answers);

/** The same, taken in by the hourly run. */
export async function comesIn(story: Story, ...replies: Reply[]): Promise<void> {
  for (const answers of replies) await fillIn(story, answers);
  await story.pump();
}

export const message = '=HYPERLINK("https://example.org")\nWe have two shifts.';
export const mill: Reply = {
  'Language / Idioma': 'English',
  'Your name': 'Renata Oyelaran',
  'Your business or organization': 'Harbor Mill',
  Email: 'renata@example.com',
  Phone: '312-555-0177',
  'What could you imagine?': ['Mentor', 'Take an intern'],
  'Anything else you would like to say': message,
};
export const espiga: Reply = {
  'Language / Idioma': 'Español',
  'Su nombre': 'Jimena Arriaga',
  'Su empresa u organización': 'Panadería La Espiga',
  Teléfono: '312-555-0188',
  '¿Qué le gustaría hacer?': ['Dar una charla a una clase', 'Ofrecer una pasantía'],
  '¿Algo más que quiera decirnos?': 'Llámeme por la tarde.',
};
export const rows = (story: Story) => story.desk.rows('Inquiries and concerns');
export const deskOf = (story: Story) => story.desk.ask<Inquiries>('inquiries.show', null);
export const inbox = (story: Story) => story.mails().map(({ to, subject }) => `${to}: ${subject}`);
