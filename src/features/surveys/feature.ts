import type { App } from '../../app';
import type { Feature } from '../../feature';
import type { FormUse } from '../../forms/use';
import { bringInAnswers } from './bring-in';
import { withdrawnProblems } from './prospect-rules';
import { listForms, makeForm } from './forms.later';
import { surveys } from './surveys';
import { findings, responses } from './tabs';
import { connections } from '../partners/tabs';

/** Also takes in the answers to the other features' forms; `on` is asked when something runs. */
export function surveysFeature(on: (app: App) => readonly Feature[]): Feature {
  const uses = (app: App): FormUse[] => on(app).flatMap(({ forms = [] }) => [...forms]);
  return {
    name: 'Surveys',
    tabs: [responses, findings],
    forms: surveys,
    menu: [
      { label: 'Create the parent survey', door: 'createParentSurvey', under: 'Surveys' },
      { label: 'Create the graduate survey', door: 'createGraduateSurvey', under: 'Surveys' },

      { label: 'Forms…', door: 'openForms', under: 'Surveys' },
    ],
    calls: {
      'forms.list': (app: App) => listForms(app, uses(app)),
      'forms.make': (app: App, argument: { key: string }) => makeForm(app, uses(app), argument),
    },
    jobs: [
      {
        name: 'Survey answers',
        about: 'Brings in new survey answers, with the prospects and findings that follow from them',
        run: (app) => bringInAnswers(app, uses(app)),
      },
    ],
    checks: [
      (workbook) =>
        workbook.sheetIdOf(responses) === null || workbook.sheetIdOf(connections) === null
          ? []
          : withdrawnProblems(workbook.table(connections), workbook.table(responses).rows),
    ],
  };
}
