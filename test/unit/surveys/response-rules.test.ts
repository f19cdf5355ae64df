import fc from 'fast-check';
import { planResponses } from '../../../src/features/surveys/response-rules';
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

test('one row a question, as it was given', () => {
  expect(plan([first]).add).toEqual([
    expect.objectContaining({
      survey,
      answerId: 'A',
      questionKey: 'helped',
      answer: 'The welding lab\nand my aunt',
      choiceKeys: null,
    }),
    expect.objectContaining({
      questionKey: 'skills',
      answer: 'Manejar el dinero y los impuestos\nSoldadura',
      choiceKeys: ['money', 'other'],
    }),
  ]);
});

test('the same answer again changes nothing, in one delivery or in two', () => {
  expect(plan([first, first]).add).toHaveLength(2);
  expect(plan([first], stored(first))).toMatchObject({ add: [], change: [], remove: [] });
});

test('an edited answer changes its rows, adds what is new and removes what is no longer answered', () => {
  const edited = answered('A', '2026-09-14 09:00', { helped: 'My aunt', quote: [['no', 'No']] });
  const [helped, skills] = stored(first);
  const { add, change, remove, after } = plan([edited], [helped!, skills!]);
  expect(change).toEqual([
    { id: helped!.id, values: expect.objectContaining({ answer: 'My aunt', at: '2026-09-14 09:00' }) },
  ]);
  expect(add).toEqual([expect.objectContaining({ questionKey: 'quote', answer: 'No' })]);
  expect(remove).toEqual([skills!.id]);
  expect(after.map(({ questionKey }) => questionKey)).toEqual(['helped', 'quote']);
});

test('an older copy that comes late does not undo a newer one', () => {
  const newer = answered('A', '2026-09-14 09:00', { helped: 'My aunt' });
  expect(plan([first], stored(newer))).toMatchObject({ add: [], change: [], remove: [] });
  expect(plan([newer, first]).add).toEqual([expect.objectContaining({ answer: 'My aunt' })]);
});

test('answers of others stay as they are', () => {
  const other = answered('B', '2026-09-14 08:30', { helped: 'Nothing' });
  const { after, change } = plan([first], stored(other));
  expect(change).toEqual([]);
  expect(after.map(({ answerId }) => answerId)).toEqual(['A', 'A', 'B']);
});

test('a picked answer stays on one line, so that wording and key match', () => {
  const { add } = plan([
    answered('A', '2026-09-14 08:00', {
      skills: [
        ['other', 'Weld\ning'],
        ['time', 'Managing time'],
      ],
    }),
  ]);
  expect(add[0]!.answer).toBe('Weld ing\nManaging time');
});

test('50,000 characters are cut where the cell still reads back, not through an emoji, and it says so', () => {
  const long = plan([answered('A', '2026-09-14 08:00', { helped: 'x'.repeat(14_999) + '😀'.repeat(20_000) })]).add;
  expect(long[0]!.answer).toMatch(/^x+… \(cut here; the whole answer is in the form\)$/);
  expect(readBack(responses, long).problems).toEqual([]);
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
        const answer = answered('A', '2026-09-14 08:00', said);
        const again = plan([answer], stored(answer));
        expect([again.add.length, again.remove.length]).toEqual([0, 0]);
        expect(again.change).toEqual([]);
      },
    ),
  );
});
