/** What partners answer who were asked how it goes becomes a row of Feedback. */
import type { App } from '../../app';
import { givenTo, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { saysNothing } from '../../forms/free-answer-rules';
import { formUse, withSchool } from '../../forms/use';
import { feedback, type Feedback } from '../../records/feedback';
import { organizations } from '../../records/organizations';
import { dateOf } from '../../shared/dates';
import { cut } from '../../shared/text';
import { pulseForm } from './form-texts';

export const pulseUse = formUse({
  key: 'pulse',
  name: 'How is it going',
  menuItem: 'Program › Forms…',
  audience: 'partners of whom nothing was heard for a while; each gets an address of its own by mail',
  becomes: 'Each answer becomes a row in Feedback, with what is to change.',
  spec: (app) => withSchool(app, pulseForm),
  signed: 'name',
  corrects: true,
  intake: takeIn,
});

type Pulse = AnswerTo<typeof pulseForm>;

/** The reference is the id of the organization. An answer that comes again changes its row. */
function takeIn({ workbook }: App, answers: Pulse[]): SurveyAnswer[] {
  const { rows } = workbook.table(feedback);
  for (const answer of answers) {
    const row = rows.filter(({ answerId }) => answerId === answer.answerId)[0];
    const organization = workbook.table(organizations).byId.get(told(answer, referenceQuestion));
    if (row) workbook.change(feedback, row.id, saidIn(answer));
    else if (organization) {
      const about = { organization: { label: organization.name ?? '', meant: [organization.id] } };
      const from = { kind: 'Check-in', from: 'Partner', answerId: answer.answerId } as const;
      workbook.add(feedback, [{ date: dateOf(answer.at), ...from, ...about, ...saidIn(answer) }]);
    }
  }
  return answers;
}

const longestWords = 5_000;

function saidIn(answer: Pulse): Pick<Feedback, 'person' | 'rating' | 'toChange'> {
  const words = (key: 'toChange' | 'needs'): string => {
    const said = cut((givenTo(answer, key)?.values[0] ?? '').trim(), longestWords, '…');
    return saysNothing(said) ? '' : said;
  };
  const needs = words('needs');
  const lines = [words('toChange'), needs === '' ? '' : `What they need: ${needs}`].filter(Boolean);
  return {
    person: told(answer, 'name') || null,
    rating: Number(told(answer, 'rating')) || null,
    toChange: lines.join('\n') || null,
  };
}
