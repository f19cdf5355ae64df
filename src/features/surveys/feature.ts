import type { Feature } from '../../feature';
import { bringInAnswers } from './bring-in';
import { withdrawnProblems } from './prospect-rules';
import { findings, responses } from './tabs';
import { connections } from '../partners/tabs';

export const surveys: Feature = {
  name: 'Surveys',
  tabs: [responses, findings],
  menu: [
    {
      label: 'Surveys',
      entries: [
        { label: 'Create the parent survey', door: 'createParentSurvey' },
        { label: 'Create the graduate survey', door: 'createGraduateSurvey' },
        'separator',
        { label: 'Survey addresses…', door: 'showSurveys' },
      ],
    },
  ],
  jobs: [
    {
      name: 'Survey answers',
      about: 'Brings in new survey answers, with the prospects and findings that follow from them',
      run: bringInAnswers,
    },
  ],
  checks: [
    (workbook) =>
      workbook.sheetIdOf(responses) === null || workbook.sheetIdOf(connections) === null
        ? []
        : withdrawnProblems(workbook.table(connections), workbook.table(responses).rows),
  ],
};
