/** Merges rows that staff say are the same. Everything that names them is updated, and all of it can be undone. */
import type { App } from '../../app';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import type { DuplicateKind } from '../../likeness/groups';
import { plural } from '../../shared/text';
import { out } from '../../workbook/write/changes';
import type { Reference } from '../../workbook/columns';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { isOpen, undoBatch } from '../../workbook/write/undo-batch';
import { changeLog } from '../../workbook/own-tabs';
import { namesColumn, readNote, sameName, writeNote } from '../../workbook/read/names';
import { cellOf } from '../../workbook/read/table';
import type { AnyTab, NewRow } from '../../workbook/tab';
import { isCurrent } from '../../records/people-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import type { duplicateCalls } from './calls';
import { fieldsOf, seenOf, tabsByKind, textOf } from './rows';
import { mentionsOf } from './mentions';
import { isJoined, joinedList, joinedText, proposedRow, sayUses, withOtherId, type Row } from './merge-rules';

type Given<Name extends keyof typeof duplicateCalls> = ParsedOf<(typeof duplicateCalls)[Name]>;

const waitMs = 30_000;
const whyMerged = 'Merged “';
/** The most that a cell of ours may hold. */
const longestText = 20_000;

/**
 * One read of each tab, one commit, one batch. Cells that name the rows are written first and the rows are deleted
 * last: if the run is cut off, nothing names a missing row, and merging again finishes the work.
 */
export function mergeDuplicates(
  app: App,
  { kind, rows: wanted, choices }: Given<'duplicates.merge'>,
): { text: string; batch: string } {
  const ids = new Set(wanted.map(({ id }) => id));
  if (ids.size < 2 || ids.size !== wanted.length) throw changedSince();
  return app.exclusive.run(waitMs, () => {
    const { workbook } = app;
    const tab = tabsByKind[kind];
    const table = workbook.table(tab);
    for (const { id, seen } of wanted) if (!table.byId.has(id) || seenOf(table, id) !== seen) throw changedSince();
    const ids = wanted.map(({ id }) => id);
    const [keep, ...others] = ids.map((id) => table.byId.get(id) as unknown as Row) as [Row, ...Row[]];
    const names = ids.map((id) => textOf(table, id, 'name'));

    const chosen = new Map<string, string>();
    for (const field of fieldsOf(tab)) {
      const texts = ids.map((id) => textOf(table, id, field.column));
      const choice = choices[field.column];
      chosen.set(field.column, choice !== undefined && ids.includes(choice) ? choice : ids[proposedRow(field, texts)]!);
    }
    const name = textOf(table, chosen.get('name')!, 'name');

    const uses = repoint(app, tab, keep, others, name);
    changeKept(app, tab, keep, others, chosen, name);
    workbook.remove(
      tab,
      others.map(({ id }) => id),
    );
    const why = `Merged ${names.map((each) => `“${each}”`).join(' and ')}`;
    const batch = newBatch(app.random);
    const { missing } = commitLogged(app, { why, batch, exact: true });
    const lost = missing.length === 0 ? '' : ` ${plural(missing.length, 'row')} had been deleted meanwhile.`;
    const brought = uses === '' ? '' : ` Brought along: ${uses}.`;
    return { text: `${why}, now “${name}”.${brought}${lost}${primaries(app, kind, keep)}`, batch };
  });
}

/** Makes everything that names one of the rows name the one that stays. Returns what was updated, in words. */
function repoint(app: App, tab: AnyTab, keep: Row, others: readonly Row[], name: string): string {
  const { workbook } = app;
  const gone = new Set(others.map(({ id }) => id));
  const changed = new Map<string, { key: string; title: string; count: number; rows: Set<string> }>();
  const found = mentionsOf(app, tab, new Set([keep.id, ...gone]));
  // Rows of this tab come last, together with the rows to be deleted.
  for (const mention of [...found.filter((each) => each.tab !== tab), ...found.filter((each) => each.tab === tab)]) {
    const { tab: from, row, column } = mention;
    if (from === tab && (row.id === keep.id || gone.has(row.id))) continue;
    if (mention.byName) {
      const { label } = row[column] as Reference;
      if (mention.ids.every((id) => id === keep.id) && sameName(label, name)) continue;
      workbook.change(from, row.id, { [column]: { label: name, meant: [keep.id] } } as NewRow<AnyTab>);
    } else {
      const text = String(out(from, column, row[column]));
      const after = withOtherId(text, gone, keep.id);
      if (after === text) continue;
      const reading = from.columns[column]!.read(after);
      workbook.change(from, row.id, { [column]: 'value' in reading ? reading.value : null } as NewRow<AnyTab>);
    }
    const { key, title } = from;
    if (!mention.ids.some((id) => gone.has(id))) continue;
    const each = changed.get(key) ?? { key, title, count: 0, rows: new Set() };
    each.count = each.rows.add(row.id).size;
    if (key !== tab.key) changed.set(key, each);
  }
  return sayUses([...changed.values()]);
}

