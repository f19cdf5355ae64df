import * as fc from 'fast-check';
import { readDelimited as read } from '../../../src/tables/delimited-rules';
import { guessMapping, readsLikeHeading } from '../../../src/tables/mapping-rules';
import { realign, splitHeadings, whyNoRow } from '../../../src/tables/table-rules';
import { vocabulary } from './import-words';

const isHeading = readsLikeHeading(vocabulary);
const readDelimited = (text: string) => read(text, isHeading);

const cells = (text: string): string[][] => readDelimited(text).lines.map((each) => each.cells);

describe('a list as people have it', () => {
  test('commas, tabs or semicolons, whichever the headings have', () => {
    const wanted = [
      ['name', 'phone'],
      ['Acme', '1'],
    ];
    expect(cells('name,phone\nAcme,1')).toEqual(wanted);
    expect(cells('name\tphone\nAcme\t1\n')).toEqual(wanted);
    expect(cells('name;phone\r\nAcme;1\r\n')).toEqual(wanted);
    expect(cells('\ufeffname,phone\rAcme,1')).toEqual(wanted);
    expect(cells('name|phone\nAcme|1')).toEqual(wanted);
    expect(cells('name;city\n“Acme; Inc.”;Elgin, IL\n"Bolt; Co";Alton, IL').slice(1)).toEqual([
      ['Acme; Inc.', 'Elgin, IL'],
      ['Bolt; Co', 'Alton, IL'],
    ]);
  });

  test('one column, also when a name has a comma', () => {
    expect(cells('Organization\nAcme, Inc.\nBolt')).toEqual([['Organization'], ['Acme, Inc.'], ['Bolt']]);
  });

  test('titles above the headings are left out and told', () => {
    const top = (text: string) => {
      const { headings, rows, problems } = splitHeadings(readDelimited(text).lines, isHeading);
      return [headings, rows.length, problems.map(({ line, text: said }) => `${line} ${said}`)];
    };
    expect(top('Chamber members\n\nname,phone\nAcme,1\nBolt,2')).toEqual([
      { line: 3, cells: ['name', 'phone'] },
      2,
      ['1 “Chamber members” was taken for a title above the list.'],
    ]);
    const [headings, count, told] = top(
      'Member report, Fall 2026\nprinted by Jo\n,,\nAcct Name,Ph#,Zip\nAcme,1,2\nBolt,2,3',
    );
    expect([headings, count]).toEqual([{ line: 4, cells: ['Acct Name', 'Ph#', 'Zip'] }, 2]);
    expect(told).toHaveLength(2);
    expect(top('Wer,Wo\nAcme,1')).toEqual([{ line: 1, cells: ['Wer', 'Wo'] }, 1, []]);
  });

  test('totals, remarks of the report and headings of the next page are no organizations', () => {
    const why = (cells: string) => whyNoRow({ line: 9, cells: cells.split(',') }, ['Name', 'City', 'Sales']);
    for (const line of ['Total,,12', 'Grand total: 3,,', 'Page 2 of 3,,', 'Printed 9/14/2026,,', '245 members,,'])
      expect(why(line)).toBe('A total or a remark of the report, not an organization.');
    expect(why('name,CITY,sales')).toBe('The headings again.');
    for (const line of ['Total Wine,Elgin,5', 'Page Printing,Elgin,', 'Record Shop,,', 'Acme,,'])
      expect(why(line)).toBeNull();
  });

  test('quoted cells keep delimiters, quotation marks and line breaks; lines are numbered as an editor does', () => {
    const { lines, problems } = readDelimited('a,b\n"x, ""y""\nz",2\n\n  \nlast, "q"\n');
    expect(lines).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"\nz', '2'] },
      { line: 6, cells: ['last', 'q'] },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['"Acme" Tools,555', ['"Acme" Tools', '555']],
    ['"Acme,555', ['"Acme', '555']],
    ['"He said "hi" to me",5', ['He said "hi" to me', '5']],
    ['"Acme" Tools,"555"', ['"Acme" Tools', '555']],
  ])('a stray quotation mark costs one cell and no line below: %s', (bad, wanted) => {
    const { lines, problems } = readDelimited(`a,b\n${bad}\n"Bolt, Inc.","2"\nNut,3`);
    expect(lines.map((each) => each.cells).slice(1)).toEqual([wanted, ['Bolt, Inc.', '2'], ['Nut', '3']]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2 });
  });

  test('a quotation mark inside a word is just a letter', () => {
    expect(readDelimited('a,b\nJoe "The Plumber" Inc,5\n6" pipe,7')).toEqual({
      lines: [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['Joe "The Plumber" Inc', '5'] },
        { line: 3, cells: ['6" pipe', '7'] },
      ],
      problems: [],
    });
  });

  test('nothing at all is no lines', () => {
    expect(cells('')).toEqual([]);
    expect(cells(' \n\n\ufeff')).toEqual([]);
  });

  test('five megabytes of opening marks are read in good time', () => {
    const text = `name,phone\n${'"x""\n'.repeat(200_000)}${'y\n'.repeat(500_000)}`;
    const started = process.cpuUsage().user;
    expect(readDelimited(text).lines.length).toBeGreaterThan(500_000);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(10_000);
  });

  test('whatever is written properly comes back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', 'é', '=') });
    const table = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
        const text = [['name', 'phone'], ...rows].map((row) => row.map(quote).join(delimiter)).join('\n');
        const kept = rows.filter((row) => row.some((each) => each.trim() !== ''));
        expect(readDelimited(text)).toMatchObject({ problems: [] });
        expect(cells(text).slice(1)).toEqual(kept);
      }),
    );
  });

  test('no letter of wild text is lost', () => {
    const wild = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', ' ') });
    fc.assert(
      fc.property(wild, (text) => {
        const letters = (of: string): string => of.replace(/[^ab]/g, '');
        const { lines, problems } = readDelimited(`h,i\n${text}`);
        const read = lines
          .slice(1)
          .flatMap((each) => each.cells)
          .join('');
        expect(letters(read)).toBe(letters(text));
        const total = text.split('\n').length + 1;
        for (const each of [...lines, ...problems]) expect(each.line).toBeLessThanOrEqual(total);
      }),
    );
  });
});

