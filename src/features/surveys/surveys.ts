/** The surveys that can be made, and what becomes of their answers. */
import type { FormUse } from '../../forms/use';
import type { CountedQuestion } from './finding-rules';
import { experienceOptions, graduateKey, graduateName, graduateSurvey, skillOptions } from './graduate-survey';
import { takeInParents } from './parent-leads';
import { parentKey, parentName, parentSurvey } from './parent-survey';

export const parents: FormUse = {
  key: parentKey,
  name: parentName,
  menuItem: 'Surveys › Create the parent survey',
  audience: 'families',
  becomes:
    'Each answer goes into the tab Responses. When a parent names an employer and agrees to be contacted, the employer becomes a prospect in Organizations, with the parent in Connections. A parent who does not agree is not asked for a name.',
  spec: (app) => parentSurvey(app.settings().schoolName),
  takeIn: takeInParents,
};

export const graduates: FormUse = {
  key: graduateKey,
  name: graduateName,
  menuItem: 'Surveys › Create the graduate survey',
  audience: 'graduates',
  becomes:
    'Each answer goes into the tab Responses. The skills and experiences that graduates missed are counted in Findings.',
  // From May on, the newest graduates are those of this year.
  spec(app) {
    const today = app.clock.today();
    const newest = Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) >= 5 ? 0 : 1);
    return graduateSurvey(app.settings().schoolName, newest);
  },
};

export const surveys: readonly FormUse[] = [parents, graduates];

/** What is counted of the graduates' answers. */
export const countedQuestions: CountedQuestion[] = [
  { questionKey: 'skills', name: 'Skills', options: new Map(skillOptions.map(({ key, text }) => [key, text.en])) },
  {
    questionKey: 'experiences',
    name: 'Experiences',
    options: new Map(experienceOptions.map(({ key, text }) => [key, text.en])),
  },
];
