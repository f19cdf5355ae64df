/** What the partnership with an organization lacks and how it fares, as its card says it. */
import type { App } from '../../app';
import { goals, type Goal } from '../../records/goals';
import { organizations, type Organization } from '../../records/organizations';
import { lacksOf } from '../../records/partnership-rules';
import { partnerships } from '../../records/partnerships';
import type { Person } from '../../records/people';
import { staff } from '../../records/staff';
import { isLong } from '../../workbook/read/row-reader';
import { rowsNaming } from '../../workbook/read/rows-naming';
import type { AnyTab } from '../../workbook/tab';

/** Nothing where the school does not use Partnerships. At most one read each of Partnerships, Goals and Staff. */
export function lacksThere(app: App, organization: Organization, people: readonly Person[]): string[] {
  const { workbook, clock } = app;
  if (!app.featuresOn().some(({ tabs }) => tabs.includes(partnerships as unknown as AnyTab))) return [];
  const row = rowsNaming(workbook, partnerships, 'organization', organizations, organization.id).rows[0] ?? null;
  const schoolLead = workbook.follow(staff, row?.schoolLead ?? null);
  const planned = { row, goals: goalsFor(app, organization), schoolLead, people };
  const lacks = lacksOf(planned, clock.today()).map(({ text }) => text);
  return [...signsOf(row?.health ?? '', lacks), ...lacks];
}

/** As the day's first run has put it into Partnerships; what is said anyway is left out. */
function signsOf(health: string, lacks: readonly string[]): string[] {
  const [word, ...signs] = health.split('\n');
  const more = signs.filter((sign) => !lacks.includes(sign));
  return word === 'Good' || more.length === 0 ? [] : [`${word}: ${more.join(' ')}`];
}

/** Null where there are none to be had, or too many to read all of them for a card. */
function goalsFor(app: App, organization: Organization): Goal[] | null {
  const tab = goals as unknown as AnyTab;
  const { workbook } = app;
  if (workbook.sheetIdOf(tab) === null || isLong(workbook, tab) || !workbook.isUsable(tab)) return null;
  const { table, rows } = rowsNaming(workbook, goals, 'organization', organizations, organization.id);
  return [...rows, ...table.rows.filter((goal) => goal.organization === null)];
}
