/** Importing organizations from a list: preview, apply, undo. */
import type { App } from '../../app';
import { Failure } from '../../shared/failure';
import { grouped, plural } from '../../shared/text';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { undoBatch } from '../../workbook/write/undo-batch';
import type { AnyTab, NewRow } from '../../workbook/tab';
import type { ImportPreview, ImportRequest, ImportResult } from './calls';
import type { Decision, NamedTie } from './decide-rules';
import type { LineProblem } from '../../tables/delimited-rules';
import type { PersonPlan } from './draft-rules';
import { remember } from './kinds';
import { sourceOf, study } from './study';
import { categories, organizations } from '../../records/organizations';
import { connections } from '../../records/connections';
import { imports } from './tabs';
import { people } from '../../records/people';
import { namedByRoster } from '../../records/roster-rules';

const mostShown = 500;
const mostProblems = 200;

export function previewImport(app: App, request: ImportRequest): ImportPreview {
  const { plan, problems, ...rest } = study(app, request);
  const decisions = plan?.decisions ?? [];
  const shown = problems.slice(0, mostProblems);
  const [next] = problems.slice(mostProblems);
  if (next)
    shown.push({
      line: next.line,
      text: `There are ${plural(problems.length - mostProblems, 'more thing')} like these from this line on.`,
    });
  const counted: Record<string, number> = {};
  return {
    ...rest,
    categories: [...categories],
    // The first of each action, so that skipped rows are visible even below thousands of others.
    rows: decisions.filter(({ action }) => (counted[action] = (counted[action] ?? 0) + 1) <= mostShown),
    counts: countsOf(decisions),
    problems: shown,
  };
}

/** Does what the preview showed, as one batch: at most one write of new rows per tab. Refuses anything else. */
export function applyImport(app: App, request: ImportRequest & { fingerprint: string }): ImportResult {
  return app.exclusive.run(30_000, () => {
    numberTypedRows(app);
    const { plan, fingerprint, rowCount, headings, mapping, problems, category, preset, network } = study(app, request);
    if (plan === null)
      throw new Failure(
        preset === 'Roster'
          ? 'Choose the partner whose roster it is, and the column that holds the people’s names.'
          : 'No column holds the organization’s name. Choose “Organization” for the one that does.',
      );
    if (fingerprint !== request.fingerprint)
      throw new Failure(
        'Your workbook has changed since this preview, so the import would do something else than what is shown. Nothing was changed. Look at the preview again, then import.',
      );
    const counts = countsOf(plan.decisions);
    if (plan.create.length + plan.change.length === 0)
      throw new Failure('There is nothing to import: every line of the list is skipped.');

    const { workbook, clock } = app;
    const batch = newBatch(app.random);
    const source = sourceOf(request, preset, network);
    remember(app.memory, headings, mapping, { category, preset, network });
    const created = plan.create.length;
    // Lines that went into an organization, whether it existed or comes from this list.
    const changed = counts.change;
    // Written first: an import that is cut off midway can still be undone from its row.
    workbook.append(imports, [
      {
        at: clock.stamp(),
        who: app.user(),
        source,
        rows: String(rowCount),
        created: String(created),
        changed: String(changed),
        skipped: String(counts.skip),
        report: report(plan.decisions, problems),
        batch,
        state: 'done',
      },
    ]);
    workbook.add(
      organizations,
      plan.create.map(({ name, cells }) => ({
        ...valuesOf(organizations, { ...cells, name }),
        stage: 'Prospect',
        source,
        addedAt: clock.stamp(),
      })),
    );
    const newPeople: NewRow<typeof people>[] = [];
    const newTies: NewRow<typeof connections>[] = [];
    const place = (label: string, plans: readonly PersonPlan[], ties: readonly NamedTie[]): void => {
      const organization = { label };
      for (const { id, values } of plans) {
        const typed = valuesOf(people, values);
        if (id === null)
          newPeople.push({ ...typed, organization, ...(preset === 'Roster' && { namedBy: namedByRoster }) });
        else workbook.change(people, id, typed);
      }
      for (const { id, values, network } of ties) {
        const typed = valuesOf(connections, { ...values, network });
        if (id === null) newTies.push({ ...typed, organization, source });
        else workbook.change(connections, id, typed);
      }
    };
    for (const { name, people: plans, ties } of plan.create) place(name, plans, ties);
    for (const { id, name, fills, people: plans, ties } of plan.change) {
      workbook.change(organizations, id, valuesOf(organizations, fills));
      place(name, plans, ties);
    }
    if (newPeople.length > 0) workbook.add(people, newPeople);
    if (newTies.length > 0) workbook.add(connections, newTies);
    commitLogged(app, { why: `Import of ${source}`, batch });
    return {
      batch,
      created,
      changed,
      skipped: counts.skip,
      text: told({ created, changed, skipped: counts.skip }, newPeople.length, newTies.length, preset === 'Roster'),
    };
  });
}

