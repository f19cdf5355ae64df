import { useEffect, useState } from 'preact/hooks';
import type { FilterValue } from '../../messages';
import { get } from '../api';
import { Modal } from '../chrome/modal';
import { change, complain } from '../store';
import { letters } from './columns';
import { openPanel } from './panel';

/** More choices than anyone looks through; typing narrows them. */
const mostShown = 300;

/** What a filter shows of one column, by value, as the button in a title opens it. */
export function FilterPanel({ sheetId, column }: { sheetId: number; column: number }) {
  const [values, setValues] = useState<FilterValue[]>();
  const [wanted, setWanted] = useState('');
  const close = () => openPanel(null);
  useEffect(() => {
    get<FilterValue[]>(`/api/sheet/${sheetId}/filter/${column}`).then(setValues, (error: unknown) => {
      complain(error);
      close();
    });
  }, []);
  const fits = (text: string) => text.toLowerCase().includes(wanted.trim().toLowerCase());
  const shown = values?.filter(({ text }) => fits(text)) ?? [];
  const setAll = (to: boolean) =>
    setValues(values?.map((value) => (fits(value.text) ? { ...value, shown: to } : value)));
  const sort = (ascending: boolean) => {
    close();
    void change('/api/hands', { action: 'sort', sheetId, column, ascending });
  };
  return (
    <Modal label={`Filter column ${letters(column)}`} class="question filter-panel" onClose={close}>
      <h2>Filter column {letters(column)}</h2>
      <div class="filter-sort">
        <button type="button" class="button small" onClick={() => sort(true)}>
          Sort A to Z
        </button>
        <button type="button" class="button small" onClick={() => sort(false)}>
          Sort Z to A
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const hidden = values!.filter((value) => !value.shown).map(({ text }) => text);
          close();
          void change('/api/hands', { action: 'filterValues', sheetId, column, hidden });
        }}
      >
        <label class="filter-search">
          Find a value
          <input type="text" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <div class="filter-all">
          <button type="button" class="link" onClick={() => setAll(true)}>
            Select all
          </button>
          <button type="button" class="link" onClick={() => setAll(false)}>
            Clear
          </button>
        </div>
        <fieldset class="filter-values">
          <legend class="hidden">Values to show</legend>
          {shown.slice(0, mostShown).map((value) => (
            <label key={value.text}>
              <input
                type="checkbox"
                checked={value.shown}
                onChange={(event) => {
                  const to = event.currentTarget.checked;
                  setValues(values?.map((one) => (one.text === value.text ? { ...one, shown: to } : one)));
                }}
              />
              <span>{value.text || '(Blanks)'}</span> <small>{value.rows}</small>
            </label>
          ))}
          {shown.length > mostShown ? <p>{shown.length - mostShown} more. Type to find one of them.</p> : null}
          {values && shown.length === 0 ? <p>No value contains “{wanted}”.</p> : null}
        </fieldset>
        <div class="buttons">
          <button type="submit" class="button primary" disabled={!values}>
            OK
          </button>
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Modal>
  );
}
