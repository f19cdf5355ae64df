import { answered, feature, sidebar } from '../../feature';
import { industry } from '../../records/industry';
import { programChecklist } from '../../records/program-checklist';
import { organizations } from '../../records/organizations';
import { staff } from '../../records/staff';
import { topTen } from '../../records/top-ten';
import { mailTopTen, prepare, principalCall, report } from './actions';
import { recruitingCalls } from './calls';
import { colleagueUse, countRecruiting } from './count';
import { teamLacks, topTenProblems } from './team-rules';
import { topTenMail } from './texts';
import { didYouMean, topTenSteps } from './today';

/** Steps 1 and 2 of the guide: who could be a partner, and the ten to ask first. */
export const recruiting = feature({
  name: 'Recruiting',
  optional: true,
  about: 'Who could be a partner: six questions about the program, the local industry, the top ten.',
  tabs: [industry, topTen],
  uses: [programChecklist],
  mails: [topTenMail],
  forms: [colleagueUse],
  pages: { recruiting: sidebar('Define the industry') },
  menu: [
    {
      label: 'Define the industry…',
      under: 'Finding partners',
      about: 'Answer six questions about what the program is for, and pick the ten organizations to ask first.',
      page: 'recruiting',
      first: prepare,
    },
    {
      label: 'Mail the top ten to colleagues…',
      under: 'Finding partners',
      about: 'Ask colleagues whom they know at the ten organizations.',
      door: 'mailTopTen',
      run: mailTopTen,
    },
  ],
  calls: answered(recruitingCalls, { 'recruiting.report': report, 'recruiting.principal': principalCall }),
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
  ],
  today: [topTenSteps, didYouMean],
});
