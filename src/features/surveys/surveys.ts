/** The surveys that can be made, and what becomes of their answers. */
import { graduateSurvey } from './graduate-texts';
import { parentSurvey } from './parent-texts';
import type { FormSpec, OptionSpec } from '../../forms/spec';
import { keepable } from '../../forms/keepable';
import { formUse, withSchool, type FormUse } from '../../forms/use';
import { monthOf, yearOf } from '../../shared/dates';
import { intakeNeeds } from './needed';
import { needsSurvey } from './needs-texts';
import { intakeParents } from './parent-leads';

export const parents = formUse({
  key: 'parent',
  name: 'Parent survey',
  menuItem: 'Program › Create the parent survey',
  audience: 'families',
  becomes:
    'Each answer goes into the tab Responses. When a parent names an employer and agrees to be contacted, the employer becomes a prospect in Organizations, with the parent in Connections. A parent who does not agree is not asked for a name.',
  spec: (app) => withSchool(app, parentSurvey),
  corrects: true,
  signed: 'name',
  intake: intakeParents,
});

export const graduates = formUse({
  key: 'graduate',
  name: 'Graduate survey',
  menuItem: 'Program › Create the graduate survey',
  audience: 'graduates',
  becomes:
    'Each answer goes into the tab Responses. The skills and experiences that graduates missed are counted in Findings.',
  spec(app) {
    const today = app.clock.today();
    // From May on, the newest graduates are those of this year.
    const newest = yearOf(today) - (monthOf(today) >= 5 ? 0 : 1);
    return withSchool(app, withYears(graduateSurvey, newest));
  },
  signed: 'name',
  counted: { questions: { skills: 'Skills', experiences: 'Experiences' }, whose: 'Students' },
});

export const needed = formUse({
  key: 'needs',
  name: 'Needs survey',
  menuItem: 'Program › Forms…',
  audience: 'students, teachers and other colleagues; nobody is asked for a name',
  becomes:
    'What is picked is counted in Findings, where “Lists › What is missing” makes a need of it. What teachers write in their own words comes into Needs.',
  spec: (app) => withSchool(app, needsSurvey),
  counted: { questions: { help: 'Experiences that would help', skills: 'Skills students lack' }, whose: 'Students' },
  keepable,
  corrects: true,
  intake: intakeNeeds,
});

export const surveys: readonly FormUse[] = [parents, graduates, needed];

/** `newest` is the calendar year in which the most recent graduates left; the list goes back from there. */
export function withYears<Q extends string>(spec: FormSpec<Q>, newest: number): FormSpec<Q> {
  const years = [0, 1, 2, 3, 4, 5].map((back) => String(newest - back));
  const before = newest - 5;
  const options: OptionSpec[] = [
    ...years.map((year) => ({ key: year, text: { en: year, es: year } })),
    { key: 'earlier', text: { en: `Before ${before}`, es: `Antes de ${before}` } },
  ];
  const parts = spec.parts.map((part) => ({
    ...part,
    questions: part.questions.map((question) => (question.key === 'year' ? { ...question, options } : question)),
  }));
  return { ...spec, parts };
}
