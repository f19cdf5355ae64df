import type { Feature } from '../../feature';
import { templateProblems } from '../../messages/templates';
import { organizations, staff } from '../partners/tabs';
import { colleagueUse, countRecruiting, topTenTemplate } from './actions';
import { principalCall, report } from './actions.later';
import { industry, topTen, worksheet } from './tabs';
import { teamLacks, topTenProblems } from './team-rules';

export { mailTopTen, openRecruiting } from './actions.later';

/** Steps 1 and 2 of the guide: who could be a partner, and the ten to ask first. */
export const recruiting: Feature = {
  name: 'Recruiting',
  optional: true,
  tabs: [worksheet, industry, topTen],
  forms: [colleagueUse],
  templates: [topTenTemplate],
  menu: [
    { label: 'Define the industry…', door: 'openRecruiting', under: 'Recruiting' },
    { label: 'Mail the top ten to colleagues…', door: 'mailTopTen', under: 'Recruiting' },
  ],
  calls: { 'recruiting.report': report, 'recruiting.principal': principalCall },
  jobs: [
    {
      name: 'Recruiting',
      about: 'Counts what falls inside your industry, and fills in who knows someone at the top ten',
      run: countRecruiting,
    },
  ],
  checks: [
    (workbook) =>
      topTenProblems(workbook.table(topTen), (row) => workbook.follow(organizations, row.organization)?.id ?? null),
    (workbook, today) => {
      const { rows, title, tab, titles, places } = workbook.table(staff);
      const text = teamLacks(rows, today);
      const column = titles.get('team') ?? '';
      const place = { tab: title, tabKey: tab.key, row: 2, column, columnNumber: places.get('team') ?? 1 };
      return text === null ? [] : [{ code: 'rule', ...place, text }];
    },
    (workbook) => templateProblems(workbook, [topTenTemplate]),
  ],
  due: (workbook) => {
    const { rows, title } = workbook.table(topTen);
    return rows.flatMap(({ nextStep, nextDate, organization, staff: who, success, row }) => {
      if (nextDate === null || success === 'Partner' || success === 'No') return [];
      const with_ = [organization?.label, who && `with ${who.label}`].filter(Boolean).join('; ');
      return [{ what: `${nextStep ?? 'Next step'} (${with_})`, date: nextDate, tab: title, row }];
    });
  },
};
