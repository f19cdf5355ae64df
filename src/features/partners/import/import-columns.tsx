/** The second step of Import: which column goes where. */
import { useMemo } from 'preact/hooks';
import { DataTable } from '../../../client/data-table';
import { Select } from '../../../client/fields';
import { Notice } from '../../../client/notice';
import { sampleValues } from '../../../client/samples';
import { plural } from '../../../shared/text';
import type { ImportField, ImportPreview } from '../calls';
import { countWords, Problems } from './import-rows';

interface ChooseColumnsProps {
  preview: ImportPreview;
  text: string;
  mapping: (ImportField | '')[];
  category: string;
  /** Whether the counts belong to what is chosen now. */
  current: boolean;
  onMapping(mapping: (ImportField | '')[]): void;
  onCategory(category: string): void;
}

export function ChooseColumns(props: ChooseColumnsProps) {
  const { preview, text, mapping, category, current } = props;
  const samples = useMemo(() => sampleValues(text, preview.headings, 3), [text, preview.headings]);
  const choices = [{ value: '', label: '— leave out —' }].concat(
    preview.fields.map(({ field, label }) => ({ value: field, label })),
  );
  const columns = preview.headings.map((heading, index) => ({ heading, index, field: mapping[index] ?? '' }));
  // What the script says about the columns stands before the first row; the rest comes with the rows.
  const firstRow = preview.rows[0]?.line ?? 0;
  const remarks = current ? preview.problems.filter((problem) => problem.line < firstRow) : [];
  const used = columns.filter((column) => column.field !== '').length;
  return (
    <>
      {mapping.includes('name') ? null : (
        <Notice tone="warning">Choose which column holds the name of the organization.</Notice>
      )}
      <div style={{ maxWidth: '360px' }}>
        <Select
          label="Category for rows that name none"
          value={category}
          choices={(category === '' ? [{ value: '', label: 'Choose …' }] : []).concat(
            preview.categories.map((each) => ({ value: each, label: each })),
          )}
          onValue={props.onCategory}
        />
      </div>
      <p role="status" class="soft">
        {plural(used, 'column is', 'columns are') + ' used, ' + String(columns.length - used) + ' left out. '}
        {current ? countWords(preview.counts) + '.' : ''}
      </p>
      {remarks.length > 0 ? <Problems problems={remarks} /> : null}
      <DataTable
        caption="Columns of your list"
        rows={columns}
        fill
        rowKey={(column) => column.index}
        columns={[
          {
            title: 'Column in your list',
            heads: true,
            cell: ({ heading, index }) => heading || 'Column ' + (index + 1),
          },
          {
            title: 'Goes to',
            cell: ({ heading, index, field }) => {
              const twin =
                field === '' ? undefined : columns.find((other) => other.field === field && other.index !== index);
              return (
                <Select
                  label={'“' + (heading || 'Column ' + (index + 1)) + '” goes to'}
                  labelHidden
                  value={field}
                  choices={choices}
                  hint={twin ? 'Also chosen for “' + twin.heading + '”' : ''}
                  onValue={(value) =>
                    props.onMapping(
                      columns.map((each) => (each.index === index ? (value as ImportField | '') : each.field)),
                    )
                  }
                />
              );
            },
          },
          {
            title: 'For example',
            fit: 'wide',
            cell: ({ index }) => <span class="samples soft">{(samples[index] ?? []).join(' · ') || '(empty)'}</span>,
          },
        ]}
      />
    </>
  );
}
