/** What partners answer after an activity becomes a row of Feedback. */
import type { App } from '../../app';
import { givenTo, picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { formUse, withSchool } from '../../forms/use';
import { activities } from '../../records/activities';
import { feedback, type Feedback } from '../../records/feedback';
import { dateOf } from '../../shared/dates';
import { cut } from '../../shared/text';
import { debriefForm } from './form-texts';

export const debriefUse = formUse({
  key: 'debrief',
  name: 'How was it',
  menuItem: 'Program › Forms…',
  audience: 'partners, the day after an activity; each gets an address of its own by mail',
  becomes: 'Each answer becomes a row in Feedback. What is to change is shown before the next activity.',
  spec: (app) => withSchool(app, debriefForm),
  signed: 'name',
  corrects: true,
  intake: takeIn,
});

type Debrief = AnswerTo<typeof debriefForm>;

/** The reference is the id of the activity. An answer that comes again changes its row. */
function takeIn({ workbook }: App, answers: Debrief[]): SurveyAnswer[] {
  const rows = workbook.table(feedback).rows;
  for (const answer of answers) {
    const said = saidIn(answer);
    const row = rows.filter(({ answerId }) => answerId === answer.answerId)[0];
    const activity = workbook.table(activities).byId.get(told(answer, referenceQuestion));
    if (row) workbook.change(feedback, row.id, said);
    else if (activity) {
      const about = {
        activity: { label: activity.title ?? '', meant: [activity.id] },
        organization: activity.organization,
      };
      const from = { kind: 'Debrief', from: 'Partner', answerId: answer.answerId } as const;
      workbook.add(feedback, [{ date: dateOf(answer.at), ...from, ...about, ...said }]);
    }
  }
  return answers;
}

const longestWords = 5_000;

function saidIn(answer: Debrief): Pick<Feedback, 'person' | 'wentWell' | 'toChange' | 'again'> {
  const words = (key: 'wentWell' | 'toChange'): string | null =>
    cut((givenTo(answer, key)?.values[0] ?? '').trim(), longestWords, '…') || null;
  return {
    person: told(answer, 'name') || null,
    wentWell: words('wentWell'),
    toChange: words('toChange'),
    again: (picked(answer, 'again')[0] ?? null) as Feedback['again'],
  };
}
