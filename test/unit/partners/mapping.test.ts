import { contactSlots, guessCategory, guessMapping } from '../../../src/tables/mapping-rules';
import { vocabulary } from './import-words';
import { categories } from '../../../src/records/organizations';

const guess = (headings: string, ...rows: string[]): string =>
  guessMapping(
    headings.split(','),
    rows.map((row) => row.split(',')),
    vocabulary,
  ).join(',');

test.each([
  [
    'unit id,institution,also known as,address,city,state,zip,phone,website,county',
    'sourceId,name,aliases,address,city,state,zip,phone,website,county',
  ],
  ['Business Name,Contact,Contact Email,TEL,URL,AKA', 'name,personName,personEmail,phone,website,aliases'],
  ['Company,Name,E-mail,Phone', 'name,personName,personEmail,phone'],
  ['Id,Source,Site name,Address,Zip,Phone,Web site', 'sourceId,,name,address,zip,phone,website'],
  ['Agency,Site Name,Site Address,Site Phone,Program Name', ',name,address,phone,'],
  ['Facility,Addr,Tel', 'name,address,phone'],
  ['Site,Street', 'name,address'],
  ['Member,Member No.,Postal Code,Web Site', 'name,sourceId,zip,website'],
  ['Organization,First Name,Last Name,Title,Street,Suite', 'name,personName,personName,personTitle,address,address'],
  ['Name of Business,Business Phone Number,Main Email Address', 'name,phone,personEmail'],
  ['Partner Name,Type,Comments,Fax', 'name,kind,notes,'],
  ['Company,Business,Phone,Phone', 'name,,phone,phone'],
  [
    'Acct Name,Company/Account,Primary POC,E-mail 1,Ph#,Addr 1,Zip/Postal',
    ',name,personName,personEmail,phone,address,zip',
  ],
  [
    'Acct Name,Primary POC,E-mail 1,E-mail 2,Cell,City/Town,St',
    'name,personName,personEmail,personEmail,personPhone,city,state',
  ],
  ['CompanyName,FirstName,LastName,JobTitle,“Web Page”', 'name,personName,personName,personTitle,website'],
  ['Contact ID,Account Name,Full Name', 'notes,name,personName'],
  ['Business Participant,Staff owner,Relationship,Level,Strength,Since', 'name,owner,relation,level,strength,since'],
  ['Wer,Wo', ','],
])('headings %s mean %s', (headings, fields) => {
  expect(guess(headings)).toBe(fields);
});

test('a column “Site” is known by what stands in it', () => {
  expect(guess('Site,Phone', 'Maple Annex,815 555 0100')).toBe('name,phone');
  expect(guess('Site,Phone', 'maple.example.org,815 555 0100')).toBe('website,phone');
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
  expect(guessCategory(headings, names, categories, vocabulary)).toBe(category);
});

test('words that lists use for a category', () => {
  expect(vocabulary.categoryOf('employer', categories)).toBe('Employer');
  expect(vocabulary.categoryOf('Chamber of Commerce', categories)).toBe('Community organization');
  expect(vocabulary.categoryOf('2-year college', categories)).toBe('Postsecondary');
  expect(vocabulary.categoryOf('PTO', categories)).toBe('School organization');
  expect(vocabulary.categoryOf('Widgets', categories)).toBeNull();
});

test.each([
  ['Contact 1 Name,Contact 1 Email,Contact 2 Name,Contact 2 Email', '0,0,1,1'],
  ['Contact 2 Email,Contact 1 Name,Contact 2 Name', '1,0,1'],
  ['Contact 1,Email 1,Contact 2,Email 2', '0,0,1,1'],
  ['First Name,Last Name,Title,First Name,Last Name,Title', '0,0,0,1,1,1'],
  ['Owner,Manager,Manager Email,Email', '0,1,1,1'],
  ['Email,Primary POC,E-mail 2', '0,0,0'],
  ['Company,Email', '-1,0'],
])('columns %s are of the contacts %s', (headings, slots) => {
  const names = headings.split(',');
  expect(contactSlots(names, guessMapping(names, [], vocabulary), vocabulary).join(',')).toBe(slots);
});

test('an id that several contacts of one organization have is none of the organization', () => {
  expect(guess('Id,Company,Full Name', '1,Acme,Ann Ames', '2,Acme,Bo Bond')).toBe('notes,name,personName');
  expect(guess('Id,Company,Full Name', '1,Acme,Ann Ames', '1,Acme,Bo Bond')).toBe('sourceId,name,personName');
});
