import { countFindings, type CountableRow, type Counting } from '../../../src/features/surveys/finding-rules';
import { planFindings as plan, takenApart } from '../../../src/features/surveys/plan-rules';
import { countingOf } from '../../../src/features/surveys/recount';
import { planResponses } from '../../../src/features/surveys/response-rules';
import type { SurveyAnswer } from '../../../src/forms/answer-rules';
import { graduates } from '../../../src/features/surveys/surveys';
import type { App } from '../../../src/app';
import type { CalendarDate } from '../../../src/shared/dates';
import { findings, type Finding } from '../../../src/records/findings';
import { answered, readBack } from './answers';

const survey = 'Graduate survey';
const app = {
  settings: () => ({ schoolName: '' }),
  clock: { today: () => '2026-09-14' as CalendarDate },
} as unknown as App;
const counting: Counting = countingOf(app, graduates, []);
const rowsOf = (answers: SurveyAnswer[]): CountableRow[] => planResponses(survey, answers, []).after;
const count = (...answers: SurveyAnswer[]) => countFindings(rowsOf(answers), counting);
const planFindings = (counts: ReturnType<typeof count>, rows: readonly Finding[]) => plan(counts, rows, counting);
const plain = (...answers: SurveyAnswer[]) =>
  count(...answers).map(({ question, text, count: times, answers: of }) => `${question}: ${text} ${times}/${of}`);

const english = answered('A', '2026-09-14 08:00', {
  skills: [
    ['money', 'Managing money and taxes'],
    ['other', 'Reading blueprints'],
  ],
});
const spanish = answered('B', '2026-09-15 08:00', {
  skills: [['money', 'Manejar el dinero y los impuestos']],
  experiences: [['mentor', 'Un mentor o una mentora']],
});

test('an option counts as one finding in both languages, under its English name', () => {
  expect(plain(english, spanish)).toEqual([
    'Skills: Managing money and taxes 2/2',
    'Skills: Reading blueprints 1/2',
    'Experiences: A mentor 1/1',
  ]);
});

test('words of people’s own count together whatever their spelling, and with the option they name', () => {
  const others = ['reading  BLUEPRINTS!', 'Reading blue-prints', 'managing money & taxes'].map((text, index) =>
    answered(`O${index}`, `2026-09-16 0${index}:00`, { skills: [['other', text]] }),
  );
  expect(plain(english, ...others)).toEqual([
    'Skills: Managing money and taxes 2/4',
    'Skills: Reading blueprints 2/4',
    'Skills: Reading blue-prints 1/4',
  ]);
});

test('one graduate counts once, also for the same thing twice', () => {
  expect(
    plain(
      answered('A', '2026-09-14 08:00', {
        skills: [
          ['time', 'Managing time'],
          ['other', 'managing time'],
        ],
      }),
    ),
  ).toEqual(['Skills: Managing time 1/1']);
});

test('what has no letters is no finding; a formula is a text', () => {
  expect(
    plain(
      answered('A', '2026-09-14 08:00', {
        skills: [
          ['other', '---'],
          ['other', '=HYPERLINK("x")'],
        ],
      }),
    ),
  ).toEqual(['Skills: =HYPERLINK("x") 1/1']);
});

test('each school year counts by itself, with the day of its newest answer', () => {
  const nextYear = { ...answered('C', '2027-08-01 08:00', { skills: [['money', 'x']] }), schoolYear: '2027–28' };
  expect(count(english, spanish, nextYear)).toEqual([
    expect.objectContaining({ schoolYear: '2026–27', count: 2, lastAnswer: '2026-09-15' }),
    expect.objectContaining({ schoolYear: '2026–27', count: 1, lastAnswer: '2026-09-14' }),
    expect.objectContaining({ schoolYear: '2026–27', question: 'Experiences' }),
    expect.objectContaining({ schoolYear: '2027–28', count: 1, answers: 1 }),
  ]);
});

test('an answer whose moment was typed over counts, and gives no day', () => {
  const rows = planResponses(survey, [english], []).after;
  const told = (all: typeof rows) =>
    countFindings(all, counting).map(({ count: times, lastAnswer }) => [times, lastAnswer]);
  const undated = rows.map((row) => ({ ...row, at: null }));
  expect(told(undated)).toEqual(Array(2).fill([1, null]));
  const another = undated.map((row) => ({ ...row, answerId: 'D' }));
  expect(told([...rows, ...another])).toEqual(Array(2).fill([2, '2026-09-14']));
});

test('answers to another survey do not count', () => {
  const rows = planResponses('Parent survey', [english], []).after;
  expect(countFindings(rows, counting)).toEqual([]);
});

