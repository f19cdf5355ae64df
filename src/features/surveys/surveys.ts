/** The surveys that can be made, and what becomes of their answers. */
import type { FormSpec } from '../../forms/spec';
import type { CalendarDate } from '../../shared/dates';
import type { CountedQuestion } from './finding-rules';
import { experienceOptions, graduateKey, graduateName, graduateSurvey, skillOptions } from './graduate-survey';
import { parentKey, parentName, parentSurvey } from './parent-survey';

export interface Survey {
  key: string;
  /** As it stands in Responses and Findings. */
  name: string;
  /** Title of its menu item, for messages. */
  menuItem: string;
  /** Who answers it. */
  audience: string;
  /** What happens to the answers, for staff. */
  becomes: string;
  spec(school: string, today: CalendarDate): FormSpec;
}

export const parents: Survey = {
  key: parentKey,
  name: parentName,
  menuItem: 'Create the parent survey',
  audience: 'families',
  becomes:
    'Each answer goes into the tab Responses. When a parent names an employer and agrees to be contacted, the employer becomes a prospect in Organizations, with the parent in Connections. A parent who does not agree is not asked for a name.',
  spec: (school) => parentSurvey(school),
};

export const graduates: Survey = {
  key: graduateKey,
  name: graduateName,
  menuItem: 'Create the graduate survey',
  audience: 'graduates',
  becomes:
    'Each answer goes into the tab Responses. The skills and experiences that graduates missed are counted in Findings.',
  // From May on, the newest graduates are those of this year.
  spec: (school, today) => graduateSurvey(school, Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) >= 5 ? 0 : 1)),
};

export const surveys: Survey[] = [parents, graduates];

/** What is counted of the graduates' answers. */
export const countedQuestions: CountedQuestion[] = [
  { questionKey: 'skills', name: 'Skills', options: new Map(skillOptions.map(({ key, text }) => [key, text.en])) },
  {
    questionKey: 'experiences',
    name: 'Experiences',
    options: new Map(experienceOptions.map(({ key, text }) => [key, text.en])),
  },
];
