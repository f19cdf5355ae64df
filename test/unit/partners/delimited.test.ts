import * as fc from 'fast-check';
import { raggedProblems, readDelimited } from '../../../src/features/partners/import/delimited-rules';

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
  });

  test('one column, also when a name has a comma', () => {
    expect(cells('Organization\nAcme, Inc.\nBolt')).toEqual([['Organization'], ['Acme, Inc.'], ['Bolt']]);
  });

  test('a title above the headings is left out and told', () => {
    const { lines, problems } = readDelimited('Chamber members\n\nname,phone\nAcme,1\nBolt,2');
    expect(lines[0]).toEqual({ line: 3, cells: ['name', 'phone'] });
    expect(problems).toEqual([{ line: 1, text: '“Chamber members” was taken for a title above the list.' }]);
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
        const read = lines.slice(1).flatMap((each) => each.cells).join(''); // prettier-ignore
        expect(letters(read)).toBe(letters(text));
        const total = text.split('\n').length + 1;
        for (const each of [...lines, ...problems]) expect(each.line).toBeLessThanOrEqual(total);
      }),
    );
  });
});

test('lines with too many or too few cells are told, many of them in one sentence', () => {
  const lines = readDelimited('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3').lines.slice(1);
  expect(raggedProblems(lines, 3)).toEqual([
    { line: 2, text: 'This line has 2 cells, but there are 3 headings. The missing ones are left blank.' },
    { line: 3, text: 'This line has 4 cells, but there are 3 headings. What is too much is kept in Notes.' },
  ]);
  const many = Array.from({ length: 60 }, (_, index) => ({ line: index + 2, cells: ['1'] }));
  expect(raggedProblems(many, 2)).toHaveLength(51);
  expect(raggedProblems(many, 2)[50]).toEqual({ line: 52, text: 'The same holds for this line and 9 more below.' });
});
