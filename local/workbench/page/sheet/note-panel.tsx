import { useState } from 'preact/hooks';
import { Modal } from '../chrome/modal';
import { change } from '../store';
import { letters } from './columns';
import { openPanel } from './panel';

/** Writes, changes or (emptied) removes a cell's note. */
export function NotePanel({
  sheetId,
  row,
  column,
  note,
}: {
  sheetId: number;
  row: number;
  column: number;
  note: string;
}) {
  const [text, setText] = useState(note);
  const close = () => openPanel(null);
  const cell = `${letters(column)}${row}`;
  return (
    <Modal label={`Note on ${cell}`} class="question" onClose={close}>
      <h2>Note on {cell}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          close();
          if (text !== note) void change('/api/hands', { action: 'setNote', sheetId, row, column, note: text });
        }}
      >
        <textarea
          aria-label={`Note on ${cell}`}
          rows={4}
          class="note-text"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="buttons">
          <button type="submit" class="button primary">
            Save
          </button>
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Modal>
  );
}
