import { erasedFrom, hitsIn, isSure, wantedFrom, type Wanted } from '../../../src/features/erasing/text-rules';

const ana = wantedFrom({ name: 'Ana  Ruiz', email: 'Ana@Example.org', phone: '+1 (217) 555-0161' }) as Wanted;
const kinds = (text: string): string[] => hitsIn(text, ana).map(({ kind }) => kind);

test.each([
  ['Ana Ruiz'],
  ['ANA RUÍZ'],
  ['Ruiz, Ana'],
  ['Ana M. Ruiz'],
  ['ana-ruiz'],
  ['with Ana Ruiz’s aunt'],
  ['{"outcome":"Met\\nAna Ruiz"}'],
  ['Ana\nRuiz'],
])('a name is found however it is written: %s', (text) => {
  expect(kinds(text)).toEqual(['name']);
});

test.each([['Ana'], ['Mariana Ruiz'], ['Ana Ruizz'], ['Ana Lopez Ruiz'], ['Susana and Ruiz'], [''], ['Ana de Ruiz']])(
  'another name is not: “%s”',
  (text) => {
    expect(kinds(text)).toEqual([]);
  },
);

test('an address is found in any case, and is not the end or the beginning of another', () => {
  expect(kinds('mailto:ANA@example.org.')).toEqual(['email']);
  expect(kinds('"to":"ana@example.org"')).toEqual(['email']);
  expect(kinds('mariana@example.org, ana@example.org.uk, x.ana@example.org')).toEqual([]);
});

test('a phone is found in any spelling; other numbers are not', () => {
  for (const text of ['217-555-0161', '(217) 555-0161', '+1 217 555 0161', '2175550161 ext. 4', 'Call 217.555.0161!'])
    expect({ text, kinds: kinds(text) }).toEqual({ text, kinds: ['phone'] });
  expect(kinds('217-555-0162 and 9217-555-01611')).toEqual([]);
});

test('what is left is empty where nothing else stood, and a readable sentence otherwise', () => {
  expect(erasedFrom('Ana Ruiz <ana@example.org>, 217-555-0161', ana)).toBe('');
  expect(erasedFrom('Met Ana Ruiz’s boss.', ana)).toBe('Met [erased]’s boss.');
  expect(erasedFrom('Contact: Ana Ruiz, ana@example.org', ana)).toBe('Contact: [erased], [erased]');
  expect(erasedFrom('Nobody here', ana)).toBe('Nobody here');
});

test('an address is sure, a name alone or a phone alone is not, both together are', () => {
  expect([['email'], ['name'], ['phone'], ['name', 'phone']].map((found) => isSure(new Set(found as never)))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test.each([
  [{ name: '', email: '', phone: '' }, 'Type a name'],
  [{ name: 'Ana', email: '', phone: '' }, 'Type first and last name'],
  [{ name: 'Ana Ruiz', email: 'ana', phone: '' }, 'not an email'],
  [{ name: '', email: '', phone: '555' }, 'area code'],
])('what finds nobody or too many is refused: %o', (typed, said) => {
  expect(wantedFrom(typed)).toEqual({ complaint: expect.stringContaining(said) });
});

test('with an address, one name alone is not looked for', () => {
  expect(wantedFrom({ name: 'Ana', email: 'ana@example.org', phone: '' })).toMatchObject({ name: [] });
});
