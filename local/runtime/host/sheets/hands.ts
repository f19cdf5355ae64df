/**
 * What a person does to a spreadsheet with mouse and keyboard. Nothing here goes over the wire, so nothing is counted,
 * and other rules hold than for scripts: a warning asks, a strict validation rule says what it wants.
 */
import { ServiceError } from '../offer';
import { cellName, rectName } from './a1';
import { maxCharacters, type Book } from './book';
import { displayed } from './display';
import type { CellValue } from './grid';
import { canEdit, checkBook, protectionsOver } from './permission';
import { usedPart, watch, type Touched } from './history-steps';
import { cellCount, type Place, type Rect } from './rect';
import { choicesOf, RuleChecker, type Rule } from './rule';
import { partsOf, serialOfInstant } from './serial';
import type { SheetData } from './sheet-data';
import { changeLines } from './structure';
import { parseTyped } from './typed-text';
import type { Workbooks } from './workbooks';
import { writeCells } from './write';

/** As in an event's `changeType`. https://developers.google.com/apps-script/guides/triggers/events#change */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** A change as it can be told: to triggers, and in the words of the undo list. */
export interface Change {
  changeType: ChangeType;
  sheetId: number;
  rect?: Rect;
  /** `Typed into B2:C4`. */
  words: string;
}

/** What `onEdit` is told of an edit. https://developers.google.com/apps-script/guides/triggers/events#edit */
export interface Edit {
  place: Place;
  /** Only of a single cell, and only when there is one. */
  value?: string;
  oldValue?: string;
}

export type Done =
  | { ok: true; change: Change; edit?: Edit }
  /** `confirm`: the person may do it all the same, by doing it again as `confirmed`. */
  | { ok: false; message: string; confirm?: true };

/** Whose hands, in which spreadsheet. */
export interface Person {
  workbooks: Workbooks;
  user: string;
  /** Has answered "Edit anyway" to a warning. */
  confirmed?: boolean;
  /** The bound spreadsheet when absent. */
  bookId?: string;
}

/** Types or pastes into cells; a sheet that is too small grows. */
export function typeCells(
  person: Person,
  sheetId: number,
  row: number,
  column: number,
  text: readonly (readonly string[])[],
): Done {
  const columns = Math.max(...text.map((line) => line.length), 1);
  const rect = { row, column, rows: text.length, columns };
  return withSheet(
    person,
    sheetId,
    () => ({ rect }),
    (book, sheet) => {
      const refused = mayEdit(person, book, sheet, rect) ?? refusedText(person, book, sheet, rect, text);
      if (refused) return refused;
      grow(book, sheet, row + rect.rows - 1, column + columns - 1);
      book.settle();
      const oldValue = eventValue(sheet.grid.value(row, column));
      // A line shorter than the longest leaves the cells beyond its end alone.
      for (const [down, line] of text.entries()) {
        writeCells(book, sheet, { row: row + down, column, rows: 1, columns: line.length }, [line], nowOf(person));
      }
      book.settle();
      return edited(sheet, rect, 'Typed into', oldValue);
    },
  );
}

/** The Delete key: content goes, looks stay. */
export function clearCells(person: Person, sheetId: number, rect: Rect): Done {
  return withSheet(
    person,
    sheetId,
    (sheet) => ({ rect: usedPart(sheet, rect) }),
    (book, sheet) => {
      const refused = mayEdit(person, book, sheet, rect);
      if (refused) return refused;
      book.settle();
      const oldValue = eventValue(sheet.grid.value(rect.row, rect.column));
      sheet.grid.clear(rect);
      book.touch(sheet, rect);
      return edited(sheet, rect, 'Cleared', oldValue);
    },
  );
}

/**
 * Runs `act` on a sheet and remembers it for undo; `touches` names the cells or lines that it is going to change.
 * Google's own refusals become the answer.
 */
