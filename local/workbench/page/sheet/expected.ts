import type { CellView } from '../../../runtime/view';
import type { SheetModel } from './sheet-model';

/** A block of cells that someone has typed or pasted into; `version`: of the sheet as it stood on the page then. */
interface Typed {
  row: number;
  column: number;
  text: string[][];
  version: number;
}

/**
 * What has been typed is shown at once, as it was typed. What the server made of it replaces it as soon as there is a
 * newer version of the sheet; one that was on its way before does not take it away again.
 */
export class Expected {
  private all: Typed[] = [];

  add(typed: Typed): void {
    this.all.push(typed);
  }

  /** It was refused, or a newer version of the sheet knows better. */
  forget(isOver: (typed: Typed) => boolean): void {
    this.all = this.all.filter((typed) => !isOver(typed));
  }

  show(model: SheetModel): void {
    for (const { row, column, text } of this.all) {
      text.forEach((line, down) => {
        const target = model.rows[row - 1 + down];
        if (!target) return;
        const cells = [...target.cells];
        line.forEach((one, across) => (cells[column - 1 + across] = typedCell(target.cell(column + across), one)));
        target.cells = Array.from(cells, (cell) => cell ?? { text: '', edit: '', kind: 'empty' });
      });
    }
  }
}

/** The look of the cell stays; what a formula comes to is not known yet. */
function typedCell({ runs: _runs, link: _link, ...look }: CellView, typed: string): CellView {
  const edit = typed.trim() === '' ? '' : typed;
  const isFormula = edit.startsWith('=');
  const text = isFormula ? '…' : edit.startsWith("'") ? edit.slice(1) : edit;
  const isNumber = text !== '' && Number.isFinite(Number(text));
  return { ...look, edit, text, kind: edit === '' ? 'empty' : isNumber ? 'number' : 'text' };
}
