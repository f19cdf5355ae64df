/** Finds duplicates on demand: compares all rows, and shows those that look alike side by side. */
import type { App } from '../../app';
import { alikeGroups, type AlikeGroup, type ComparedRows, type DuplicateKind } from '../../likeness/groups';
import type { AnyTab } from '../../workbook/tab';
import { describe } from '../../records/organization-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import type { DuplicateField, DuplicateGroup, DuplicatesFound } from './calls';
import { mentionsOf } from './mentions';
import { isJoined, proposedRow, sayUses, saysSame, type Field } from './merge-rules';
import { fieldsOf, seenOf, tabsByKind, textOf } from './rows';

/** More than anyone decides in one sitting. */
const mostShown = 40;

/** One read of each tab: the two that are compared, and those that may name their rows. Writes nothing. */
export function findAll(app: App): DuplicatesFound {
  const compared = comparedRows(app);
  const alike = alikeGroups(compared);
  const groups = sideBySide(app, alike.slice(0, mostShown));
  return {
    groups,
    more: Math.max(0, alike.length - mostShown),
    looked: compared.organizations.length + compared.people.length,
  };
}

function comparedRows({ workbook }: App): ComparedRows {
  return {
    organizations: workbook.table(organizations).rows.map((row) => ({
      ...describe(row),
      id: row.id,
      notSameAs: row.notSameAs ?? [],
    })),
    people: workbook.table(people).rows.map(({ id, organization, name, email, role, since, until, notSameAs }) => ({
      id,
      notSameAs: notSameAs ?? [],
      organization: workbook.follow(organizations, organization)?.id ?? organization?.label ?? '',
      name: name ?? '',
      email: email ?? '',
      role: role ?? '',
      since: since ?? '',
      until: until ?? '',
    })),
  };
}

function sideBySide(app: App, groups: readonly AlikeGroup[]): DuplicateGroup[] {
  const usesBy = new Map<DuplicateKind, ReturnType<typeof usesOf>>();
  const usesIn = (kind: DuplicateKind): ReturnType<typeof usesOf> => {
    let uses = usesBy.get(kind);
    const ids = groups.flatMap((group) => (group.kind === kind ? group.ids : []));
    if (!uses) usesBy.set(kind, (uses = usesOf(app, tabsByKind[kind], new Set(ids))));
    return uses;
  };
  return groups.map(({ kind, ids, pairs }) => {
    const table = app.workbook.table(tabsByKind[kind]);
    const uses = usesIn(kind);
    const weight = (id: string): number =>
      [...(uses.get(id)?.values() ?? [])].reduce((sum, { count }) => sum + count, 0);
    // The row that is named most often stays, so that the fewest cells change.
    const ordered = [...ids].sort((a, b) => weight(b) - weight(a));
    const fields = fieldsOf(table.tab).map((field) =>
      fieldOf(
        field,
        ordered.map((id) => textOf(table, id, field.column)),
      ),
    );
    const rows = ordered.map((id) => ({
      id,
      row: table.byId.get(id)!.row,
      name: textOf(table, id, 'name'),
      uses: sayUses([...(uses.get(id)?.values() ?? [])]),
      seen: seenOf(table, id),
    }));
    return { kind, pairs, rows, fields: fields.filter(({ values }) => values.some((value) => value !== '')) };
  });
}

/** By id, then by tab: how many rows there name it. */
function usesOf(
  app: App,
  tab: AnyTab,
  ids: ReadonlySet<string>,
): Map<string, Map<string, { key: string; title: string; count: number }>> {
  const uses = new Map<string, Map<string, { key: string; title: string; count: number }>>();
  const counted = new Set<string>();
  for (const mention of mentionsOf(app, tab, ids)) {
    const { key, title } = mention.tab;
    if (key === tab.key) continue;
    for (const id of mention.ids) {
      if (counted.has(`${id} ${mention.row.id}`)) continue;
      counted.add(`${id} ${mention.row.id}`);
      const byTab = uses.get(id) ?? new Map<string, { key: string; title: string; count: number }>();
      uses.set(id, byTab.set(key, { key, title, count: (byTab.get(key)?.count ?? 0) + 1 }));
    }
  }
  return uses;
}

function fieldOf(field: Field, values: string[]): DuplicateField {
  const filled = values.filter((value) => value !== '');
  const joined = isJoined(field);
  // For names, even the spelling is chosen.
  const differs =
    !joined &&
    filled.some((value) => (field.column === 'name' ? value !== filled[0] : !saysSame(field, value, filled[0]!)));
  return { column: field.column, title: field.title, values, differs, joined, proposed: proposedRow(field, values) };
}
