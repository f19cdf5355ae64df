import { fit } from '../../signature';
import { bandingsOf, type Banding } from './banding';
import { SheetGroups } from './group';
import { imagesOf, insertImage, type OverGridImage } from './image';
import { pageProtectionOf, protectPage, type PageProtection } from './page-protection';
import { offers } from './table';

/** What of a sheet is selected, striped, drawn, and read from right to left. */
export class SheetMore extends SheetGroups {
  static override readonly members = {
    ...SheetGroups.members,
    ...offers({
      look: 'getActiveRangeList getSelection setActiveRangeList',
      ask: 'getBandings getDrawings getImages getPivotTables getSheetProtection getSlicers isRightToLeft',
      change: 'insertImage',
      set: 'setRightToLeft setSheetProtection',
    }),
  };

  getActiveRangeList(): object | null {
    const range = this.getActiveRange();
    return range && this.desk.make.rangeList([range]);
  }
  setActiveRangeList(...args: unknown[]): object {
    fit('Sheet', 'setActiveRangeList', args, 'RangeList');
    return (args[0] as { activate(): object }).activate();
  }
  getSelection(): object {
    return (this.getParent() as { getSelection(): object }).getSelection();
  }
  getBandings(): Banding[] {
    return bandingsOf(this.desk, this.book, this.data);
  }
  isRightToLeft(): boolean {
    return this.data.rightToLeft;
  }
  setRightToLeft(...args: unknown[]): this {
    fit('Sheet', 'setRightToLeft', args, 'Boolean');
    const { data } = this;
    this.desk.set(this.book, () => void (data.rightToLeft = args[0] as boolean));
    return this;
  }

  getSheetProtection(): PageProtection {
    return pageProtectionOf(this);
  }
  setSheetProtection(...args: unknown[]): void {
    protectPage(this, 'Sheet', args);
  }

  insertImage(...args: unknown[]): OverGridImage {
    return insertImage(this, 'Sheet', args);
  }
  getImages(): OverGridImage[] {
    return imagesOf(this);
  }

  // None of these can be made here, so there are none.
  getDrawings(): object[] {
    return [];
  }
  getPivotTables(): object[] {
    return [];
  }
  getSlicers(): object[] {
    return [];
  }
}
