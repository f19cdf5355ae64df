/** Shows possible duplicates side by side. Differences are marked, and one value of each is chosen. */
import { Tag } from '../../client/layout';
import type { DuplicateField, DuplicateGroup } from './calls';

export interface Choices {
  /** For each column, the position of the row whose value stays. */
  fields: Record<string, number>;
  /** Positions of the rows left out of the merge. */
  out: number[];
}

export function firstChoices({ fields }: DuplicateGroup): Choices {
  const chosen = fields
    .filter(({ differs }) => differs)
    .map(({ column, proposed }): [string, number] => [column, proposed]);
  return { fields: Object.fromEntries(chosen), out: [] };
}

interface CompareProps {
  group: DuplicateGroup;
  choices: Choices;
  onChoices(choices: Choices): void;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function Compare({ group, choices, onChoices }: CompareProps) {
  const { rows, fields, pairs } = group;
  const rowOf = (id: string): string => 'row ' + (rows.find((each) => each.id === id)?.row ?? '');
  const included = (index: number): boolean => !choices.out.includes(index);

  function include(index: number, yes: boolean): void {
    const out = yes ? choices.out.filter((each) => each !== index) : [...choices.out, index];
    // The value of a row that is left out cannot stay.
    const kept = Object.entries(choices.fields).map(([column, chosen]): [string, number] => {
      const values = fields.find((field) => field.column === column)?.values ?? [];
      const other = values.findIndex((value, place) => value !== '' && !out.includes(place));
      return [column, out.includes(chosen) && other >= 0 ? other : chosen];
    });
    onChoices({ fields: Object.fromEntries(kept), out });
  }

  return (
    <>
      {rows.length === 2 ? (
        <p>{capital(pairs[0]?.reason ?? '') + '.'}</p>
      ) : (
        <ul class="kept-lines">
          {pairs.map(({ one, other, reason }) => (
            <li key={one + ' ' + other}>{capital(rowOf(one)) + ' and ' + rowOf(other) + ': ' + reason}</li>
          ))}
        </ul>
      )}
      <div class="table-box" role="region" aria-label="Side by side" tabIndex={0}>
        <table class="compare">
          <caption class="hidden">What each row says, side by side</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              {rows.map(({ id, row, uses }, index) => (
                <th key={id} scope="col">
                  {'Row ' + row}
                  <div class="soft small">{uses === '' ? 'Nothing refers to it' : uses}</div>
                  {rows.length > 2 ? (
                    <label class="checkbox small">
                      <input
                        type="checkbox"
                        checked={included(index)}
                        onChange={(event) => include(index, event.currentTarget.checked)}
                      />
                      <span>{'Merge row ' + row}</span>
                    </label>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.column} class={field.differs ? 'differs' : undefined}>
                <th scope="row">
                  {field.title + ' '}
                  <Mark field={field} />
                </th>
                {field.values.map((value, index) => (
                  <td key={index}>
                    {field.differs && value !== '' ? (
                      <label class="pick">
                        <input
                          type="radio"
                          name={field.column}
                          aria-label={field.title + ': keep ' + value + ', row ' + rows[index]?.row}
                          checked={choices.fields[field.column] === index}
                          disabled={!included(index)}
                          onChange={() =>
                            onChoices({ ...choices, fields: { ...choices.fields, [field.column]: index } })
                          }
                        />
                        <span>{value}</span>
                      </label>
                    ) : value === '' ? (
                      <span class="soft">–</span>
                    ) : (
                      value
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Mark({ field }: { field: DuplicateField }) {
  const filled = new Set(field.values.filter((value) => value !== ''));
  if (field.differs) return <Tag color="amber">Choose one</Tag>;
  return field.joined && filled.size > 1 ? <Tag>All kept</Tag> : null;
}
