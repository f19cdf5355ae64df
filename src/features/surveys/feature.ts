import { answered, dialog, feature } from '../../feature';
import { allForms } from '../../forms/use';
import { connections } from '../../records/connections';
import { findings } from '../../records/findings';
import { createSurvey } from './actions';
import { bringInAnswers } from './bring-in';
import { formCalls } from './calls';
import { countedAnswers } from './counted-list';
import { explainAnswers } from './explain';
import { whatIsMissing } from './findings-list';
import { listForms, makeForm } from './forms';
import { graduateInvitation, graduateReminder } from './invitation-texts';
import { makeInvitations, previewInvitations } from './invite';
import { withdrawnProblems } from './prospect-rules';
import { reminding } from './remind';
import { graduates, parents, surveys } from './surveys';
import { responses } from './tabs';
import { openQuestions, unclearProblems } from './unclear-rules';

/** Also takes in answers to the other features' forms. */
export const surveysFeature = feature({
  name: 'Surveys',
  tabs: [responses, findings],
  mails: [graduateInvitation, graduateReminder],
  forms: surveys,
  lists: [countedAnswers, whatIsMissing],
  pages: { forms: dialog('Forms', 640, 560) },
  menu: [
    {
      label: 'Create the parent survey',
      under: 'Surveys and forms',
      about: 'A form for families: where they work, and how they would help.',
      door: 'createParentSurvey',
      run: (app) => createSurvey(app, parents),
    },
    {
      label: 'Create the graduate survey',
      under: 'Surveys and forms',
      about: 'A form for graduates: what they do now, and what they missed at school.',
      door: 'createGraduateSurvey',
      run: (app) => createSurvey(app, graduates),
    },
    {
      label: 'Forms…',
      under: 'Surveys and forms',
      about: 'All forms with their links, and how many answers came.',
      page: 'forms',
    },
    {
      label: 'Answers not understood',
      under: 'Surveys and forms',
      about: 'See which answers wait because a question of the form was changed.',
      door: 'explainAnswers',
      run: (app) => explainAnswers(app, allForms(app)),
    },
  ],
  calls: answered(formCalls, {
    'forms.list': (app) => listForms(app, allForms(app)),
    'forms.make': (app, { key }) => makeForm(app, allForms(app), key),
    'forms.invited': previewInvitations,
    'forms.invite': makeInvitations,
  }),
  jobs: [
    {
      name: 'Survey answers',
      about: 'Brings in new survey answers, with the prospects and findings that follow from them',
      run: (app) => bringInAnswers(app, allForms(app)),
    },
  ],
  planners: [reminding],
  checks: [
    (workbook) => {
      if (workbook.sheetIdOf(responses) === null) return [];
      const table = workbook.table(responses);
      return [...unclearProblems(table), ...openQuestions(table)];
    },
    (workbook) =>
      workbook.sheetIdOf(responses) === null || workbook.sheetIdOf(connections) === null
        ? []
        : withdrawnProblems(workbook.table(connections), workbook.table(responses).rows),
  ],
});
