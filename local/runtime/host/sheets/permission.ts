import { ServiceError } from '../offer';
import type { World } from '../world';
import type { Book } from './book';
import { cellCount, overlap, within, type Rect } from './rect';
import type { ProtectionData, SheetData } from './sheet-data';

/** Everyone who can change the spreadsheet, owner first. */
export function editorsOf(book: Book, world: World): string[] {
  if (book.editors) return [...new Set([book.owner, ...book.editors])];
  const others = world.accounts.filter(({ email, viewer }) => email !== book.owner && !viewer);
  return [book.owner, ...others.map(({ email }) => email)];
}

/** Everyone who can see it: editors too, as long as nobody has changed the list. */
export function viewersOf(book: Book, world: World): string[] {
  return book.viewers ?? world.accounts.map(({ email }) => email);
}

export function canEditBook(book: Book, world: World, user: string): boolean {
  return editorsOf(book, world).includes(user);
}

/** Whether a protection leaves the user free. The owner always is; a warning stops nobody's script. */
export function allowedBy(protection: ProtectionData, book: Book, user: string): boolean {
  return (
    protection.warningOnly ||
    user === book.owner ||
    protection.editors === undefined ||
    protection.editors.includes(user)
  );
}

/** The protections that cover some cell of a rectangle. */
export function protectionsOver(sheet: SheetData, rect: Rect): ProtectionData[] {
  return sheet.protections.filter((protection) => {
    if (protection.rect) return overlap(protection.rect, rect) !== undefined;
    if (protection.unprotected.some((open) => within(rect, open))) return false;
    // Exact for open ranges that do not overlap each other, as the dialog makes them.
    const open = protection.unprotected.reduce((sum, one) => {
      const common = overlap(one, rect);
      return sum + (common ? cellCount(common) : 0);
    }, 0);
    return open < cellCount(rect);
  });
}

export function canEdit(book: Book, world: World, user: string, sheet: SheetData, rect: Rect): boolean {
  if (!canEditBook(book, world, user)) return false;
  return protectionsOver(sheet, rect).every((protection) => allowedBy(protection, book, user));
}

export function checkBook(book: Book, world: World, user: string): void {
  if (!canEditBook(book, world, user)) throw new ServiceError('You do not have permission to perform that action.');
}

/** Throws Google's words when the user may not change the cells. */
export function checkCells(book: Book, world: World, user: string, sheet: SheetData, rect: Rect): void {
  checkBook(book, world, user);
  if (!canEdit(book, world, user, sheet, rect)) {
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
