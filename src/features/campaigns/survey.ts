/** Handles the answers of businesses to their survey: what they miss becomes Needs, what they could give Offers. */
import type { App } from '../../app';
import { picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { skillOptions } from '../../forms/shared-options';
import { formUse, withSchool } from '../../forms/use';
import { needs } from '../../records/needs';
import type { Outreach } from '../../records/outreach';
import { noteAnswer, noteSentOf, offered, outreachOf } from './replies';
import { skillQuestions } from './skill-rules';
import { businessSurvey } from './survey-texts';
import { conditionsIn, needsToAdd, skillsIn } from './survey-rules';

export const businessUse = formUse({
  key: 'business',
  name: 'Business survey',
  menuItem: 'Program › Ask many…',
  audience: 'businesses; each gets an address of its own by mail',
  becomes:
    'Skills that newcomers lack come into Needs, once each, and are counted in Findings by industry. What is offered comes into Offers.',
  spec: (app) => withSchool(app, businessSurvey),
  counted: { questions: skillQuestions, by: 'industry', whose: 'Business' },
  signed: 'name',
  intake: intakeSurvey,
});

type Answer = AnswerTo<typeof businessSurvey>;

/** An answer that arrives again, or is edited, adds nothing twice. One that nobody can tell whose it is still names skills. */
function intakeSurvey(app: App, answers: Answer[]): SurveyAnswer[] {
  for (const answer of answers) {
    addNeeds(app, answer);
    const row = outreachOf(app, told(answer, referenceQuestion, 40));
    if (row) noteOffers(app, answer, row);
  }
  return answers;
}

const skills = new Map(skillOptions.map(({ key, text }) => [key, text.en]));

function addNeeds({ workbook }: App, answer: Answer): void {
  const before = answer.before ? skillsIn(answer.before, skills) : [];
  const names = needsToAdd(skillsIn(answer, skills), before, workbook.table(needs).rows);
  const source = `Business survey ${answer.schoolYear}`;
  workbook.add(
    needs,
    names.map((name) => ({ name, perspective: 'Business', status: 'Open', source, answerId: answer.answerId })),
  );
}

function noteOffers(app: App, answer: Answer, row: Outreach): void {
  const { answerId } = answer;
  const kinds = picked(answer, 'offers');
  const { details, ...conditions } = conditionsIn(answer);
  noteSentOf(app, row);
  // Once taken down, what became of it is staff's.
  if (row.answerId !== answerId) {
    const mayCall = picked(answer, 'mayCall')[0] === 'yes';
    const said = [kinds.length === 0 ? '' : `Could offer: ${kinds.join(', ')}`, details].filter(Boolean).join('\n');
    noteAnswer(app, answerId, row, mayCall ? 'Interested' : null, said, told(answer, 'name'));
  }
  offered(app, row, kinds, { details, answerId, ...conditions });
}