/** Gives the row that stays the chosen values, all lists and notes, and the names of the others as former names. */
function changeKept(
  app: App,
  tab: AnyTab,
  keep: Row,
  others: readonly Row[],
  chosen: ReadonlyMap<string, string>,
  name: string,
): void {
  const { workbook } = app;
  const table = workbook.table(tab);
  const all = [keep, ...others];
  const lists = (column: string): string[][] => all.map((row) => (row[column] as string[] | null) ?? []);
  // Includes a name that a row had when Partnerbook last looked: a run that was cut off may have changed it just now.
  const labels = all
    .flatMap((row) => [(row['name'] as string | null) ?? '', readNote(row.id, row[namesColumn])?.own ?? ''])
    .filter((label) => label !== '' && !sameName(label, name));
  const values: Record<string, unknown> = {};
  const exactly: Record<string, string> = {};
  for (const field of fieldsOf(tab)) {
    const { column, kind } = field;
    if (!isJoined(field)) {
      const from = chosen.get(column)!;
      if (from === keep.id) continue;
      values[column] = (table.byId.get(from) as unknown as Row)[column];
      const text = table.unusable.get(cellOf(from, column));
      if (text !== undefined) exactly[column] = text;
    } else if (kind === 'choices') {
      const joined = joinedList(lists(column), column === 'aliases' ? [name] : []);
      if (joined.length > lists(column)[0]!.length) values[column] = joined;
    } else {
      const joined = joinedText(all.map((row) => (row[column] as string | null) ?? ''));
      if (joined.length > longestText)
        throw new Failure(
          `The ${field.title} of these rows are too long to stand in one cell (20,000 characters). Shorten one of them first. Nothing was changed.`,
        );
      if (joined !== (keep[column] ?? '')) values[column] = joined;
    }
  }
  if ('formerNames' in tab.columns) values['formerNames'] = joinedList([...lists('formerNames'), labels], [name]);
  const gone = all.map(({ id }) => id);
  const notSame = joinedList(lists('notSameAs'), gone);
  if (notSame.length > 0) values['notSameAs'] = notSame;
  workbook.change(tab, keep.id, values as NewRow<AnyTab>, exactly);
  // So that the changed name is not taken for a renaming by staff.
  const note = readNote(keep.id, keep[namesColumn]);
  if (note && !sameName(note.own, name))
    workbook.change(tab, keep.id, { [namesColumn]: writeNote(keep.id, { ...note, own: name }) } as NewRow<AnyTab>);
}

/** Two primary contacts remain: staff choose one, and the check keeps asking until they do. */
function primaries({ workbook, clock }: App, kind: DuplicateKind, { id }: Row): string {
  if (kind === 'people') return '';
  const now = workbook
    .table(people)
    .rows.filter((person) => person.role === 'Primary contact' && isCurrent(person, clock.today()))
    .filter((person) => workbook.follow(organizations, person.organization)?.id === id);
  return now.length < 2
    ? ''
    : ` It has ${now.length} primary contacts now (${now.map((each) => each.name ?? '').join(', ')}): give all but one of them another role in People.`;
}

/** Records at each of the rows that they are not the same, so that nobody is asked again. */
export function keepApart(app: App, { kind, ids }: Given<'duplicates.apart'>): { text: string } {
  const tab = tabsByKind[kind];
  if (ids.length < 2) throw changedSince();
  return app.exclusive.run(waitMs, () => {
    const { byId } = app.workbook.table(tab);
    const rows = ids.map((id) => byId.get(id) as unknown as Row | undefined);
    if (rows.some((row) => row === undefined)) throw changedSince();
    for (const row of rows as Row[]) {
      const others = joinedList([(row['notSameAs'] as string[] | null) ?? [], ids], [row.id]);
      app.workbook.change(tab, row.id, { notSameAs: others } as NewRow<AnyTab>);
    }
    app.workbook.commit();
    return { text: 'Noted: they are not the same. You will not be asked about them again.' };
  });
}

/** Undoes the given merge, or the latest one that is not yet undone. */
export function undoMerge(app: App, { batch }: { batch: string | null }): { text: string } {
  return app.exclusive.run(waitMs, () => {
    const merges = app.workbook
      .table(changeLog)
      .rows.filter((line) => isOpen(line) && (line.why ?? '').indexOf(whyMerged) === 0);
    const last = batch === null ? merges[merges.length - 1] : merges.filter((each) => each.batch === batch)[0];
    if (!last?.batch) return { text: 'There is no merge to undo.' };
    return { text: `${last.why ?? ''}: ${undoBatch(app, last.batch)}` };
  });
}

function changedSince(): Failure {
  return new Failure(
    'One of these rows has been changed or deleted since it was shown. Nothing was merged. Look for duplicates again.',
  );
}
