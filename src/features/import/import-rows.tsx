/** The last step of Import before it happens: what becomes of each row, and why. */
import { useState } from 'preact/hooks';
import { DataTable } from '../../client/data-table';
import { Tag, type TagColor } from '../../client/layout';
import { Notice } from '../../client/notice';
import { grouped, plural } from '../../shared/text';
import type { ImportPreview } from './calls';

type Action = ImportPreview['rows'][number]['action'];
type Counts = ImportPreview['counts'];

const actions: Record<Action, { word: string; color: TagColor; view: string }> = {
  create: { word: 'Created', color: 'green', view: 'Created' },
  change: { word: 'Changed', color: 'blue', view: 'Changed' },
  skip: { word: 'Skipped', color: 'gray', view: 'Skipped' },
};

/** `244 are created, 1 is changed, 2 are skipped`. */
export function countWords({ create, change, skip }: Counts): string {
  const are = (count: number, what: string) => plural(count, 'is', 'are') + ' ' + what;
  return are(create, 'created') + ', ' + are(change, 'changed') + ', ' + are(skip, 'skipped');
}

/** The label of the last step's button. */
export function importVerb({ counts: { create, change }, preset }: Pick<ImportPreview, 'counts' | 'preset'>): string {
  if (create + change === 0) return 'Nothing to import';
  if (preset === 'Roster') return 'Import ' + plural(change, 'person', 'people');
  if (change === 0) return 'Import ' + plural(create, 'organization');
  if (create === 0) return 'Change ' + plural(change, 'organization');
  return 'Import ' + grouped(create) + ' and change ' + plural(change, 'organization');
}

export function CheckRows({ preview }: { preview: ImportPreview }) {
  const [view, setView] = useState<'all' | Action>('all');
  const { rows, counts, problems } = preview;
  const total = counts.create + counts.change + counts.skip;
  const shown = view === 'all' ? rows : rows.filter((row) => row.action === view);
  const count = view === 'all' ? total : counts[view];
  const views: { value: 'all' | Action; label: string; count: number }[] = [
    { value: 'all', label: 'All', count: total },
    ...(Object.keys(actions) as Action[]).map((action) => ({
      value: action,
      label: actions[action].view,
      count: counts[action],
    })),
  ];
  return (
    <>
      {problems.length > 0 ? <Problems problems={problems} /> : null}
      <fieldset class="views">
        <legend class="hidden">Show</legend>
        {views.map((each) => (
          <label key={each.value}>
            <input type="radio" name="view" checked={view === each.value} onChange={() => setView(each.value)} />
            {each.label + ' ' + grouped(each.count)}
          </label>
        ))}
      </fieldset>
      <p role="status" class={shown.length < count ? 'soft' : 'hidden'}>
        {shown.length < count
          ? grouped(shown.length) +
            ' of ' +
            plural(count, 'row') +
            ' are shown. All ' +
            grouped(count) +
            ' are counted and imported alike.'
          : plural(shown.length, 'row is', 'rows are') + ' shown'}
      </p>
      <DataTable
        caption="What happens with each row"
        rows={shown}
        fill
        rowKey={(row) => row.line}
        empty={view === 'all' ? 'There are no rows below the headings.' : 'None.'}
        columns={[
          { title: 'Line', fit: 'number', cell: (row) => row.line },
          { title: 'Organization', heads: true, cell: (row) => row.name || <span class="soft">(no name)</span> },
          {
            title: 'What happens',
            fit: 'snug',
            cell: (row) => <Tag color={actions[row.action].color}>{actions[row.action].word}</Tag>,
          },
          { title: 'Why', fit: 'wide', cell: (row) => row.why },
          {
            title: 'Details',
            cell: (row) =>
              row.changes.map((change) => (
                <div key={change} class="soft">
                  {change}
                </div>
              )),
          },
        ]}
      />
    </>
  );
}

export function Problems({ problems }: { problems: ImportPreview['problems'] }) {
  return (
    <Notice tone="warning">
      <details open={problems.length <= 3}>
        <summary>{plural(problems.length, 'thing') + ' in the list to look at'}</summary>
        <ul>
          {problems.map((problem, index) => (
            <li key={index}>
              <b>{'Line ' + problem.line + ':'}</b> {problem.text}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
