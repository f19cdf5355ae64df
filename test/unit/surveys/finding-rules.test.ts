import { countFindings, planFindings } from '../../../src/features/surveys/finding-rules';
import { planResponses } from '../../../src/features/surveys/response-rules';
import type { SurveyAnswer } from '../../../src/forms/answer-rules';
import { countedQuestions as countedOf } from '../../../src/features/surveys/surveys';
import { findings } from '../../../src/records/findings';
import { answered, readBack } from './answers';

const survey = 'Graduate survey';
const countedQuestions = countedOf();
const count = (...answers: SurveyAnswer[]) =>
  countFindings(planResponses(survey, answers, []).after, survey, countedQuestions);
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
    countFindings(all, survey, countedQuestions).map(({ count: times, lastAnswer }) => [times, lastAnswer]);
  const undated = rows.map((row) => ({ ...row, at: null }));
  expect(told(undated)).toEqual(Array(2).fill([1, null]));
  const another = undated.map((row) => ({ ...row, answerId: 'D' }));
  expect(told([...rows, ...another])).toEqual(Array(2).fill([2, '2026-09-14']));
});

test('answers to another survey do not count', () => {
  const rows = planResponses('Parent survey', [english], []).after;
  expect(countFindings(rows, survey, countedQuestions)).toEqual([]);
});

describe('rows of Findings', () => {
  const before = readBack(
    findings,
    planFindings(survey, count(english), []).add.map((row) => ({ ...row, notes: 'Ask the math teachers' })),
  );

  test('are told apart by name, across questions and years', () => {
    const nextYear = { ...english, answerId: 'C', schoolYear: '2027–28' };
    const added = planFindings(survey, count(english, nextYear), []).add;
    expect(added.map(({ name }) => name)).toEqual([
      'Managing money and taxes (skills, 2026–27)',
      'Reading blueprints (skills, 2026–27)',
      'Managing money and taxes (skills, 2027–28)',
      'Reading blueprints (skills, 2027–28)',
    ]);
    expect(readBack(findings, added).problems).toEqual([]);
  });

  test('stay untouched when nothing has changed', () => {
    expect(planFindings(survey, count(english), before.rows)).toEqual({ add: [], change: [] });
  });

  test('change in place and only in what is counted; staff’s notes are not named', () => {
    const { add, change } = planFindings(survey, count(english, spanish), before.rows);
    expect(add.map(({ text }) => text)).toEqual(['A mentor']);
    expect(change).toEqual([
      { id: before.rows[0]!.id, values: { count: 2, answers: 2, lastAnswer: '2026-09-15' } },
      { id: before.rows[1]!.id, values: { count: 1, answers: 2, lastAnswer: '2026-09-14' } },
    ]);
  });

  test('that nobody names any more go to 0 and keep their notes', () => {
    const edited = answered('A', '2026-09-14 09:00', { skills: [['money', 'x']] });
    const { change } = planFindings(survey, count(edited), before.rows);
    expect(change).toEqual([{ id: before.rows[1]!.id, values: { count: 0, answers: 1 } }]);
  });

  test('of staff’s own making are left alone', () => {
    const own = readBack(findings, [{ text: 'Our own idea', survey: 'Staff room' }]);
    expect(planFindings(survey, [], own.rows)).toEqual({ add: [], change: [] });
  });
});
