// Whom a list says not to write to: the person's own mark is set, and who has died becomes nobody's contact.
import { file, startLists, type Lists } from '../support/lists';

let lists: Lists;
beforeEach(async () => void (lists = await startLists()));
const list = (text: string) => ({ text, fileName: 'list.csv', mapping: null, category: null });
const persons = (): string[] => lists.cells('People', 'name', 'organization', 'role', 'contact', 'notes');

test('marks of a contact list: do not email, do not phone, deceased', async () => {
  const shown = await lists.look(file('do-not-contact.csv'));
  expect(shown.problems.map(({ line, text }) => `${line}: ${text}`)).toContain(
    '3: Cy Cole is marked as deceased and becomes nobody’s contact.',
  );
  await lists.bringIn(file('do-not-contact.csv'));
  expect(persons()).toEqual(['Ana Ruiz | Harbor Market | Primary contact | Do not contact | Do not phone.']);
  expect(lists.cells('Organizations', 'name')).toEqual(['Harbor Market', 'Valley Clinic']);
});

test('who is known already gets the mark, and a Welcome of yours stays and is told', async () => {
  await lists.story.desk.addRows('Organizations', [{ name: 'Harbor Market', category: 'Employer' }]);
  await lists.story.desk.addRows('People', [
    { name: 'Ana Ruiz', organization: 'Harbor Market', role: 'Primary contact', email: 'ana@example.org' },
    { name: 'Tom Lee', organization: 'Harbor Market', role: 'Contact', email: 'tom@example.org', contact: 'Welcome' },
    { name: 'Cy Cole', organization: 'Harbor Market', role: 'Contact', email: 'cy@example.org' },
  ]);
  await lists.story.pump();
  const marks = list(
    [
      'Company,Contact Name,Email,Unsubscribed,Deceased',
      'Harbor Market,Ana Ruiz,ana@example.org,Yes,',
      'Harbor Market,Tom Lee,tom@example.org,Yes,',
      'Harbor Market,Cy Cole,cy@example.org,,x',
    ].join('\n'),
  );
  const { rows } = await lists.look(marks);
  expect(rows.map(({ why }) => why).join(' ')).toContain('Tom Lee, Do not contact');
  await lists.bringIn(marks);
  expect(persons()).toEqual([
    'Ana Ruiz | Harbor Market | Primary contact | Do not contact',
    'Tom Lee | Harbor Market | Contact | Welcome',
    'Cy Cole | Harbor Market | Contact | Do not contact | Deceased, says an imported list.',
  ]);
});

test('an unclear mark stops mail and is told; a mark of nobody is kept in the notes', async () => {
  const marks = list(
    'Company,Contact,Email,Phone,Do Not Email\nHarbor Market,Ana Ruiz,ana@example.org,,ask Pat\nValley Clinic,,,815-555-0142,1',
  );
  const { problems } = await lists.look(marks);
  expect(problems.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('“ask Pat” is unclear under “Do Not Email”'),
  );
  await lists.bringIn(marks);
  expect(persons()).toEqual(['Ana Ruiz | Harbor Market | Primary contact | Do not contact']);
  expect(lists.cells('Organizations', 'name', 'notes')).toEqual([
    'Harbor Market | Do Not Email: ask Pat',
    expect.stringMatching(/^Valley Clinic \| Do Not Email: mail/),
  ]);
});