describe('ragged lines', () => {
  const headings = ['Name', 'Contact', 'Phone', 'Email', 'City', 'State', 'Zip'];
  const mended = (line: string, of = headings) => {
    const mapping = guessMapping(of, [], vocabulary);
    const { lines, problems } = realign([{ line: 7, cells: line.split(',') }], of, mapping);
    return [lines[0]!.cells.join('|'), problems.map(({ text }) => text.replace(/^.*headings\. /, '')).join()];
  };

  test.each([
    [
      'Acme, Inc.,Ann Ames,312-555-0101,ann@example.org,Elgin,IL,60120',
      'Acme, Inc.|Ann Ames|312-555-0101|ann@example.org|Elgin|IL|60120',
      '“Acme, Inc.” was read as one cell.',
    ],
    [
      'Acme,Ann Ames, PhD,312-555-0101,ann@example.org,Elgin,IL,60120',
      'Acme|Ann Ames, PhD|312-555-0101|ann@example.org|Elgin|IL|60120',
      '“Ann Ames, PhD” was read as one cell.',
    ],
    [
      'Acme,312-555-0101,ann@example.org,Elgin,IL,60120',
      'Acme||312-555-0101|ann@example.org|Elgin|IL|60120',
      'It was read as if the cell under “Contact” were missing.',
    ],
    ['Acme,Ann Ames,312-555-0101,,,', 'Acme|Ann Ames|312-555-0101|||', 'The missing ones are left blank.'],
    ['Acme,Ann,Bo,Cy,Di,Ed,Flo,Gus', 'Acme|Ann|Bo|Cy|Di|Ed|Flo|Gus', 'What is too much is kept in Notes.'],
    [
      'Acme,Ann Ames,312-555-0101,ann@example.org,Elgin,IL,60120,,',
      'Acme|Ann Ames|312-555-0101|ann@example.org|Elgin|IL|60120',
      '',
    ],
  ])('%s', (line, cellsThen, told) => {
    expect(mended(line)).toEqual([cellsThen, told]);
  });

  test('are left alone where two ways are as good', () => {
    expect(mended('Acme,Tools,Ann,312-555-0101', ['Name', 'Contact', 'Phone'])[0]).toBe('Acme|Tools|Ann|312-555-0101');
  });

  test('many of them are told in one sentence', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ line: index + 2, cells: ['1'] }));
    const { problems } = realign(many, ['Name', 'City'], ['name', 'city']);
    expect(problems).toHaveLength(51);
    expect(problems[50]!.text).toBe(
      'Too many or too few cells are also in the lines 52, 53, 54, 55, 56, 57, 58, 59, 60, 61.',
    );
  });
});
