import type { Described } from '../../../src/likeness/described';
import { findDuplicates, lookalikes } from '../../../src/likeness/duplicates';
import { inventedTown } from '../../../tools/duplicates/invented';

/** `name; address; city; ZIP; phone; website; other names with bars between`. */
function row(text: string): Described {
  const [name = '', address = '', city = '', zip = '', phone = '', website = '', others = ''] = text
    .split(';')
    .map((part) => part.trim());
  return { name, address, city, zip, phone, website, otherNames: others.split('|').filter(Boolean) };
}

/** Among many others, so that it is known which words are rare. */
const others = inventedTown(42, 80, 0).rows;

function reasonOf(one: string, other: string): string | null {
  const rows = [row(one), row(other), ...others];
  return findDuplicates(rows).pairs.find((pair) => pair.one === 0 && pair.other === 1)?.reason ?? null;
}

describe('one organization', () => {
  test.each([
    ['Acme Tool & Die Co.', 'ACME TOOL AND DIE', 'same name'],
    ['Lakewood Center for the Arts', 'Lakewood Centre for Arts, Inc.', 'same name'],
    ['St. Brendan Hospital; 1 Elm St; Alton', 'Saint Brendan Hosp; ; Alton', 'same name, same town'],
    ['Otter Creek Manufacturing; ; Alton', 'Otter Creek Mfg.; ; Alton', 'same name, same town'],
    ['Willowmere Comm. College; ; Alton', 'Willowmere Community College; ; Alton', 'same name, same town'],
    ['Univ. of Willowmere; ; Alton', 'Willowmere University; ; Alton', 'the same words in the name, same town'],
    ['Quist & Rand Architects', 'Rand and Quist Architects', 'the same words in the name'],
    ['Ottilie’s Bakery; ; Alton', 'Ottilie Bakery; ; Alton', 'same name, same town'],
    ['Vandermolen Landscaping; ; Alton', 'Vandermolan Landscaping; ; Alton', 'nearly the same name, same town'],
    ['Lake View Press; ; Alton', 'Lakeview Press; ; Alton', 'same name, same town'],
    [
      'Arlo Merton’s of Chicago; 435 S. La Cienega Blvd.; Los Angeles; ; 310/555-1501',
      'arlo merton’s; 435 south la cienega boulevard; la; ; 310-555-1501',
      'same phone, one name is part of the other, same address',
    ],
    [
      'Arturo’s Delicatessen; 12224 Ventura Blvd.; Studio City; ; 818/555-1221',
      'arturo’s deli; 12224 ventura blvd; los angeles; ; 818-555-4441',
      'same name, same street and number, another town',
    ],
    [
      'Café Bisou; 1 W. 67th St.; New York; ; 212-555-0101',
      'cafe bisou; 1 west 67th street between columbus ave and central park west; new york city; ; 212/555-0101',
      'same phone, same name, same address',
    ],
    [
      'Northern Prairie University; 1 Campus Way; Alton; 62002; ; www.npu.example.edu',
      'NPU; ; Alton; ; ; npu.example.edu',
      'same website, one has the initials of the other, same town',
    ],
    [
      'Willowmere Foods; ; Alton; ; 618-555-0101',
      'Willowmere Foods; ; Alton; ; 555-0101',
      'same phone, same name, same town',
    ],
    [
      'Old Mill Stamping; 4 Mill Rd; Alton; ; 618-555-0102',
      'Pressmark Metals; 4 Mill Road; Alton; ; 618-555-0102; ; Old Mill Stamping',
      'same phone, one is also known by the name of the other, same address',
    ],
    [
      'Quist Garage; Suite 5\n180 N Wabash Avenue; Alton',
      'Quist Garage; 180 North Wabash Ave #5; Alton',
      'same name, same address',
    ],
    [
      'Ada Burkett Olivet Elementary School; 7059 S Gunnison Blvd; ; ; 555-7957',
      'Ada Burkett Olivet; 7059 South Gunnison Boulevard',
      'one name is part of the other, same address',
    ],
    [
      'Ada Burkett Olivet Elementary School; 7059 S Gunnison Blvd',
      'ADA BURKETT OLIVET ELEMENTARY SCH; 7059 S GUNNISON BLVD',
      'same name, same address',
    ],
    [
      'Fosterling Olivet Child Development Center; 5023 N Gunnison Rd',
      'FOSTERLING OLIVET CHILD DEVELOPM; 5023 N Gunnison Rd',
      'one name is cut off, same address',
    ],
    [
      'Vandermolen Ventures, LLC d/b/a Otter Creek Diner; 5 Hill Rd; Alton',
      'Otter Creek Diner; ; Alton',
      'one is also known by the name of the other, same town',
    ],
    [
      'Quiet Pond Nursery; ; ; ; 773-555-0123',
      'Quiet Pond Nursery School; ; ; ; 555-0123',
      'same phone, one name is part of the other',
    ],
    [
      'Grill, The; 9560 Dayton Way; Beverly Hills',
      'Grill on the Alley; 9560 Dayton Way; Los Angeles',
      'one name is part of the other, same street and number, another town',
    ],
  ])('%s = %s', (one, other, reason) => {
    expect(reasonOf(one, other)).toBe(reason);
    expect(reasonOf(other, one)).toBe(reason);
  });
});

