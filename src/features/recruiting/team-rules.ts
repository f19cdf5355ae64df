/** Who belongs on the team that defines partners, and how things stand with the top ten. Sentences are for staff. */
import type { CalendarDate } from '../../shared/dates';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { Table } from '../../workbook/read/table';
import type { Connection } from '../../records/connections';
import type { StaffMember } from '../../records/staff';
import type { LevelCount } from './calls';
import type { contactLevels, TopTenRow, topTen } from '../../records/top-ten';

const wanted: Record<string, readonly (string | null)[]> = {
  teacher: ['Teacher'],
  counselor: ['Counselor'],
  administrator: ['Administrator', 'Principal', 'Superintendent'],
};

export function isHere({ until }: Pick<StaffMember, 'until'>, today: CalendarDate): boolean {
  return until === null || until >= today;
}

/** What the team lacks; null when it has a teacher, a counselor and an administrator. */
export function teamLacks(staff: readonly StaffMember[], today: CalendarDate): string | null {
  const team = staff.filter((each) => each.team && isHere(each, today));
  const missing = Object.keys(wanted).filter((kind) => !team.some(({ role }) => wanted[kind]!.indexOf(role) >= 0));
  if (team.length === 0)
    return 'Nobody is on the team yet. In Staff, check “On the team” for a teacher, a counselor and an administrator.';
  return missing.length === 0
    ? null
    : `The team has no ${missing.join(' and no ')} yet. Check “On the team” in Staff for one.`;
}

/** The ten must be ranked 1 to 10, each rank and each organization once. */
export function topTenProblems(
  table: Table<typeof topTen>,
  organizationOf: (row: TopTenRow) => string | null,
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const add = ({ row }: TopTenRow, column: 'rank' | 'organization', text: string): void => {
    problems.push(problemAt(table, row, column, text));
  };
  const twice = (key: string, row: TopTenRow): number | undefined => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.row);
    return first;
  };
  for (const row of table.rows) {
    const { rank } = row;
    if (rank !== null) {
      const first = twice(`rank ${rank}`, row);
      if (rank < 1 || rank > 10) add(row, 'rank', `Rank the ten from 1 to 10; ${rank} is not one of them.`);
      else if (first !== undefined)
        add(row, 'rank', `Row ${first} has rank ${rank}, too. Give one of them another rank.`);
    }
    const organization = organizationOf(row);
    const first = organization === null ? undefined : twice(organization, row);
    if (first !== undefined)
      add(
        row,
        'organization',
        `${row.organization?.label ?? ''} is in row ${first} already. Pick another organization.`,
      );
  }
  return problems;
}

export function inRankOrder(rows: readonly TopTenRow[]): TopTenRow[] {
  return [...rows].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
}

/** `Ana Ruiz (Staff, strong; went to school with the owner)`, one person a line, the strongest first. */
export function whoKnows(connections: readonly Connection[]): string {
  const order = ['Strong', 'Medium', 'Weak'];
  const rank = ({ strength }: Connection): number => order.indexOf(strength ?? 'Weak');
  return connections
    .filter(({ knower }) => knower !== null)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ knower, knowerKind, strength, how }) => {
      const about = [[knowerKind, strength?.toLowerCase()].filter(Boolean).join(', '), how].filter(Boolean).join('; ');
      return about === '' ? knower : `${knower} (${about})`;
    })
    .join('\n');
}

/** The results of contacts by each level of the school (the guide: the higher the level, the likelier a yes). */
export function byLevel(rows: readonly TopTenRow[], levels: typeof contactLevels): LevelCount[] {
  return levels.map((level) => {
    const asked = rows.filter((row) => row.level === level && row.success !== null && row.success !== 'Not yet');
    const partners = asked.filter(({ success }) => success === 'Partner').length;
    const interested = asked.filter(({ success }) => success === 'Interested').length + partners;
    return { level, asked: asked.length, interested, partners };
  });
}
