import { fit } from '../../signature';
import { allowedBy, editorsOf } from '../permission';
import type { SheetPlace } from './sheet-place';
import { offers } from './table';

/**
 * The protection of a whole sheet as scripts had it before there was `Sheet.protect`. Deprecated, and still met.
 * https://developers.google.com/apps-script/reference/spreadsheet/page-protection
 */
export class PageProtection {
  static readonly type = 'PageProtection';
  static readonly members = offers({ local: 'addUser getUsers isProtected removeUser setProtected' });

  constructor(
    private on: boolean,
    private users: string[],
  ) {}

  addUser(...args: unknown[]): void {
    fit('PageProtection', 'addUser', args, 'String');
    this.users = [...new Set([...this.users, String(args[0])])];
  }
  removeUser(...args: unknown[]): void {
    fit('PageProtection', 'removeUser', args, 'String');
    this.users = this.users.filter((user) => user !== args[0]);
  }
  getUsers(): string[] {
    return this.users;
  }
  isProtected(): boolean {
    return this.on;
  }
  setProtected(...args: unknown[]): void {
    fit('PageProtection', 'setProtected', args, 'Boolean');
    this.on = args[0] as boolean;
  }
}

export function pageProtectionOf({ desk, book, data }: SheetPlace): PageProtection {
  const known = data.protections.find(({ rect, warningOnly }) => !rect && !warningOnly);
  return new PageProtection(known !== undefined, known?.editors ?? editorsOf(book, desk.run.world));
}

/** Takes effect with this call, as the page says of `setSheetProtection`. */
export function protectPage({ desk, book, data }: SheetPlace, type: string, args: unknown[]): void {
  fit(type, 'setSheetProtection', args, 'PageProtection');
  const wanted = args[0] as PageProtection;
  const known = data.protections.find(({ rect, warningOnly }) => !rect && !warningOnly);
  if (known && !allowedBy(known, book, desk.user))
    throw desk.error('You do not have permission to perform that action.');
  const editors = [...new Set([book.owner, ...wanted.getUsers()])];
  desk.set(book, () => {
    data.protections = data.protections.filter((one) => one !== known);
    if (!wanted.isProtected()) return;
    const fresh = { id: book.nextId(), description: '', warningOnly: false, unprotected: [] };
    data.protections.push({ ...fresh, ...known, editors });
  });
}
