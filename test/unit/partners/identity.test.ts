import {
  compare,
  nameKey,
  sameByContact,
  sameByName,
  siteKey,
  streetKey,
  traitsOf,
  type Described,
} from '../../../src/likeness/identity';

const blank: Described = { name: '', otherNames: [], phone: '', website: '', address: '', city: '', zip: '' };
const between = (one: Partial<Described>, other: Partial<Described>): ReturnType<typeof compare> =>
  compare(traitsOf({ ...blank, ...one }), traitsOf({ ...blank, ...other }));

test.each([
  ['Acme Tools, Inc.', 'ACME TOOLS'],
  ['The Erikson Institute', 'Erikson Institute'],
  ['Smith & Sons Co., L.L.C.', 'Smith and Sons'],
  ['Café Niño LLC', 'cafe nino'],
])('a legal form, an article, accents and case make no other name: %s', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Acme Tools', 'Acme Tool Works'],
  ['Smith & Co', 'Smith'],
  ['Company', 'Inc'],
])('but another word does: %s, %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('pages on hosts that many share say nothing about who it is', () => {
  expect(siteKey('https://www.facebook.com/acme')).toBe('');
  expect(siteKey('sites.google.com/view/acme')).toBe('');
  expect(siteKey('https://www.Acme.example.com/about')).toBe('acme.example.com');
});

test('streets are compared without spelling and suite; a post box is no place', () => {
  expect(streetKey('180 North Wabash Avenue, Suite 5')).toBe(streetKey('180 N. Wabash Ave'));
  expect(streetKey('P.O. Box 12')).toBe('');
});

describe('places', () => {
  test.each([
    [{ address: '1 Main St', zip: '60601-1234' }, { address: '1 Main Street', zip: '60601' }, 'same'],
    [{ address: '1 Main St', zip: '60601' }, { address: '1 Main Blvd', zip: '60601' }, 'same'],
    [{ address: '1 Main St', zip: '60601' }, { address: '1 Oak St', zip: '60601' }, 'differ'],
    [{ address: '1 Main St', zip: '60601' }, { address: '1 Oak Rd', zip: '60601' }, 'differ'],
    [{ address: '1 Main St', zip: '60601' }, { address: '2 Main St', zip: '60601' }, 'differ'],
    [
      { address: '1 Main St', city: 'Cicero', zip: '60601' },
      { address: '1 Main St', city: 'Alton', zip: '62002' },
      'differ',
    ],
    [{ zip: '60601' }, { zip: '60602' }, 'differ'],
    [{ zip: '60601' }, { zip: '60601-0001' }, 'unknown'],
    [{ city: 'Cicero' }, { city: 'Berwyn' }, 'differ'],
    [{ city: 'Cicero' }, { address: '1 Main St' }, 'unknown'],
    [{}, {}, 'unknown'],
  ])('%o and %o: %s', (one, other, place) => {
    expect(between(one, other).place).toBe(place);
    expect(between(other, one).place).toBe(place);
  });
});

test('a number without area code is compared by what it has; an extension does not matter', () => {
  expect(between({ phone: '555-0101' }, { phone: '(312) 555-0101' }).phone).toBe('same');
  expect(between({ phone: '(312) 555-0101 ext. 7' }, { phone: '3125550101' }).phone).toBe('same');
  expect(between({ phone: '(312) 555-0101' }, { phone: '(217) 555-0101' }).phone).toBe('differ');
});

test('one name is one organization unless place or phone speaks against it', () => {
  expect(sameByName({ place: 'unknown', phone: 'unknown', website: 'differ' })).toBe(true);
  expect(sameByName({ place: 'same', phone: 'differ', website: 'differ' })).toBe(true);
  expect(sameByName({ place: 'unknown', phone: 'differ', website: 'same' })).toBe(false);
  expect(sameByName({ place: 'differ', phone: 'same', website: 'same' })).toBe(false);
});

test('another name is the same by phone or website only if nothing speaks against it', () => {
  expect(sameByContact({ place: 'unknown', phone: 'same', website: 'unknown' })).toBe('phone');
  expect(sameByContact({ place: 'same', phone: 'unknown', website: 'same' })).toBe('website');
  expect(sameByContact({ place: 'differ', phone: 'same', website: 'same' })).toBeNull();
  expect(sameByContact({ place: 'unknown', phone: 'same', website: 'differ' })).toBeNull();
  expect(sameByContact({ place: 'unknown', phone: 'differ', website: 'same' })).toBeNull();
});
