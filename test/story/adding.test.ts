/** The page Add: what comes up in a day is one row in its tab, and can be taken back. */
import { startSetUp, type Story } from '../support/school';

async function begun(): Promise<Story> {
  const story = await startSetUp();
  await story.desk.addRows('Organizations', [
    { name: 'Harbor Mill', category: 'Employer' },
    { name: 'Harborview Clinic', category: 'Employer' },
    { name: 'The Old Harbor', category: 'Employer' },
    { name: 'Twice', category: 'Employer' },
    { name: 'Twice', category: 'Employer' },
  ]);
  return story;
}

const nothing = { with: '', nextStep: '', nextDate: '' };
const add = ({ desk }: Story, what: string, argument: object) =>
  desk.ask<{ text: string; batch: string }>(`add.${what}`, argument);

test('names are found by their first letters, those that begin with them first', async () => {
  const story = await begun();
  expect(await story.desk.ask('add.find', { typed: 'harb' })).toEqual({
    names: ['Harbor Mill', 'Harborview Clinic', 'The Old Harbor'],
  });
  expect(await story.desk.ask('add.find', { typed: '  ' })).toEqual({ names: [] });
});

test('a call is in the Contact log today, with its next step; a name that is none or two is asked about', async () => {
  const story = await begun();
  const call = { ...nothing, organization: 'harbor mill', way: 'Call', outcome: 'Would host six.' };
  const { text, batch } = await add(story, 'contact', { ...call, nextStep: 'Send dates', nextDate: '2026-09-21' });
  expect(text).toBe('Noted for Harbor Mill.');
  expect(story.desk.rows('Contact log')).toMatchObject([
    { organization: 'Harbor Mill', way: 'Call', outcome: 'Would host six.', nextStep: 'Send dates' },
  ]);
  await expect(add(story, 'contact', { ...call, organization: 'Harbor' })).rejects.toThrow(
    '“Harbor” is not in Organizations',
  );
  await expect(add(story, 'contact', { ...call, organization: 'Twice' })).rejects.toThrow('more than once');
  await expect(add(story, 'contact', { ...call, outcome: ' ' })).rejects.toThrow('Write a line');
  await expect(add(story, 'contact', { ...call, nextDate: '2026-09-21' })).rejects.toThrow('Say what is to be done');
  await story.desk.ask('history.undo', { batch });
  expect(story.desk.rows('Contact log')).toEqual([]);
});

test('a person, an organization, an idea and a dated activity each become one row', async () => {
  const story = await begun();
  const person = { organization: 'Harbor Mill', name: 'Ana Ruiz', role: 'Mentor', jobTitle: '', email: '', phone: '' };
  await add(story, 'person', { ...person, email: 'ana.ruiz@example.org', phone: '217 555 0142' });
  expect(story.desk.rows('People')).toMatchObject([
    { name: 'Ana Ruiz', organization: 'Harbor Mill', role: 'Mentor', email: 'ana.ruiz@example.org' },
  ]);
  await expect(add(story, 'person', { ...person, email: 'ana' })).rejects.toThrow('“ana” cannot be used');
  await add(story, 'organization', { name: 'Maple Diner', category: 'Employer', phone: '', notes: 'Met at the fair.' });
  await expect(
    add(story, 'organization', { name: 'maple diner', category: 'Employer', phone: '', notes: '' }),
  ).rejects.toThrow('is in Organizations already');
  const idea = { title: 'Bakery visit', kind: 'Field trip', organization: '', date: '', notes: '' };
  await add(story, 'activity', idea);
  await add(story, 'activity', { ...idea, title: 'Mill tour', organization: 'Harbor Mill', date: '2026-10-06' });
  expect(story.desk.rows('Activities')).toMatchObject([
    { title: 'Bakery visit', status: 'Idea', organization: '' },
    { title: 'Mill tour', status: 'Planned', organization: 'Harbor Mill' },
  ]);
  await expect(add(story, 'activity', { ...idea, date: 'someday' })).rejects.toThrow('“someday” is not a date');
});

test('a call from somebody who wants to help has a day by which it is answered, holidays left out', async () => {
  const story = await begun();
  const call = {
    from: 'Bo Park',
    company: 'Harbor Mill',
    phone: '217 555 0142',
    email: '',
    message: 'Could show the mill.',
  };
  await expect(add(story, 'inquiry', call)).rejects.toThrow('Inquiries are not in use here');
  await story.desk.switchOn('Inquiries');
  await story.desk.addRows('School days', [{ date: '2026-09-15', kind: 'No school' }]);
  const { text } = await add(story, 'inquiry', call);
  expect(text).toContain('Thursday, September 17');
  expect(story.desk.rows('Inquiries and concerns')).toMatchObject([
    { from: 'Bo Park', organization: 'Harbor Mill', company: 'Harbor Mill' },
  ]);
  await expect(add(story, 'inquiry', { ...call, phone: '', company: 'Somewhere else' })).rejects.toThrow(
    'so that somebody can answer',
  );
});
