import type { Spreadsheet } from './spreadsheet';
import { offers } from './table';

/** What the user has selected. https://developers.google.com/apps-script/reference/spreadsheet/selection */
export class Selection {
  static readonly type = 'Selection';
  static readonly members = offers({ look: 'getActiveRange getActiveRangeList getActiveSheet getCurrentCell' });

  constructor(private readonly spreadsheet: Spreadsheet) {}

  getActiveRange(): object | null {
    return this.spreadsheet.getActiveRange();
  }
  getActiveRangeList(): object | null {
    return this.spreadsheet.getActiveRangeList();
  }
  getActiveSheet(): object {
    return this.spreadsheet.getActiveSheet();
  }
  getCurrentCell(): object | null {
    return this.spreadsheet.getCurrentCell();
  }
}
