/** What supervisors and students answer at the end of a placement becomes rows of Feedback, one for each skill. */
import type { App } from '../../app';
import { givenTo, picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { formUse, withSchool } from '../../forms/use';
import { activities } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { feedback, type Feedback } from '../../records/feedback';
import { skillNamed } from '../../records/rated-skills';
import { dateOf } from '../../shared/dates';
import { cut } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import { keepable } from '../../forms/keepable';
import { selfForm, skillKeys, skills, supervisorForm } from './evaluation-texts';

type Evaluation = AnswerTo<typeof selfForm | typeof supervisorForm>;

const becomes = 'Each answer becomes rows in Feedback, one for each skill, by the student’s code.';

export const supervisorUse = formUse({
  key: 'supervisor-evaluation',
  name: 'Evaluation by the supervisor',
  menuItem: 'Program › Placements…',
  audience: 'supervisors, on the last day; each gets an address of its own by mail',
  becomes,
  spec: (app) => withSchool(app, supervisorForm),
  signed: 'name',
  corrects: true,
  keepable,
  intake: (app, answers) => intake(app, answers, 'Supervisor', (answer) => told(answer, 'name')),
});

export const selfUse = formUse({
  key: 'self-evaluation',
  name: 'Evaluation by the student',
  menuItem: 'Program › Placements…',
  audience: 'students at the end of a placement; each gets an address of its own from the teacher',
  becomes,
  spec: (app) => withSchool(app, selfForm),
  corrects: true,
  keepable,
  intake: (app, answers) => intake(app, answers, 'Student', () => ''),
});

/** The reference is the id of the row in *Who takes part*. An answer that comes again changes its rows. */
function intake<A extends Evaluation>(
  app: App,
  answers: A[],
  from: 'Supervisor' | 'Student',
  personOf: (answer: A) => string,
): SurveyAnswer[] {
  const { workbook } = app;
  const { byId } = workbook.table(attendance);
  const rows = workbook.table(feedback).rows;
  const fresh: NewRow<typeof feedback>[] = [];
  const taken = answers.map((answer): SurveyAnswer => {
    const placed = byId.get(told(answer, referenceQuestion));
    const activity = workbook.follow(activities, placed?.meeting ?? null);
    if (!placed?.student || !activity) return { ...answer, asks: { [referenceQuestion]: ofNobody } };
    const kept = keepable(app, answer) as A;
    const about = {
      date: dateOf(answer.at),
      kind: 'Evaluation' as const,
      activity: { label: activity.title ?? '', meant: [activity.id] },
      organization: activity.organization,
      from,
      person: personOf(kept) || null,
      student: placed.student,
      answerId: answer.answerId,
    };
    const before = rows.filter(({ answerId }) => answerId === answer.answerId);
    for (const said of saidIn(app, kept)) {
      const row = before.filter(({ subject }) => subject === said.subject)[0];
      if (row) workbook.change(feedback, row.id, said);
      else fresh.push({ ...about, ...said });
    }
    return answer;
  });
  workbook.add(feedback, fresh);
  return taken;
}

const overall = 'Overall';
const longestWords = 5_000;

/** A row for each skill that was rated, and one for the words. */
function saidIn(app: App, answer: Evaluation): (Pick<Feedback, 'subject'> & NewRow<typeof feedback>)[] {
  const rated = skillKeys.flatMap((key) => {
    const rating = Number(told(answer, key));
    const subject = skills[key].en;
    return rating >= 1 && rating <= 5 ? [{ subject, rating, skill: skillNamed(app.workbook, subject) }] : [];
  });
  const words = (key: 'wentWell' | 'toChange') =>
    cut((givenTo(answer, key)?.values[0] ?? '').trim(), longestWords, '…') || null;
  const consent = (picked(answer, 'consent')[0] ?? 'Nobody outside') as Feedback['consent'];
  const consentOn = consent === 'Nobody outside' ? null : dateOf(answer.at);
  return [...rated, { subject: overall, wentWell: words('wentWell'), toChange: words('toChange'), consent, consentOn }];
}

const ofNobody =
  'It does not say whose placement it is, so nothing follows from it. Find out whose it is, and have it sent once more by the address on the page Placements. Then clear this cell.';
