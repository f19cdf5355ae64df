import { useEffect, useState } from 'preact/hooks';
import type { CellRange, SelectionSum, WorkbenchState } from '../../messages';
import { get } from '../api';
import { complain } from '../store';
import { rangeName } from './columns';

interface StatusProps {
  state: WorkbenchState;
  sheetId: number;
  range: CellRange;
  readonly: boolean;
}

/** What runs, or sum and count of the selected cells, as at Google. */
export function StatusLine({ state, sheetId, range, readonly }: StatusProps) {
  const doing = state.running.at(-1);
  const sum = useSum(sheetId, range, state.versions.sheet);
  return (
    <div class="status-line" role="status">
      {doing ? (
        <span class="busy">
          <span class="spinner" aria-hidden="true" /> Running {doing.label} …
        </span>
      ) : (
        <span>{readonly ? 'View only' : range.rows * range.columns === 1 ? 'Ready' : words(sum, range)}</span>
      )}
    </div>
  );
}

/** Asked of the server, since a selection may reach over rows that the page has never seen. */
function useSum(sheetId: number, { row, column, rows, columns }: CellRange, version: number): SelectionSum | undefined {
  const [sum, setSum] = useState<SelectionSum>();
  useEffect(() => {
    setSum(undefined);
    if (rows * columns === 1) return;
    let wanted = true;
    // While the mouse still drags, the selection changes with every cell.
    const timer = setTimeout(() => {
      const path = `/api/sheet/${sheetId}/sum?row=${row}&column=${column}&rows=${rows}&columns=${columns}`;
      get<SelectionSum>(path).then((found) => wanted && setSum(found), complain);
    }, 120);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [sheetId, row, column, rows, columns, version]);
  return sum;
}

function words(sum: SelectionSum | undefined, range: CellRange): string {
  if (!sum || sum.filled === 0) return rangeName(range);
  const { filled, numbers } = sum;
  const count = `Count: ${filled}`;
  return numbers > 1 ? `Sum: ${Number(sum.sum.toFixed(6)).toLocaleString('en-US')} · ${count}` : count;
}
