/** The list of skills that businesses miss, the most often named first, by industry (A04). */
import type { App } from '../../app';
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { findings } from '../../records/findings';
import type { ListRow } from '../../shared/list-row';
import { grouped, plural } from '../../shared/text';
import { businessUse } from './survey';
import { rankSkills, type Ranked } from './skill-rules';

const everyIndustry = 'all';

export const skillNeeds: List = {
  key: 'skills',
  label: 'Skills that businesses miss',
  of: ['skill', 'skills'],
  byChoice: 'Industry',
  find(app, { choiceId }) {
    const { industries, year, named } = answersOf(app);
    const industry = industries.includes(choiceId ?? '') ? choiceId : null;
    const rows = rankSkills(named, industry);
    return {
      rows: rows.map(listRow),
      choices: [{ id: everyIndustry, name: 'All industries' }, ...industries.map((name) => ({ id: name, name }))],
      choiceId: industry ?? everyIndustry,
      note: `School year ${year}.`,
      nobody: {
        title: 'No business has answered yet',
        text: 'Choose Partnerbook › Program › Ask many…, and under “How” the business survey.',
      },
    };
  },
};

/** Of the newest school year with answers. */
function answersOf(app: App) {
  const all = rowsOf(app, findings).filter(({ survey, count }) => survey === businessUse.name && (count ?? 0) > 0);
  const year =
    all
      .map(({ schoolYear }) => schoolYear ?? '')
      .sort()
      .reverse()[0] ?? '';
  const named = all.filter(({ schoolYear }) => (schoolYear ?? '') === year);
  const industries = [...new Set(named.flatMap(({ industry }) => industry ?? []))].sort();
  return { year, named, industries };
}

function listRow({ text, count, answers, most, industries }: Ranked): ListRow {
  const matters = most === 0 ? [] : [`${plural(most, 'says', 'say')} that it matters most.`];
  return {
    ...{ id: null, name: text, about: industries.join(', '), contact: '', empty: false },
    why: [`${grouped(count)} of ${plural(answers, 'business', 'businesses')}.`, ...matters].join(' '),
    share: count / answers,
  };
}
