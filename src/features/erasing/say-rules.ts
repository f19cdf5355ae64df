/** What was done, in counts: no name, no address (the line in the Change log says the same). */
import { plural } from '../../shared/text';

export interface Done {
  rows: number;
  cells: number;
  answers: number;
  /** Answers that Google did not let go: they stay in the form. */
  refused: number;
  mails: number;
  documents: number;
  lines: number;
  notes: number;
}

export function countsOf({ rows, cells, answers, mails, documents, lines, notes }: Done): string {
  const parts = [
    rows > 0 ? plural(rows, 'row') : '',
    cells > 0 ? plural(cells, 'cell') : '',
    answers > 0 ? plural(answers, 'answer') : '',
    mails > 0 ? plural(mails, 'mail') : '',
    documents > 0 ? plural(documents, 'document') : '',
    lines > 0 ? `${plural(lines, 'line')} of the Change log` : '',
    notes > 0 ? plural(notes, 'note') : '',
  ].filter(Boolean);
  return `Erased a person: ${parts.join(', ') || 'nothing was left'}`;
}

export function sayDone(done: Done): string {
  const refused =
    done.refused === 0
      ? ''
      : ` Google did not let ${plural(done.refused, 'answer')} be deleted in its form: delete it there by hand. It does not come in again.`;
  return `${countsOf(done)}.${refused}`;
}
