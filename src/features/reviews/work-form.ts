/** What members of the board say about a piece of students’ work becomes rows of Feedback, one for each skill. */
import type { App } from '../../app';
import { givenTo, picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { keepable } from '../../forms/keepable';
import { formUse, withSchool } from '../../forms/use';
import { feedback, type Feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { skillNamed } from '../../records/rated-skills';
import { isWorkRating, reviewSubject } from '../../records/review-rules';
import { dateOf } from '../../shared/dates';
import { comparable, cut } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import { workForm, workSkills } from './form-texts';

export const workUse = formUse({
  key: 'student-work',
  name: 'Feedback on students’ work',
  menuItem: 'Program › Reviews…',
  audience: 'members of the board; each piece of work has an address of its own, by its number',
  becomes: 'Each answer becomes rows in Feedback, one for each skill, by the number of the piece.',
  spec: (app) => withSchool(app, workForm),
  signed: 'name',
  corrects: true,
  keepable,
  intake,
});

/** What the address of the form says of a piece: no student, a number. */
export const pieceReference = (piece: number): string => `WRK-${piece}`;

const pieceIn = (reference: string): string | null => /^WRK-(\d{1,4})$/.exec(reference)?.[1] ?? null;

type Work = AnswerTo<typeof workForm>;

/** An answer that comes again changes its rows. */
function intake(app: App, answers: Work[]): SurveyAnswer[] {
  const { workbook } = app;
  const rows = workbook.table(feedback).rows;
  const fresh: NewRow<typeof feedback>[] = [];
  const taken = answers.map((answer): SurveyAnswer => {
    const kept = keepable(app, answer) as Work;
    const piece = pieceIn(told(answer, referenceQuestion));
    if (piece === null) return { ...kept, asks: { [referenceQuestion]: ofNoPiece } };
    const about = {
      date: dateOf(answer.at),
      kind: 'Review' as const,
      from: 'Board member' as const,
      subject: reviewSubject('Student work', `piece ${piece}`),
      person: told(kept, 'name') || null,
      answerId: answer.answerId,
    };
    const before = rows.filter(({ answerId }) => answerId === answer.answerId);
    for (const said of saidIn(app, kept)) {
      const row = before.filter(({ skill }) => comparable(skill?.label ?? '') === comparable(said.skill?.label ?? ''))[0]; // prettier-ignore
      if (row) workbook.change(feedback, row.id, said);
      else fresh.push({ ...about, ...said });
    }
    return answer;
  });
  workbook.add(feedback, fresh);
  return taken;
}

const longestWords = 5_000;

type Said = Pick<Feedback, 'wentWell' | 'toChange'> & { skill: { label: string } | null; rating: number | null };

/** A row for each skill that was rated, and one for the words, where there are any. */
function saidIn(app: App, answer: Work): Said[] {
  const rated = (key: 'technical' | keyof typeof workSkills, skill: () => { label: string }): Said[] => {
    const rating = Number(picked(answer, key)[0]);
    return isWorkRating(rating) ? [{ skill: skill(), rating, wentWell: null, toChange: null }] : [];
  };
  const words = (key: 'wentWell' | 'toChange'): string | null =>
    cut((givenTo(answer, key)?.values[0] ?? '').trim(), longestWords, '…') || null;
  const [wentWell, toChange] = [words('wentWell'), words('toChange')];
  return [
    ...rated('technical', () => technical(app, told(answer, 'skill'))),
    ...Object.entries(workSkills).flatMap(([key, name]) =>
      rated(key as keyof typeof workSkills, () => skillNamed(app.workbook, name)),
    ),
    ...(wentWell === null && toChange === null ? [] : [{ skill: null, rating: null, wentWell, toChange }]),
  ];
}

/** As Goals has it; whatever else stands there may be anything, and counts as technical skill at large. */
function technical({ workbook }: App, name: string): { label: string } {
  const goal = workbook.table(goals).rows.filter((each) => comparable(each.name ?? '') === comparable(name))[0];
  return goal?.name == null ? skillNamed(workbook, 'Technical skill') : { label: goal.name };
}

const ofNoPiece =
  'It does not say which piece of work it is about, so nothing follows from it. Send the address on the page Reviews once more. Then clear this cell.';
