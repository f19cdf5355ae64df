import fc from 'fast-check';
import { decode } from '../../../src/client/read-file';
import { sampleValues } from '../../../src/client/samples';

const textOf = (bytes: Uint8Array) => decode(bytes).text;

test('files from different programs give the same text', () => {
  const text = 'Name,City\nCafé Unión,Peña\n';
  expect(textOf(Buffer.from(text))).toBe(text);
  expect(textOf(Buffer.from(`\ufeff${text}`))).toBe(text);
  expect(textOf(Buffer.from(text, 'latin1'))).toBe(text);
  expect(textOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  expect(textOf(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(text);
});

test('what is no list is refused with what to do', () => {
  const why = (bytes: number[]) => (decode(Uint8Array.from(bytes)) as { why?: string }).why;
  expect(why([0x50, 0x4b, 3, 4, 20])).toContain('whole Excel workbook');
  expect(why([0xd0, 0xcf, 0x11, 0xe0])).toContain('whole Excel workbook');
  expect(why([0x25, 0x50, 0x44, 0x46, 0x2d])).toContain('PDF');
  expect(why([0x41, 0, 1, 2])).toContain('not a list');
});

test('every text survives being saved as UTF-8', () => {
  const clean = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/^(\ufeff|%PDF|PK)/.test(text) && !/[\ufffd\ud800-\udfff]/u.test(text) && !text.includes('\0'));
  fc.assert(fc.property(clean, (text) => expect(textOf(Buffer.from(text))).toBe(text)));
});

test('samples stand under their headings, each once, without blanks', () => {
  const csv = 'Name,"Main ""line""",Web\r\nA,1,\r\nB,1,b.example\r\n"C, D\nand E",2,\r\n';
  expect(sampleValues(csv, ['Name', 'Main "line"', 'Web'], 3)).toEqual([
    ['A', 'B', 'C, D and E'],
    ['1', '2'],
    ['b.example'],
  ]);
  expect(sampleValues('Name;Town\nA;X, Y\n', ['Name', 'Town'], 3)).toEqual([['A'], ['X, Y']]);
  expect(sampleValues('Name\tTown, State\nA\tX\n', ['Name', 'Town, State'], 3)).toEqual([['A'], ['X']]);
});

test('lines above the headings are passed over; without the headings there is nothing to show', () => {
  expect(sampleValues('Member list 2026\n\nName,City\nA,B\n', ['Name', 'City'], 3)).toEqual([['A'], ['B']]);
  expect(sampleValues('x,y\n1,2\n', ['Name', 'City'], 3)).toEqual([[], []]);
});

test('ragged rows and wild text never stop it', () => {
  expect(sampleValues('A,B\n1\n1,2,3\n', ['A', 'B'], 3)).toEqual([['1'], ['2']]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sampleValues(text, ['A', 'B'], 2)).toHaveLength(2);
    }),
  );
  const started = Date.now();
  sampleValues('"'.repeat(5_000_000), ['A'], 3);
  expect(Date.now() - started).toBeLessThan(2000);
});