export function withSheet(
  person: Person,
  sheetId: number,
  touches: (sheet: SheetData) => Touched,
  act: (book: Book, sheet: SheetData) => Done,
): Done {
  const { workbooks, user, bookId } = person;
  try {
    const book = bookId === undefined ? workbooks.bound() : workbooks.book(bookId);
    const sheet = book?.sheet(sheetId);
    if (!book || !sheet) return { ok: false, message: `There is no sheet ${sheetId}.` };
    checkBook(book, workbooks.world, user);
    const stepOf = watch(book, sheet, touches(sheet));
    const done = act(book, sheet);
    if (done.ok) workbooks.history.record(user, stepOf(done.change));
    return done;
  } catch (error) {
    if (error instanceof ServiceError) return { ok: false, message: error.message };
    throw error;
  }
}

/** Why a person may not change cells, or what to ask first. */
export function mayEdit(person: Person, book: Book, sheet: SheetData, rect: Rect): Done | undefined {
  const { workbooks, user, confirmed } = person;
  if (!canEdit(book, workbooks.world, user, sheet, rect)) {
    return {
      ok: false,
      message:
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    };
  }
  const warning = confirmed ? undefined : protectionsOver(sheet, rect).find(({ warningOnly }) => warningOnly);
  if (!warning) return undefined;
  const words = "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";
  return { ok: false, message: warning.description ? `${words} (${warning.description})` : words, confirm: true };
}

function refusedText(
  person: Person,
  book: Book,
  sheet: SheetData,
  rect: Rect,
  text: readonly (readonly string[])[],
): Done | undefined {
  const checker = new RuleChecker(book);
  const { year } = partsOf(serialOfInstant(nowOf(person), book.timeZone));
  for (const [down, line] of text.entries()) {
    for (const [across, cell] of line.entries()) {
      const [row, column] = [rect.row + down, rect.column + across];
      if (cell.length > maxCharacters) {
        return {
          ok: false,
          message: `Your input contains more than the maximum of ${maxCharacters} characters in a single cell.`,
        };
      }
      const ruleId = sheet.ruleIds.get(row, column);
      if (!ruleId) continue;
      const rule = book.rules.at(ruleId);
      const format = book.numberFormat(sheet, row, column);
      const typed = parseTyped(cell, format, book.locale, year);
      if (
        rule.allowInvalid ||
        'formula' in typed ||
        checker.accepts(rule, typed.value, typed.format ?? format, { sheet, row, column })
      )
        continue;
      return {
        ok: false,
        message: `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.${wanted(rule, book)}`,
      };
    }
  }
  return undefined;
}

function wanted(rule: Rule, book: Book): string {
  if (rule.help) return ` ${rule.help}`;
  const choices = choicesOf(rule, book);
  return choices
    ? ` Please enter one of the following values: ${choices.slice(0, 20).join(', ')}${choices.length > 20 ? ', …' : '.'}`
    : '';
}

/** Makes a sheet large enough for a cell. */
export function grow(book: Book, sheet: SheetData, row: number, column: number): void {
  const rows = row - sheet.rowCount;
  const columns = column - sheet.columnCount;
  if (rows > 0)
    changeLines(book, sheet, 'rows', { kind: 'insert', at: sheet.rowCount + 1, count: rows }, sheet.rowCount);
  if (columns > 0)
    changeLines(
      book,
      sheet,
      'columns',
      { kind: 'insert', at: sheet.columnCount + 1, count: columns },
      sheet.columnCount,
    );
}

function edited(sheet: SheetData, rect: Rect, did: string, oldValue: string | undefined): Done {
  const edit: Edit = { place: { ...rect, sheetId: sheet.id } };
  if (cellCount(rect) === 1) {
    const value = eventValue(sheet.grid.value(rect.row, rect.column));
    if (value !== undefined) edit.value = value;
    if (oldValue !== undefined) edit.oldValue = oldValue;
  }
  return { ok: true, change: { changeType: 'EDIT', sheetId: sheet.id, rect, words: `${did} ${rectName(rect)}` }, edit };
}

/** Events carry text: a date comes as its serial number. */
function eventValue(value: CellValue): string | undefined {
  return value === null ? undefined : displayed(value, 'General', 'en_US');
}

function nowOf(person: Person): number {
  return person.workbooks.world.clock.now();
}
