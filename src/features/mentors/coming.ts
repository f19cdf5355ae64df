/** What a mentor answers about a session: comes, or cannot; and whether for the long term. */
import type { App } from '../../app';
import { picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { formUse, withSchool } from '../../forms/use';
import { activities, type Activity } from '../../records/activities';
import { attendance, type TakingPart } from '../../records/attendance';
import { people, type Person } from '../../records/people';
import { dateOf } from '../../shared/dates';
import { comparable } from '../../shared/text';
import { comingForm } from './form-texts';

export const comingUse = formUse({
  key: 'mentor-coming',
  name: 'Will a mentor be there',
  menuItem: 'Program › Mentors…',
  audience: 'mentors, before a session; each gets an address of its own by mail',
  becomes: 'Each answer is noted in Who takes part. The other mentors, or the teacher, are told at once.',
  spec: (app) => withSchool(app, comingForm),
  corrects: true,
  intake: takeIn,
});

/** By the mail’s address: the session and the mentor. */
export const referenceOf = (activityId: string, personId: string): string => `${activityId} ${personId}`;

function takeIn(app: App, answers: AnswerTo<typeof comingForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  return answers.map((answer) => {
    const [activityId = '', personId = ''] = told(answer, referenceQuestion).split(' ');
    const session = workbook.table(activities).byId.get(activityId);
    const person = workbook.table(people).byId.get(personId);
    if (!session || !person) return { ...answer, asks: { [referenceQuestion]: ofNobody } };
    const given = (picked(answer, 'answer')[0] ?? null) as 'Comes' | 'Cannot come' | null;
    if (given !== null) noteAt(app, session, person, { answer: given, answerId: answer.answerId });
    if (picked(answer, 'onward')[0] === 'no' && person.notLongTerm === null)
      workbook.change(people, person.id, { notLongTerm: dateOf(answer.at) });
    return answer;
  });
}

/** Writes into the person’s row at the session, or into one that is added. */
export function noteAt(
  { workbook }: App,
  session: Activity,
  { name, organization }: Pick<Person, 'name' | 'organization'>,
  values: Partial<Pick<TakingPart, 'answer' | 'answers' | 'came' | 'answerId'>>,
): void {
  const row = workbook
    .table(attendance)
    .rows.filter(
      (each) =>
        each.student === null &&
        comparable(each.person ?? '') === comparable(name ?? '') &&
        workbook.follow(activities, each.meeting)?.id === session.id,
    )[0];
  if (row) workbook.change(attendance, row.id, values);
  else {
    const meeting = { label: session.title ?? '', meant: [session.id] };
    workbook.add(attendance, [{ meeting, organization, person: name, duty: 'Mentor', ...values }]);
  }
}

const ofNobody =
  'It does not say which session and mentor it is about, so nobody was told. Find out who cannot come, and pick it in Who takes part. Then clear this cell.';
