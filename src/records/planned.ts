/** What a partnership needs, and what of it is there, as the workbook says. */
import type { Reference } from '../workbook/columns';
import type { AnyTab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import { goals } from './goals';
import { organizations } from './organizations';
import type { Planned } from './partnership-rules';
import { partnerships } from './partnerships';
import { people } from './people';
import { staff } from './staff';

/** By the id of an organization. Reads Partnerships, People and Goals once each, where they are there, and Staff for leads. */
export function plannedIn(workbook: Workbook): (organizationId: string) => Planned {
  const known = new Map<string, string>();
  const idOf = ({ organization }: { organization: Reference | null }): string => {
    if (organization === null) return '';
    const key = [organization.label, ...(organization.meant ?? [])].join('\n');
    const id = known.get(key) ?? workbook.follow(organizations, organization)?.id ?? 'unknown';
    known.set(key, id);
    return id;
  };
  const hasGoals = workbook.isUsable(goals as unknown as AnyTab);
  const [rows, everyone, wanted] = [
    grouped(workbook.rowsOf(partnerships), idOf),
    grouped(workbook.rowsOf(people), idOf),
    grouped(hasGoals ? workbook.rowsOf(goals) : [], idOf),
  ];
  return (id) => {
    const row = rows.get(id)?.[0] ?? null;
    return {
      row,
      goals: hasGoals ? [...(wanted.get(id) ?? []), ...(wanted.get('') ?? [])] : null,
      schoolLead: workbook.follow(staff, row?.schoolLead ?? null),
      people: everyone.get(id) ?? [],
    };
  };
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
