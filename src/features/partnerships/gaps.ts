/** Active partnerships that lack a goal or a lead: listed at once, a problem after a while (A18, A29). */
import type { Check } from '../../feature';
import type { List } from '../../listing/list';
import { ofOrganizations, organizationRows, rowsOf } from '../../listing/rows';
import { organizations } from '../../records/organizations';
import { isOverdue, lacksOf } from '../../records/partnership-rules';
import { partnerships } from '../../records/partnerships';
import { plannedIn } from '../../records/planned';
import { problemAt } from '../../workbook/problem-rules';

export const unplanned: List = {
  key: 'unplanned',
  label: 'Partnerships that lack a goal or a lead',
  of: ofOrganizations,
  find(app) {
    const partners = rowsOf(app, organizations).filter(({ stage }) => stage === 'Partner');
    const planned = plannedIn(app.workbook);
    const listed = partners.flatMap((organization) => {
      const lacks = lacksOf(planned(organization.id), app.clock.today());
      return lacks.length === 0 ? [] : [{ organization, why: lacks.map(({ text }) => text).join(' ') }];
    });
    return { rows: organizationRows(app, listed) };
  },
};

export const unplannedProblems: Check = (workbook, today) => {
  const table = workbook.table(partnerships);
  const planned = plannedIn(workbook);
  return table.rows.flatMap((row) => {
    const organization = workbook.follow(organizations, row.organization);
    if (organization?.stage !== 'Partner') return [];
    return lacksOf({ ...planned(organization.id), row }, today)
      .filter((lack) => isOverdue(lack, row, today))
      .map(({ column, text }) => problemAt(table, row.row, column, `${organization.name ?? ''}: ${text}`));
  });
};
