import { useState } from 'preact/hooks';
import type { TableLook } from '../../../runtime/view';

/** A chart that is a table: its rows as they are shown first, page by page when the script wants pages. */
export function TableChart({
  title,
  table,
  place,
}: {
  title: string;
  table: TableLook;
  place: Record<string, string>;
}) {
  const { head, rows, pageSize = Infinity, firstNumber } = table;
  const last = Math.max(0, Math.ceil(rows.length / pageSize) - 1);
  const [page, setPage] = useState(Math.min(table.startPage ?? 0, last));
  const from = last > 0 ? page * pageSize : 0;
  return (
    <figure class="chart table-chart" style={place} aria-label={title || 'Table'}>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={title || 'Table'}>
        <table class={table.striped ? 'striped' : ''} dir={table.rightToLeft ? 'rtl' : 'ltr'}>
          <thead>
            <tr>
              {firstNumber === undefined ? null : <th scope="col">No.</th>}
              {head.map((title, index) => (
                <th scope="col" key={index}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, from + pageSize).map((cells, index) => (
              <tr key={from + index}>
                {firstNumber === undefined ? null : <td>{firstNumber + from + index}</td>}
                {cells.map((text, at) => (
                  <td key={at}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {last > 0 ? (
        <div class="table-pages">
          <button type="button" class="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Back
          </button>
          <span>
            Page {page + 1} of {last + 1}
          </span>
          <button type="button" class="button" disabled={page === last} onClick={() => setPage(page + 1)}>
            Next
          </button>
        </div>
      ) : null}
    </figure>
  );
}