describe('rows of Findings', () => {
  const before = readBack(
    findings,
    planFindings(count(english), []).add.map((row) => ({ ...row, notes: 'Ask the math teachers' })),
  );

  test('are told apart by name, across questions and years', () => {
    const nextYear = { ...english, answerId: 'C', schoolYear: '2027–28' };
    const added = planFindings(count(english, nextYear), []).add;
    expect(added.map(({ name }) => name)).toEqual([
      'Managing money and taxes (skills, 2026–27)',
      'Reading blueprints (skills, 2026–27)',
      'Managing money and taxes (skills, 2027–28)',
      'Reading blueprints (skills, 2027–28)',
    ]);
    expect(readBack(findings, added).problems).toEqual([]);
  });

  test('stay untouched when nothing has changed', () => {
    expect(planFindings(count(english), before.rows)).toEqual({ add: [], change: [] });
  });

  test('change in place and only in what is counted; staff’s notes are not named', () => {
    const { add, change } = planFindings(count(english, spanish), before.rows);
    expect(add.map(({ text }) => text)).toEqual(['A mentor']);
    expect(change).toEqual([
      { id: before.rows[0]!.id, values: { count: 2, answers: 2, lastAnswer: '2026-09-15', wordings: null } },
      { id: before.rows[1]!.id, values: { count: 1, answers: 2, lastAnswer: '2026-09-14', wordings: null } },
    ]);
  });

  test('that nobody names any more go to 0 and keep their notes', () => {
    const edited = answered('A', '2026-09-14 09:00', { skills: [['money', 'x']] });
    const { change } = planFindings(count(edited), before.rows);
    expect(change).toEqual([{ id: before.rows[1]!.id, values: { count: 0, answers: 1, wordings: null } }]);
  });

  test('of staff’s own making are left alone', () => {
    const own = readBack(findings, [{ text: 'Our own idea', survey: 'Staff room' }]);
    expect(planFindings([], own.rows)).toEqual({ add: [], change: [] });
  });
});

const said = (answerId: string, at: string, ...words: string[]) =>
  answered(answerId, `2026-09-${at} 08:00`, { skills: words.map((word): [string, string] => ['other', word]) });
const taxes = [said('A', '14', 'taxes'), said('B', '15', 'Tax!'), said('C', '16', 'how to do taxes')];

describe('what people say in their own words', () => {
  test('counts together where it says the same, under the first wording, with all of them told', () => {
    expect(count(...taxes)).toEqual([
      expect.objectContaining({ text: 'taxes', count: 3, answers: 3, wordings: ['taxes', 'Tax!', 'how to do taxes'] }),
    ]);
  });

  test('counts a person once for it', () => {
    expect(plain(said('A', '14', 'tax', 'taxes', 'doing taxes'))).toEqual(['Skills: tax 1/1']);
  });

  test('says nothing where it is “none”, and whoever says only that is no answer', () => {
    expect(plain(said('A', '14', 'none'), said('B', '15', 'No sé'), said('C', '16', '-', 'Welding'))).toEqual([
      'Skills: Welding 1/1',
    ]);
    expect(plain(said('A', '14', 'none'))).toEqual([]);
  });

  test('is several things where it is a list, and one where it is a sentence', () => {
    expect(plain(said('A', '14', 'welding, cooking; n/a'))).toEqual(['Skills: cooking 1/1', 'Skills: welding 1/1']);
    const sentence = 'how to talk to people I have never met, and what to say';
    expect(plain(said('A', '14', sentence))).toEqual([`Skills: ${sentence} 1/1`]);
  });

  test('stays apart once staff have taken it apart, and comes together when they take the check away', () => {
    const first = readBack(findings, planFindings(count(...taxes), []).add).rows;
    const own = readBack(findings, [
      ...first.map((row) => ({ ...row, notes: 'kept' })),
      { text: 'how to do taxes', survey, question: 'Skills', schoolYear: '2026–27', apart: true },
    ]).rows;
    const taken = { ...counting, apart: takenApart(own) };
    const again = (more: SurveyAnswer[] = []) => countFindings(rowsOf([...taxes, ...more]), taken);
    expect(again().map(({ text, count: times }) => `${text} ${times}`)).toEqual(['taxes 2', 'how to do taxes 1']);
    expect(plan(again(), own, taken).change).toEqual([
      { id: 'FND-0', values: expect.objectContaining({ count: 2, wordings: ['taxes', 'Tax!'] }) },
      { id: 'FND-1', values: expect.objectContaining({ count: 1, wordings: null }) },
    ]);
    expect(again([said('D', '17', 'How to do taxes?')])).toContainEqual(
      expect.objectContaining({ text: 'how to do taxes', count: 2 }),
    );

    const together = own.map((row) => ({ ...row, apart: false, count: 1 }));
    const { add, change } = planFindings(count(...taxes), together);
    expect(add).toEqual([]);
    expect(change.map(({ id, values }) => [id, values.count])).toEqual([
      ['FND-0', 3],
      ['FND-1', 0],
    ]);
  });

  test('keeps its row when the answer with the first wording is gone', () => {
    const rows = readBack(findings, planFindings(count(...taxes), []).add).rows;
    const { add, change } = planFindings(count(...taxes.slice(1)), rows);
    expect(add).toEqual([]);
    expect(change).toEqual([{ id: 'FND-0', values: expect.objectContaining({ count: 2, answers: 2 }) }]);
  });
});

test('industries count by themselves where that is asked for, whatever their spelling', () => {
  const by = { ...counting, by: 'industry' };
  const from = (answerId: string, industry: string, skill: string) =>
    answered(answerId, '2026-09-14 08:00', { industry, skills: [['other', skill]] });
  const found = countFindings(
    rowsOf([
      from('A', 'Manufacturing', 'Welding'),
      from('B', 'manufacturing ', 'welding'),
      from('C', 'Health care', 'Welding'),
      from('D', 'n/a', 'Welding'),
    ]),
    by,
  );
  expect(found.map(({ industry, count: times, answers }) => `${industry} ${times}/${answers}`)).toEqual([
    'Health care 1/1',
    'Industry not told 1/1',
    'Manufacturing 2/2',
  ]);
  const { add } = plan(found, [], by);
  expect(new Set(add.map(({ name }) => name)).size).toBe(3);
  expect(plan(found, readBack(findings, add).rows, by)).toEqual({ add: [], change: [] });
});
