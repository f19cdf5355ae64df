import { EnumValue, ServiceError } from '../../offer';
import { Screens } from '../../screens';
import { User } from '../../session';
import { fit, typeOf } from '../../signature';
import { editorsOf, viewersOf } from '../permission';
import { bandingsOf, type Banding } from './banding';
import { SpreadsheetSheets } from './spreadsheet-sheets';
import { offers } from './table';

interface OldMenuItem {
  name: string;
  functionName: string;
}

/** Who may edit or see a spreadsheet, copies of it, and menus as older programs make them. */
export class SpreadsheetSharing extends SpreadsheetSheets {
  static override readonly members = {
    ...SpreadsheetSheets.members,
    ...offers({
      ask: 'getBandings getEditors getImages getOwner getRecalculationInterval getViewers',
      change: 'addEditor addEditors addViewer addViewers copy removeEditor removeViewer setRecalculationInterval',
      look: 'setActiveRangeList',
      handle: 'addMenu removeMenu updateMenu',
    }),
  };

  getOwner(): object {
    return new User(this.book.owner);
  }
  getEditors(): object[] {
    return editorsOf(this.book, this.desk.run.world).map((email) => new User(email));
  }
  getViewers(): object[] {
    return viewersOf(this.book, this.desk.run.world).map((email) => new User(email));
  }

  addEditor(...args: unknown[]): this {
    return this.share('addEditor', 'editors', args, (list, emails) => [...list, ...emails]);
  }
  addEditors(...args: unknown[]): this {
    return this.share('addEditors', 'editors', args, (list, emails) => [...list, ...emails]);
  }
  /** The owner stays. */
  removeEditor(...args: unknown[]): this {
    return this.share('removeEditor', 'editors', args, (list, [gone]) => list.filter((email) => email !== gone));
  }
  addViewer(...args: unknown[]): this {
    return this.share('addViewer', 'viewers', args, (list, emails) => [...list, ...emails]);
  }
  addViewers(...args: unknown[]): this {
    return this.share('addViewers', 'viewers', args, (list, emails) => [...list, ...emails]);
  }
  removeViewer(...args: unknown[]): this {
    return this.share('removeViewer', 'viewers', args, (list, [gone]) => list.filter((email) => email !== gone));
  }

  /** "Copies the spreadsheet and returns the new one"; it belongs to whoever copies. */
  copy(...args: unknown[]): object {
    fit('Spreadsheet', 'copy', args, 'String');
    const { desk, book } = this;
    return desk.make.spreadsheet(desk.workbooks.duplicate(book, args[0] as string, desk.user));
  }

  getBandings(): Banding[] {
    return this.book.sheets.flatMap((sheet) => bandingsOf(this.desk, this.book, sheet));
  }
  getImages(): object[] {
    const { desk, book } = this;
    return book.sheets.flatMap(({ id }) => (desk.make.sheet(book, id) as { getImages(): object[] }).getImages());
  }
  getRecalculationInterval(): EnumValue {
    return new EnumValue('RecalculationInterval', this.book.recalculation);
  }
  setRecalculationInterval(...args: unknown[]): this {
    fit('Spreadsheet', 'setRecalculationInterval', args, 'Enum');
    this.desk.checkBook(this.book);
    this.book.recalculation = args[0] as string;
    return this;
  }
  setActiveRangeList(...args: unknown[]): object {
    fit('Spreadsheet', 'setActiveRangeList', args, 'RangeList');
    return (args[0] as { activate(): object }).activate();
  }

  /** `null` among the items is a separator. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addmenuname,-submenus */
  addMenu(...args: unknown[]): void {
    fit('Spreadsheet', 'addMenu', args, 'String, Object[]');
    const [name, items] = args as [string, (OldMenuItem | null)[]];
    this.screens.addMenu(this.desk.user, {
      name,
      items: items
        .map((item) => item && { label: item.name, functionName: item.functionName })
        .map((item) => item ?? 'separator'),
    });
  }
  updateMenu(...args: unknown[]): void {
    this.addMenu(...args);
  }
  removeMenu(...args: unknown[]): void {
    fit('Spreadsheet', 'removeMenu', args, 'String');
    this.screens.removeMenu(this.desk.user, args[0] as string);
  }

  private get screens(): Screens {
    return this.desk.run.world.part(Screens);
  }

  private share(
    method: string,
    list: 'editors' | 'viewers',
    args: unknown[],
    change: (emails: string[], given: string[]) => string[],
  ): this {
    fit('Spreadsheet', method, args, ...(method.endsWith('s') ? ['String[]'] : ['String', 'User']));
    this.desk.checkBook(this.book);
    const emails = [args[0]].flat().map((one) => (typeOf(one) === 'User' ? (one as User).getEmail() : String(one)));
    const wrong = emails.find((email) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email));
    if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
    const { world } = this.desk.run;
    const before = list === 'editors' ? editorsOf(this.book, world) : viewersOf(this.book, world);
    this.book[list] = [...new Set(change(before, emails))];
    return this;
  }
}
