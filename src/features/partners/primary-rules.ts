import { isCurrent } from '../../records/people-rules';
import type { CalendarDate } from '../../shared/dates';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { Table } from '../../workbook/read/table';
import { nameKey } from '../../likeness/identity';
import type { people, Person } from '../../records/people';

/** Reports more than one current primary contact at an organization, since it would be unclear whom to write to. */
export function primaryProblems(
  table: Table<typeof people>,
  organizationOf: (person: Person) => string | null,
  today: CalendarDate,
): Problem[] {
  const first = new Map<string, Person>();
  const problems: Problem[] = [];
  for (const person of table.rows) {
    if (person.role !== 'Primary contact' || person.organization === null || !isCurrent(person, today)) continue;
    const organization = organizationOf(person) ?? nameKey(person.organization.label);
    const other = first.get(organization);
    if (!other) {
      first.set(organization, person);
      continue;
    }
    const text = `${person.organization.label} has two current primary contacts: ${other.name ?? 'the person'} in row ${other.row} and ${person.name ?? 'this one'}. Give one of them another role, or a last day under Until.`;
    problems.push(problemAt(table, person.row, 'role', text));
  }
  return problems;
}
