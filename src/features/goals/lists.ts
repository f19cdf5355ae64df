/** What surveys count that no goal takes up, goals that rest on nothing, and what goals came to. */
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { findings } from '../../records/findings';
import { yearOfGoal } from '../../records/goal-rules';
import { goals, type Goal } from '../../records/goals';
import { schoolYear, shortDate } from '../../shared/dates';
import type { ListRow } from '../../shared/list-row';
import { attained, sayAttained, sayFinding, sayHowMany, withoutEvidence, withoutGoal } from './list-rules';

const ofGoals = ['goal', 'goals'] as const;

const noGoal: List = {
  key: 'noGoal',
  label: 'Named in surveys, no goal yet',
  of: ['finding', 'findings'],
  find(app) {
    const { workbook } = app;
    const named = rowsOf(app, goals)
      .filter(({ status }) => status !== 'Dropped')
      .flatMap(({ evidence, evidence2 }) => [evidence, evidence2])
      .map((each) => workbook.follow(findings, each)?.id ?? '');
    const rows = withoutGoal(rowsOf(app, findings), new Set(named)).map((finding): ListRow => ({
      ...blank,
      rowId: finding.id,
      name: finding.text ?? '',
      why: sayFinding(finding),
      about: finding.survey ?? '',
    })); // prettier-ignore
    return {
      rows,
      note: 'Write a goal in Goals, and name the finding there under “Rests on”.',
      nobody: {
        title: 'Nothing is left',
        text: 'Each thing that many people named in a survey is taken up by a goal.',
      },
    };
  },
};

const noEvidence: List = {
  key: 'noEvidence',
  label: 'Goals for students that rest on no survey',
  of: ofGoals,
  find: (app) => ({
    rows: withoutEvidence(rowsOf(app, goals)).map((goal) => goalRow(goal, 'No finding is named under “Rests on”.')),
  }),
};

const attainment: List = {
  key: 'attainment',
  label: 'What goals came to',
  of: ofGoals,
  byChoice: 'School year',
  find(app, { choiceId }) {
    const all = attained(rowsOf(app, goals));
    const now = schoolYear(app.clock.today());
    const years = [...new Set([now, ...all.map((goal) => yearOfGoal(goal) ?? now)])].sort().reverse();
    const year = years.find((each) => each === choiceId) ?? now;
    const shown = all.filter((goal) => (yearOfGoal(goal) ?? now) === year);
    return {
      rows: shown.map((goal) => goalRow(goal, sayAttained(goal))),
      choices: years.map((each) => ({ id: each, name: each })),
      choiceId: year,
      ...(shown.length === 0 ? {} : { note: sayHowMany(shown) }),
      nobody: { title: 'No goals yet', text: 'No goal of this school year is agreed. Write goals in the tab Goals.' },
    };
  },
};

const blank = { id: null, about: '', contact: '', empty: false } as const;

function goalRow({ id, name, organization, stakeholder, due, owner }: Goal, why: string): ListRow {
  const about = [stakeholder, organization?.label, due === null ? null : `by ${shortDate(due)}`];
  return {
    ...blank,
    rowId: id,
    name: name ?? '',
    why,
    about: about.filter(Boolean).join(', '),
    contact: owner?.label ?? '',
  };
}

export const goalLists: readonly List[] = [noGoal, noEvidence, attainment];
