/** What email mentors answer: kept beside the mentor at the session, from where the teacher gets it. */
import type { App } from '../../../app';
import { givenTo, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../../forms/answer-rules';
import { keepable } from '../../../forms/keepable';
import { formUse, withSchool } from '../../../forms/use';
import { activities } from '../../../records/activities';
import { people } from '../../../records/people';
import { cut } from '../../../shared/text';
import { noteAt } from '../coming';
import { questionsForm } from './form-texts';
import { answersSaid, questionsSaid } from './set-rules';
import { setsOf } from './sets';

export const questionsUse = formUse({
  key: 'mentor-questions',
  name: 'Questions to email mentors',
  menuItem: 'Program › Mentors…',
  audience: 'email mentors; each gets an address of its own by mail, with the questions of the session',
  becomes: 'The answers wait in Mail for the responsible teacher. No student gets or sends anything.',
  spec: (app) => withSchool(app, questionsForm),
  corrects: true,
  keepable,
  intake: takeIn,
});

const boxes = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10'] as const;
const longestAnswers = 20_000;

function takeIn(app: App, answers: AnswerTo<typeof questionsForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  return answers.map((answer) => {
    const [activityId = '', personId = ''] = told(answer, referenceQuestion).split(' ');
    const session = workbook.table(activities).byId.get(activityId);
    const person = workbook.table(people).byId.get(personId);
    if (!session || !person) return { ...answer, asks: { [referenceQuestion]: ofNobody } };
    const kept = keepable(app, answer) as typeof answer;
    const asked = questionsSaid(session.questions ?? '', setsOf(app));
    const said = answersSaid(
      boxes.map((box) => givenTo(kept, box)?.values[0] ?? ''),
      'lines' in asked ? asked.lines : [],
    );
    const given = { answers: said === null ? null : cut(said, longestAnswers, '…'), answerId: answer.answerId };
    noteAt(app, session, person, { ...given, came: said === null ? null : 'Yes' });
    return answer;
  });
}

const ofNobody =
  'It does not say which session and mentor it is about, so it went to nobody. Read it here, pass on what is of use, then clear this cell.';
