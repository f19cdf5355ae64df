import { categoryOf, guessCategory, guessMapping } from '../../../src/features/partners/import/mapping-rules';
import { categories } from '../../../src/features/partners/tabs';

const guess = (headings: string, ...rows: string[]): string =>
  guessMapping(headings.split(','), rows.map((row) => row.split(','))).join(','); // prettier-ignore

test.each([
  [
    'unit id,institution,also known as,address,city,state,zip,phone,website,county',
    'sourceId,name,aliases,address,city,state,zip,phone,website,county',
  ],
  ['Business Name,Contact,Contact Email,TEL,URL,AKA', 'name,personName,personEmail,phone,website,aliases'],
  ['Company,Name,E-mail,Phone', 'name,personName,personEmail,phone'],
  ['Member,Member No.,Postal Code,Web Site', 'name,sourceId,zip,website'],
  ['Organization,First Name,Last Name,Title,Street,Suite', 'name,personName,personName,personTitle,address,address'],
  ['Name of Business,Business Phone Number,Main Email Address', 'name,phone,personEmail'],
  ['Partner Name,Type,Comments,Fax', 'name,kind,notes,'],
  ['Company,Business,Phone,Phone', 'name,,phone,'],
  ['Wer,Wo', ','],
])('headings %s mean %s', (headings, fields) => {
  expect(guess(headings)).toBe(fields);
});

test('a column of addresses is known by what stands in it', () => {
  expect(guess('Company,Reach', 'Acme,a@example.org', 'Bolt,b@example.org')).toBe('name,personEmail');
  expect(guess('Company,Reach', 'Acme,a@example.org', 'Bolt,by mail')).toBe('name,');
});

test.each([
  [['institution'], ['Acme'], 'Postsecondary'],
  [['Name'], ['Lakeview College', 'North University', 'Acme'], 'Postsecondary'],
  [['Agency'], ['Acme'], 'Local government'],
  [['Name'], ['City of Cicero', 'Village of Alton'], 'Local government'],
  [['Name'], ['Rotary Club', 'Food Foundation'], 'Community organization'],
  [['Member'], ['Acme', 'Bolt', 'Lakeview College'], 'Employer'],
  [['Name'], [], 'Employer'],
])('rows that name no category: %o %o are %s', (headings, names, category) => {
  expect(guessCategory(headings, names, categories)).toBe(category);
});

test('words that lists use for a category', () => {
  expect(categoryOf('employer', categories)).toBe('Employer');
  expect(categoryOf('Chamber of Commerce', categories)).toBe('Community organization');
  expect(categoryOf('2-year college', categories)).toBe('Postsecondary');
  expect(categoryOf('PTO', categories)).toBe('School organization');
  expect(categoryOf('Widgets', categories)).toBeNull();
});
