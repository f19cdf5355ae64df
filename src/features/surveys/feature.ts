import type { App } from '../../app';
import type { Feature } from '../../feature';
import { bringInAnswers } from './bring-in';
import { withdrawnProblems } from './prospect-rules';
import { surveys } from './surveys';
import { findings, responses } from './tabs';
import { connections } from '../partners/tabs';

/** Also takes in the answers to the other features' forms; `on` is asked when something runs. */
export const surveysFeature = (on: (app: App) => readonly Feature[]): Feature => ({
  name: 'Surveys',
  tabs: [responses, findings],
  forms: surveys,
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
      run: (app) =>
        bringInAnswers(
          app,
          on(app).flatMap(({ forms = [] }) => forms),
        ),
    },
  ],
  checks: [
    (workbook) =>
      workbook.sheetIdOf(responses) === null || workbook.sheetIdOf(connections) === null
        ? []
        : withdrawnProblems(workbook.table(connections), workbook.table(responses).rows),
  ],
});
