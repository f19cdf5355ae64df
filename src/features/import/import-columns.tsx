/** The second step of Import: which column goes where. */
import { useMemo } from 'preact/hooks';
import { DataTable } from '../../client/data-table';
import { Select, TextInput } from '../../client/fields';
import { Notice } from '../../client/notice';
import { sampleValues } from '../../client/samples';
import { plural } from '../../shared/text';
import type { ImportField, ImportPreview } from './calls';
import { countWords, Problems } from './import-rows';

interface ChooseColumnsProps {
  preview: ImportPreview;
  text: string;
  mapping: (ImportField | '')[];
  category: string;
  preset: string;
  network: string;
  /** The columns are as they were last time. */
  remembered: boolean;
  /** Whether the counts match the current choices. */
  current: boolean;
  onChoice(change: Choice): void;
}

export interface Choice {
  /** Null: to be guessed anew, since another kind of list has other columns. */
  mapping?: (ImportField | '')[] | null;
  category?: string;
  preset?: string;
  network?: string;
}

const origins = [
  { value: '', label: 'Any other list' },
  { value: 'CTSO', label: 'Businesses that take part in a CTSO' },
  { value: 'CTE advisory', label: 'The CTE advisory group' },
  { value: 'Network', label: 'Members of a chamber, club or union' },
  { value: 'Roster', label: 'Roster of one partner: its own people' },
];

/** What else is asked, by what the list is. */
const names: Partial<Record<string, { label: string; hint: string }>> = {
  Network: {
    label: 'Which chamber, club or union',
    hint: 'Its name, as it should stand among your organizations.',
  },
  Roster: {
    label: 'Which partner',
    hint: 'Its agreement must be signed, and say what the roster may be used for.',
  },
};

/** The column that a list cannot do without. */
export const nameField = (preset: string | null): ImportField => (preset === 'Roster' ? 'personName' : 'name');

/** Whether the list waits for a name that is still to be typed. */
export const isUnnamed = (preset: string | null, network: string | null): boolean =>
  names[preset ?? ''] !== undefined && (network ?? '').trim() === '';

export function ChooseColumns(props: ChooseColumnsProps) {
  const { preview, text, mapping, category, preset, network, current } = props;
  const asked = names[preset];
  const samples = useMemo(() => sampleValues(text, preview.headings, 3), [text, preview.headings]);
  const choices = [{ value: '', label: '— leave out —' }].concat(
    preview.fields.map(({ field, label }) => ({ value: field, label })),
  );
  const columns = preview.headings.map((heading, index) => ({ heading, index, field: mapping[index] ?? '' }));
  // Remarks about the columns have a line before the first row; the others appear with the rows.
  const firstRow = preview.rows[0]?.line ?? 0;
  const remarks = current ? preview.problems.filter((problem) => problem.line < firstRow) : [];
  const used = columns.filter((column) => column.field !== '').length;
  return (
    <>
      {mapping.includes(nameField(preset)) ? null : (
        <Notice tone="warning">
          {preset === 'Roster'
            ? 'Choose which column holds the names of the people.'
            : 'Choose which column holds the name of the organization.'}
        </Notice>
      )}
      {props.remembered ? (
        <Notice tone="info">
          A list with these headings was imported before. Its columns are matched as they were then.
        </Notice>
      ) : null}
      <div class="choices">
        <Select
          label="What the list is"
          value={preset}
          choices={origins}
          onValue={(value) =>
            props.onChoice({ preset: value, ...([value, preset].includes('Roster') && { mapping: null }) })
          }
        />
        {asked ? (
          <TextInput
            label={asked.label}
            value={network}
            suggestions={preview.networks}
            hint={network.trim() === '' ? asked.hint : ''}
            onValue={(value) => props.onChoice({ network: value })}
          />
        ) : null}
        {preset === 'Roster' ? null : (
          <Select
            label="Category for rows that name none"
            value={category}
            choices={(category === '' ? [{ value: '', label: 'Choose …' }] : []).concat(
              preview.categories.map((each) => ({ value: each, label: each })),
            )}
            onValue={(value) => props.onChoice({ category: value })}
          />
        )}
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
              const twin = /^(person|notes|$)/.test(field)
                ? undefined
                : columns.find((other) => other.field === field && other.index !== index);
              return (
                <Select
                  label={'“' + (heading || 'Column ' + (index + 1)) + '” goes to'}
                  labelHidden
                  value={field}
                  choices={choices}
                  hint={twin ? 'Also chosen for “' + twin.heading + '”' : ''}
                  onValue={(value) =>
                    props.onChoice({
                      mapping: columns.map((each) => (each.index === index ? (value as ImportField | '') : each.field)),
                    })
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
