/** What mentors and students say about mentoring becomes rows of Feedback, at a session of the team. */
import type { App } from '../../../app';
import { givenTo, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../../forms/answer-rules';
import { keepable } from '../../../forms/keepable';
import { formUse, withSchool } from '../../../forms/use';
import { activities } from '../../../records/activities';
import { feedback } from '../../../records/feedback';
import { people } from '../../../records/people';
import { dateOf } from '../../../shared/dates';
import { cut } from '../../../shared/text';
import { menteesForm, mentorsForm } from './form-texts';
import { subject } from './rating-rules';

const becomes = 'Each answer becomes a row in Feedback. Ratings by team are in Lists.';

export const mentorsUse = formUse({
  key: 'mentor-evaluation',
  name: 'How mentoring went (mentors)',
  menuItem: 'Program › Mentors…',
  audience: 'mentors, after the last session; each gets an address of its own by mail',
  becomes,
  spec: (app) => withSchool(app, mentorsForm),
  corrects: true,
  keepable,
  intake: (app, answers) => takeIn(app, answers, 'Mentor'),
});

export const menteesUse = formUse({
  key: 'mentee-evaluation',
  name: 'How mentoring went (students)',
  menuItem: 'Program › Mentors…',
  audience: 'students of a team of mentors; the teacher passes one address on to all of them',
  becomes,
  spec: (app) => withSchool(app, menteesForm),
  corrects: true,
  keepable,
  intake: (app, answers) => takeIn(app, answers, 'Student'),
});

/** The reference is the id of a session of the team, then that of the mentor; students are not told apart. */
function takeIn<A extends AnswerTo<typeof mentorsForm>>(
  app: App,
  answers: A[],
  from: 'Mentor' | 'Student',
): SurveyAnswer[] {
  const { workbook } = app;
  const before = new Map(workbook.table(feedback).rows.map((row) => [row.answerId, row.id]));
  return answers.map((answer) => {
    const [activityId = '', personId = ''] = told(answer, referenceQuestion).split(' ');
    const session = workbook.table(activities).byId.get(activityId);
    if (!session) return { ...answer, asks: { [referenceQuestion]: ofNoTeam } };
    const kept = keepable(app, answer) as A;
    const words = (key: 'wentWell' | 'toChange') =>
      cut((givenTo(kept, key)?.values[0] ?? '').trim(), 5_000, '…') || null;
    const said = {
      rating: Number(told(answer, 'rating')) || null,
      wentWell: words('wentWell'),
      toChange: words('toChange'),
    };
    const known = before.get(answer.answerId);
    if (known !== undefined) workbook.change(feedback, known, said);
    else {
      const about = { activity: { label: session.title ?? '', meant: [session.id] }, subject };
      const person = from === 'Mentor' ? (workbook.table(people).byId.get(personId)?.name ?? null) : null;
      const { answerId } = answer;
      workbook.add(feedback, [
        { date: dateOf(answer.at), kind: 'Evaluation', from, person, answerId, ...about, ...said },
      ]);
    }
    return answer;
  });
}

const ofNoTeam =
  'It does not say which team of mentors it is about, so it is not counted. Read it here, then clear this cell.';
