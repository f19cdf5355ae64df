// What is in the cells of a list: several people, numbers with labels, dates, places; and that none of it is lost.
import * as fc from 'fast-check';
import { cleanRows, type CleanRow, type Layout } from '../../../src/tables/clean-rules';
import { decideImport } from '../../../src/features/import/decide-rules';
import { readDelimited, type Line } from '../../../src/tables/delimited-rules';
import { emailsIn, phonesIn, placeIn, readDate, writesDayFirst } from '../../../src/tables/fit-rules';
import { guessMapping, readsLikeHeading, type ImportField, type Mapping } from '../../../src/tables/mapping-rules';
import { peopleIn } from '../../../src/tables/names-rules';
import { realign, splitHeadings } from '../../../src/tables/table-rules';
import { categories } from '../../../src/records/organizations';
import { personRoles } from '../../../src/records/people';
import { comparable } from '../../../src/shared/text';
import { vocabulary } from './import-words';

const layoutOf = (headings: readonly string[], mapping: Mapping): Layout => ({
  headings,
  mapping,
  category: 'Employer',
  categories,
  roles: personRoles,
  staff: new Map([['ms hill', 'Ms. Hill']]),
  tied: false,
  vocabulary,
});

describe('cells that do not fit', () => {
  const clean = (field: ImportField, cell: string) => {
    const layout = layoutOf(['Name', 'Other'], ['name', field]);
    const { rows, problems } = cleanRows([{ line: 2, cells: ['Acme', cell] }], layout);
    const { values, people } = rows[0]!;
    const value = /^person/.test(field)
      ? people
          .map(({ email, phone, role, jobTitle }) => [email, phone, role, jobTitle].filter(Boolean).join())
          .join('|') || undefined
      : values[field];
    return { value, notes: values.notes, told: problems.map(({ text }) => text) };
  };

  test.each<[ImportField, string, string | undefined, string | undefined]>([
    ['phone', '61855501045559', '(618) 555-0104 ext. 5559', undefined],
    ['phone', '312-555-0101 / 312-555-0102', '(312) 555-0101', 'Other: (312) 555-0102'],
    ['phone', 'Office: (312) 555-0101 Fax: (312) 555-0102', '(312) 555-0101', 'Fax: (312) 555-0102'],
    ['phone', 'Fax (312) 555-0199', undefined, 'Fax: (312) 555-0199'],
    ['phone', 'Cell: 312.555.0101 x7', '(312) 555-0101 ext. 7', undefined],
    ['phone', '312-555-0101 ask for Joe', '(312) 555-0101', 'Other: ask for Joe'],
    ['phone', 'ask Joe', undefined, 'Other: ask Joe'],
    ['phone', 'n/a', undefined, undefined],
    ['phone', 'nan', undefined, undefined],
    ['phone', '0', undefined, undefined],
    ['phone', '3125550101.0', '(312) 555-0101', undefined],
    ['zip', '60612.0', '60612', undefined],
    ['website', 'HTTP://www.acme.example.com/', 'www.acme.example.com', undefined],
    ['website', 'soon', undefined, 'Other: soon'],
    ['personEmail', 'mailto:a@example.org', 'a@example.org', undefined],
    ['personEmail', 'a@example.org; b@example.org', 'a@example.org', 'Email: b@example.org'],
    ['personEmail', 'a @example.org', undefined, 'Other: a @example.org'],
    ['personEmail', 'Ann <a@example.org>, Bo <b@example.org>', 'a@example.org|b@example.org', undefined],
    ['category', 'Union', 'Community organization', undefined],
    ['category', 'Widgets', undefined, undefined],
    ['kind', 'Widgets', 'Widgets', undefined],
    ['zip', ' 02450-0001 ', '02450-0001', undefined],
    ['aliases', 'A|B | A;Bell Mar, Inc.  Big  Bell', 'A\nB\nBell Mar, Inc.\nBig\nBell', undefined],
    ['interests', 'tours; talks|jobs', 'tours, talks, jobs', undefined],
    ['city', '#N/A', undefined, undefined],
    ['city', 'Elgin, IL 60120', 'Elgin', undefined],
    ['address', '1 Main St\nSuite 5', '1 Main St, Suite 5', undefined],
    ['owner', 'ms. hill', 'Ms. Hill', undefined],
    ['owner', 'Mr. Nobody', undefined, 'Other: Mr. Nobody'],
    ['relation', 'Gold sponsor', 'Sponsorship', undefined],
    ['level', 'District-wide', 'District', 'Other: District-wide'],
    ['strength', 'Strong', 'Strong', undefined],
    ['strength', '7', undefined, 'Other: 7'],
    ['since', '1998', undefined, 'Other: 1998'],
    ['since', '14-Sep-26', undefined, 'Other: 2026-09-14'],
  ])('%s: %s', (field, cell, value, notes) => {
    expect(clean(field, cell)).toMatchObject({ value, notes });
  });

  test('are told, the same wording once, with all lines', () => {
    const { problems } = cleanRows(
      [2, 3, 4].map((line) => ({ line, cells: ['Acme', line === 4 ? 'later' : 'soon'] })),
      layoutOf(['Name', 'Web'], ['name', 'website']),
    );
    expect(problems).toEqual([
      { line: 2, text: '“soon” is not a web address. It is kept in Notes. Also in line 3.' },
      { line: 4, text: '“later” is not a web address. It is kept in Notes.' },
    ]);
  });

  test('a line with a cell that is too long is left out and told', () => {
    const layout = layoutOf(['Name', 'Notes'], ['name', 'notes']);
    const { rows } = cleanRows([{ line: 2, cells: ['Acme', 'x'.repeat(20_001)] }], layout);
    expect(decide(rows).decisions[0]).toMatchObject({
      action: 'skip',
      why: 'A cell of this line is longer than 20,000 characters.',
    });
  });
});

