/** What people write that machines take for something else. */
export const nasty = [
  '=HYPERLINK("http://x.example.com","y")',
  '+1+1',
  '-2',
  '@SUM(1)',
  "'quoted",
  '"',
  'a"b,c',
  'x\ty',
  '<script>alert(1)</script>',
  '{{name}}',
  'Zoë Ünal-O’Brien',
  '李雷',
  'مرحبا',
  '\u202Etxt',
  'x'.repeat(300),
  '007',
  '1/2',
  '0123 456',
  'TRUE',
  '#N/A',
  'null',
  '🦉🦉',
];

/**
 * A few cases, the same each time, so that nobody's change fails for what another's seed has found. `FUZZ_RUNS=100`
 * plays so many others.
 */
export function cases(usual: number): { numRuns: number; seed?: number } {
  const asked = process.env['FUZZ_RUNS'];
  return asked ? { numRuns: Number(asked) } : { numRuns: usual, seed: 20260914 };
}