/** Gives ids to rows just typed, so that they can be filled in too. */
function numberTypedRows({ workbook }: App): void {
  for (const tab of [organizations, people]) workbook.giveIds(tab as unknown as AnyTab);
}

/** Undoes one import. Returns a sentence that says what was left alone. */
export function undoImport(app: App, { batch }: { batch: string }): { text: string } {
  return app.exclusive.run(30_000, () => {
    const row = app.workbook.table(imports).rows.find((each) => each.batch === batch);
    if (!row)
      throw new Failure(
        'That import is not in the Imports tab, so it cannot be undone from here. Nothing was changed.',
      );
    return { text: undoBatch(app, batch) };
  });
}

/** Menu: Undo the last import. Asks first. */
export function undoLastImport(app: App): void {
  const rows = app.workbook.table(imports).rows.filter(({ state }) => state === 'done');
  const last = rows.reduce<(typeof rows)[number] | null>(
    (latest, row) => ((row.at ?? '') >= (latest?.at ?? '') ? row : latest),
    null,
  );
  if (!last?.batch) return app.ui.tell('Undo the last import', 'There is no import to undo.');
  const what = `The import of ${last.source ?? 'a list'} on ${last.at ?? ''} added ${last.created ?? '0'} and filled in ${last.changed ?? '0'} organizations.`;
  if (!app.ui.confirm('Undo the last import?', `${what} What was changed by hand since then stays as it is.`)) return;
  app.ui.tell('Undo the last import', undoImport(app, { batch: last.batch }).text);
}

function told(
  { created, changed, skipped }: Pick<ImportResult, 'created' | 'changed' | 'skipped'>,
  persons: number,
  ties: number,
  isRoster: boolean,
): string {
  const parts = [
    isRoster ? '' : `${plural(created, 'organization')} added`,
    changed > 0 && !isRoster ? `${grouped(changed)} filled in` : '',
    persons > 0 || isRoster ? `${plural(persons, 'person', 'people')} added` : '',
    ties > 0 ? `${plural(ties, 'connection')} added` : '',
    skipped > 0 ? `${plural(skipped, 'line')} skipped` : '',
  ].filter(Boolean);
  return `${parts.join(', ')}. To take it back, choose Partnerbook › Set up › Undo the last import.`;
}

/** What was left out or needs a look, for the Imports tab: one of our cells holds at most 20,000 characters. */
function report(decisions: readonly Decision[], problems: readonly LineProblem[]): string {
  const skipped = decisions
    .filter(({ action }) => action === 'skip')
    .map(({ line, name, why }) => ({ line, text: `${name === '' ? '' : `${name}: `}${why}` }));
  const text = [...problems, ...skipped].map(({ line, text: what }) => `Line ${line}: ${what}`).join('\n');
  return text.length > 19_000 ? `${text.slice(0, 19_000)}…` : text;
}

function countsOf(decisions: readonly Decision[]): ImportPreview['counts'] {
  const counts = { create: 0, change: 0, skip: 0 };
  for (const { action } of decisions) counts[action]++;
  return counts;
}

/** Converts text to values as if staff had typed it. */
function valuesOf(of: { columns: object }, cells: Record<string, string | undefined>): Record<string, unknown> {
  const tab = of as AnyTab;
  const values: Record<string, unknown> = {};
  for (const [column, text] of Object.entries(cells)) {
    if (text === undefined || text === '') continue;
    const reading = tab.columns[column]!.read(text);
    if ('complaint' in reading)
      throw new Error(`The import made an unusable ${tab.key}.${column}: ${reading.complaint.code}`);
    values[column] = reading.value;
  }
  return values;
}