const decide = (rows: readonly CleanRow[]) =>
  decideImport(rows, [], { category: 'Employer', source: 'x', preset: '', network: '', labels: vocabulary.labels });

test.each([
  ['Ana Ruiz, Manager; Tom Lee', 'Ana Ruiz (Manager) | Tom Lee'],
  ['Ana Ruiz\nTom Lee', 'Ana Ruiz | Tom Lee'],
  ['Ana Ruiz, Tom Lee', 'Ana Ruiz | Tom Lee'],
  ['Ana Ruiz/Tom Lee', 'Ana Ruiz | Tom Lee'],
  ['Ana Ruiz, Owner/Manager', 'Ana Ruiz (Owner/Manager)'],
  ['Ana Ruiz (HR Director)', 'Ana Ruiz (HR Director)'],
  ['Ana Ruiz - Plant manager', 'Ana Ruiz (Plant manager)'],
  ['Manager: Ana Ruiz', 'Ana Ruiz (Manager)'],
  ['Attn: Ana Ruiz', 'Ana Ruiz'],
  ['Pat and Sam Jones', 'Pat Jones | Sam Jones'],
  ['Jones, Pat & Sam', 'Pat Jones | Sam Jones'],
  ['Pat Hill & Sam Jones, Owners', 'Pat Hill (Owners) | Sam Jones (Owners)'],
  ['Mr. & Mrs. Robert Hill', 'Mr. Robert Hill | Mrs. Hill'],
  ['Dr. and Mrs. Lee', 'Dr. Lee | Mrs. Lee'],
  ['Rosa y Luis Vega', 'Rosa Vega | Luis Vega'],
  ['Ruiz, Ana', 'Ana Ruiz'],
  ['RUIZ, ANA M.', 'ANA M. RUIZ'],
  ['De La Cruz, Maria', 'Maria De La Cruz'],
  ['Smith, Jr., Bob', 'Bob Smith, Jr.'],
  ['Dr. Ana Ruiz, PhD, Dean', 'Dr. Ana Ruiz, PhD (Dean)'],
  ['Robert (Bob) Hill', 'Robert (Bob) Hill'],
  ['Sales and Marketing', ' (Sales and Marketing)'],
  ['Ana Ruiz <ana@example.org>', 'Ana Ruiz ana@example.org'],
  ['Ana Ruiz 312-555-0101', 'Ana Ruiz (312) 555-0101'],
])('the people in “%s”', (cell, wanted) => {
  const people = peopleIn(cell, vocabulary.isJob);
  expect(
    people
      .map(({ name, jobTitle, email, phone }) =>
        [name, jobTitle && `(${jobTitle})`, email, phone].filter((part, index) => part !== '' || index === 0).join(' '),
      )
      .join(' | '),
  ).toBe(wanted);
});