describe('two organizations', () => {
  test.each([
    ['First National Bank; ; Alton', 'First Midwest Bank; ; Alton'],
    ['Smith Plumbing; 9 Oak St; Alton; ; 618-555-0101', 'Smith Electric; 9 Oak St; Alton; ; 618-555-0101'],
    [
      'Burger Yard Store #12; ; Alton; ; ; burgeryard.example.com',
      'Burger Yard Store #14; ; Alton; ; ; burgeryard.example.com',
    ],
    [
      'Burger Yard – Rockford; ; ; ; 800-555-0101; burgeryard.example.com',
      'Burger Yard – Belvidere; ; ; ; 800-555-0101; burgeryard.example.com',
    ],
    [
      'Burger Yard; 100 Main St; Rockford; 61101; 815-555-0101; burgeryard.example.com',
      'Burger Yard; 1900 State St; Rockford; 61108; 815-555-0102; burgeryard.example.com',
    ],
    [
      'Alton Chamber of Commerce; 2 Oak St; Alton; ; 618-555-0101',
      'Juniper Consulting; 2 Oak St; Alton; ; 618-555-0101',
    ],
    [
      'Prairie College–North; 1 Main St; Olney; ; 618-555-0101; prairie.example.edu/north',
      'Prairie College–South; 2 Main St; Salem; ; 618-555-0101; prairie.example.edu/south',
    ],
    [
      'Mercy Hospital; 5 Hill Rd; Alton; 62002; 618-555-0101; mercy.example.org',
      'Mercy Hospital Cardiology Department; 5 Hill Rd; Alton; 62002; 618-555-0102; mercy.example.org',
    ],
    [
      'Tudor-Ames Cafe; 3434 Peachtree Rd.; Atlanta; ; 404/555-0101',
      'Tudor-Ames Dining Room; 3434 Peachtree Rd.; Atlanta; ; 404/555-0101',
    ],
    ['St. Olivet Church; 5 Hill Rd; Alton; ; 618-555-0101', 'St. Olivet School; 5 Hill Rd; Alton; ; 618-555-0101'],
    ['Mercy Hospital; 5 Hill Rd; Alton; ; 618-555-0101', 'Mercy Hospital Foundation; 5 Hill Rd; Alton; ; 555-0101'],
    ['Local Union 4; ; Alton', 'Local Union 5; ; Alton'],
    ['Alton Public Library; ; Alton; ; 618-555-0101', 'Alton Public Schools; ; Alton; ; 618-555-0101'],
    ['Willowmere Foods; ; Alton', 'Willowmere Foods; ; Rockford'],
  ])('%s ≠ %s', (one, other) => {
    expect(reasonOf(one, other)).toBeNull();
    expect(reasonOf(other, one)).toBeNull();
  });
});

test('one website for many, or one house, brings nobody together who is called otherwise', () => {
  const mall = ['Larkspur Shoes', 'Kestrel Optics', 'Bluestem Toys', 'Ravenwood Jewelers'].map((name) =>
    row(`${name}; 1 Mall Dr; Alton; ; 618-555-0199; www.facebook.com/shop`),
  );
  expect(findDuplicates(mall)).toEqual({ pairs: [], groups: [] });
});

test('three spellings are one group, and each two of them a pair; blank rows are nobody', () => {
  const found = findDuplicates([
    row('Kestrel Optics; ; Alton'),
    row(''),
    row('Kestrel Optics Inc; ; Alton'),
    row('KESTREL OPTIC; ; Alton'),
    row(''),
  ]);
  expect(found.groups).toEqual([[0, 2, 3]]);
  expect(found.pairs.map(({ one, other }) => [one, other])).toEqual([
    [0, 2],
    [0, 3],
    [2, 3],
  ]);
});

test('a row that names both brings together those that name the site and those that name its agency, in one house only', () => {
  const found = findDuplicates([
    row('Larkspur Day Care; 4325 N Indiana Blvd; ; ; 555-7892'),
    row('Larkspur Day Care / Casa Kestrel; 4325 N Indiana Blvd; ; ; 555-7892'),
    row('Casa Kestrel; 4325 N Indiana Blvd; ; ; 555-7892'),
    row('Casa Kestrel - Larkspur Day Care; 4325 North Indiana; ; ; 555-7892'),
    row('Casa Kestrel; 1723 W Ohio St; ; ; 555-8892'),
    row('Marigold Day Care / Casa Kestrel; 1723 W Ohio St; ; ; 555-8892'),
  ]);
  expect(found.groups).toEqual([
    [0, 1, 2, 3],
    [4, 5],
  ]);
});

test('a list that comes in is told which of its rows look like one that is there', () => {
  const known = [row('Otter Creek Manufacturing; ; Alton; ; 618-555-0101'), row('Juniper Dental; ; Alton')];
  const fresh = [
    row('Oter Creek Mfg; ; Alton'),
    row('Juniper Roofing; ; Alton'),
    row('Otter Creek Manufacturing; ; Alton'),
  ];
  expect(lookalikes(fresh, known)).toMatchObject([
    { known: 0, reason: 'nearly the same name, same town' },
    null,
    { known: 0, reason: 'same name, same town' },
  ]);
});
