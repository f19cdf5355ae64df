import fc from 'fast-check';
import { fitted, planResponses } from '../../../src/features/surveys/response-rules';
import type { SurveyAnswer } from '../../../src/forms/answer-rules';
import { responses, type Response } from '../../../src/features/surveys/tabs';
import { answered, readBack } from './answers';

const survey = 'Graduate survey';
const plan = (answers: SurveyAnswer[], rows: Response[] = []) => planResponses(survey, answers, rows);
const stored = (...answers: SurveyAnswer[]) => readBack(responses, plan(answers).add).rows;

const first = answered('A', '2026-09-14 08:00', {
  helped: 'The welding lab\nand my aunt',
  skills: [
    ['money', 'Manejar el dinero y los impuestos'],
    ['other', 'Soldadura'],
  ],
});

test('one row an answer: each question with what was said, for people and for counting', () => {
  expect(plan([first]).add).toEqual([
    expect.objectContaining({
      survey,
      answerId: 'A',
      answer: [
        'helped?\n• The welding lab\nand my aunt',
        'skills?\n• Manejar el dinero y los impuestos\n• Soldadura',
      ].join('\n'),
      given: first.given,
    }),
  ]);
});

test('the same answer again changes nothing, in one delivery or in two', () => {
  expect(plan([first, first]).add).toHaveLength(1);
  expect(plan([first], stored(first))).toMatchObject({ add: [], change: [] });
});

test('an edited answer changes its row: what is new comes, and what is no longer answered goes', () => {
  const edited = answered('A', '2026-09-14 09:00', { helped: 'My aunt', quote: [['no', 'No']] });
  const [row] = stored(first);
  const { add, change, after } = plan([edited], [row!]);
  expect(change).toEqual([
    {
      id: row!.id,
      values: expect.objectContaining({ answer: 'helped?\n• My aunt\nquote?\n• No', at: '2026-09-14 09:00' }),
    },
  ]);
  expect(add).toEqual([]);
  expect(after.map(({ given }) => given)).toEqual([edited.given]);
});

test('an older copy that comes late does not undo a newer one', () => {
  const newer = answered('A', '2026-09-14 09:00', { helped: 'My aunt' });
  expect(plan([first], stored(newer))).toMatchObject({ add: [], change: [] });
  expect(plan([newer, first]).add).toEqual([expect.objectContaining({ answer: 'helped?\n• My aunt' })]);
});

test('answers of others stay as they are', () => {
  const other = answered('B', '2026-09-14 08:30', { helped: 'Nothing' });
  const { after, change } = plan([first], stored(other));
  expect(change).toEqual([]);
  expect(after.map(({ answerId }) => answerId)).toEqual(['A', 'B']);
});

test('what staff are asked stands in a line for each question, with what was answered; other lines stay', () => {
  const asking = (asks: Record<string, string>): SurveyAnswer => ({ ...first, asks });
  const [row] = readBack(responses, plan([asking({ skills: 'Was Welding.', gone: 'No longer there.' })]).add).rows;
  const lines = ['“skills?”, “Manejar el dinero y los impuestos, Soldadura”: Was Welding.', '“”: No longer there.'];
  expect(row!.asks).toBe(lines.join('\n'));
  const after = (asks: Record<string, string>) => plan([asking(asks)], [{ ...row!, asks: 'Call her.' }]).after[0]!.asks;
  expect(after({ helped: 'Was Ana.' })).toBe(
    'Call her.\n“helped?”, “The welding lab\nand my aunt”: Was Ana.'.replace('lab\nand', 'lab and'),
  );
  // Corrected once more: the question about it is asked once, by what it said last.
  const again = plan([asking({ skills: 'Was Sewing.' })], [row!]).after[0]!.asks;
  expect(again).toBe([lines[1], lines[0]!.replace('Was Welding.', 'Was Sewing.')].join('\n'));
  expect(plan([first], [row!]).change).toEqual([]);
});

test('a picked answer stays on one line', () => {
  const given = fitted(answered('A', '2026-09-14 08:00', { skills: [['other', 'Weld\ning']] }).given);
  expect(given[0]!.values).toEqual(['Weld ing']);
});

test('50,000 characters are cut where the cell still reads back, not through an emoji, and it says so', () => {
  const said = answered('A', '2026-09-14 08:00', { helped: 'x'.repeat(14_999) + '😀'.repeat(20_000) });
  const long = plan([{ ...said, given: fitted(said.given) }]).add;
  expect(long[0]!.given![0]!.values[0]).toMatch(/^x+… \(cut here; the whole answer is in the form\)$/);
  expect(readBack(responses, long)).toMatchObject({ problems: [], rows: [{ given: long[0]!.given }] });
});

test('many long answers share the cell; quotation marks and line breaks take more room there, and still fit', () => {
  const wordy = Object.fromEntries(
    Array.from({ length: 40 }, (_, number) => [`q${number}`, '"\n'.repeat(10_000) + '.']),
  );
  const { given } = answered('A', '2026-09-14 08:00', wordy);
  const kept = fitted(given);
  expect(kept).toHaveLength(40);
  expect(JSON.stringify(kept).length).toBeLessThanOrEqual(50_000);
  expect(kept[39]!.values[0]).toMatch(/cut here/);
  expect(fitted(kept)).toEqual(kept);
});

test('whatever was typed, once it is in the sheet the same answer changes nothing', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', "'", '-', ' \n ', '@x', '+1', '<script>', '007'),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('a', 'b', 'c'),
        fc.oneof(wild, fc.array(fc.tuple(fc.constantFrom('k', 'other'), wild))),
      ),
      (said) => {
        const { given, ...rest } = answered('A', '2026-09-14 08:00', said);
        const answer = { ...rest, given: fitted(given) };
        const again = plan([answer], stored(answer));
        expect([again.add, again.change]).toEqual([[], []]);
      },
    ),
  );
});