test.each([
  '2026-09-14',
  '9/14/2026',
  '09/14/26',
  '14-Sep-26',
  'Sep 14, 2026',
  'September 14, 2026',
  '20260914',
  '46279',
  '9/14/2026 0:00',
  'Mon, Sep 14, 2026',
])('%s is a day of September', (cell) => {
  expect(readDate(cell)).toBe('2026-09-14');
});

test('what is no day is none; a column that puts the day first is read so', () => {
  for (const cell of ['1998', '2026-02-30', '14/9/2026', 'Fall 2026', '5 Foo 2026', ''])
    expect(readDate(cell)).toBeNull();
  expect(writesDayFirst(['3/9/2026', '14/9/2026'])).toBe(true);
  expect(writesDayFirst(['3/9/2026', '9/14/2026'])).toBe(false);
  expect(readDate('3/9/2026', true)).toBe('2026-09-03');
});

test('numbers keep their labels, addresses their order, places their parts', () => {
  expect(phonesIn('P: 312-555-0101 C: 312-555-0102 Fax 312-555-0103').map(({ kind }) => kind)).toEqual([
    'main',
    'cell',
    'fax',
  ]);
  expect(phonesIn('312-555-0101 cell; 312-555-0102 fax').map(({ kind }) => kind)).toEqual(['cell', 'fax']);
  expect(phonesIn('+49 30 1234567')).toEqual([{ number: '+49 30 1234567', kind: 'main', remark: '' }]);
  expect(emailsIn('a@example.org or b@example.org')).toEqual({ emails: ['a@example.org', 'b@example.org'], rest: '' });
  expect(placeIn('1 Main St, Suite 5, East St. Louis, IL 62201')).toEqual({
    address: '1 Main St, Suite 5',
    city: 'East St. Louis',
    state: 'IL',
    zip: '62201',
  });
  expect(placeIn('Elgin')).toBeNull();
});

describe('any list', () => {
  const isHeading = readsLikeHeading(vocabulary);
  const headings = [
    'Company',
    'Contact',
    'Title',
    'E-mail',
    'Ph#',
    'City',
    'Category',
    'Member since',
    'Relationship',
    'Strength',
    'Odd',
    'Comments',
  ];
  const word = fc.constantFrom(
    'Acme',
    'Bolt',
    'Ana Ruiz',
    'Ruiz, Ana',
    'Pat & Sam Hill',
    'Owner',
    'Mr. & Mrs. Hill',
    'ana@example.org',
    'b at c',
    '312-555-0101',
    'Fax (312) 555-0199',
    'Cell: 312-555-0102',
    'n/a',
    '-',
    '#REF!',
    'Elgin, IL 60120',
    '2026-09-14',
    '1998',
    'Sponsor',
    'District',
    'x<y>',
    'Total',
    '=1+1',
    'PhD',
    'Chamber of Commerce',
  );
  const cell = fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: word },
    { weight: 2, arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join('; ')) },
    { weight: 1, arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(', ')) },
  );
  const line = fc.array(cell, { minLength: 10, maxLength: 14 });

  test('no cell is lost: its words stand in what is written, or in what is told with its line', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (table) => {
        const text = [headings, ...table].map((cells) => cells.map((each) => `"${each}"`).join(',')).join('\n');
        const split = splitHeadings(readDelimited(text, isHeading).lines, isHeading);
        const of = split.headings.cells;
        const mapping = guessMapping(
          of,
          split.rows.map(({ cells }) => cells),
          vocabulary,
        );
        const even = realign(split.rows, of, mapping);
        const clean = cleanRows(even.lines, layoutOf(of, mapping));
        const plan = decide(clean.rows);
        expect(plan.decisions.map((each) => each.line)).toEqual(even.lines.map((each) => each.line));
        const all = comparable(
          JSON.stringify([plan, split.problems, clean.problems, even.problems]).replace(/\\n/g, ' '),
        );
        const digits = all.replace(/\D/g, '');
        const missing = (lines: readonly Line[]) =>
          lines.flatMap(({ line: number, cells }) =>
            cells.flatMap((each, index) =>
              // A column that is left out is named as such; a line without a name is named.
              mapping[index] === '' || plan.decisions.some((one) => one.line === number && one.action === 'skip')
                ? []
                : comparable(each)
                    .split(' ')
                    .filter((part) => !all.includes(part) && !digits.includes(part)),
            ),
          );
        expect(missing(even.lines).filter((part) => !/^(and|cell)$/.test(part))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
