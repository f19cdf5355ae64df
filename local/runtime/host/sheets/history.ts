/**
 * Undo and redo of what a person does by hand. Each person has a list of their own, as in Sheets. What a script or
 * somebody else has written since is not lost by an undo: only cells that still hold what the person's step left there
 * go back, and rows or columns only while their lines stand where they stood. Google does not say what Sheets does
 * there; this is the choice that loses nothing.
 */
import type { Book } from './book';
import type { Change, Done, Person } from './hands';
import type { Rect } from './rect';
import type { Workbooks } from './workbooks';

/**
 * One thing a person did, able to go back and forth. Both answer with the cells that changed, true where there are
 * none to name, and undefined when it can't be done any more.
 */
export interface Step {
  change: Change;
  back(book: Book): Rect | true | undefined;
  forth(book: Book): Rect | true | undefined;
}

/** How many steps are kept for each person. */
const limit = 100;

interface Lists {
  done: Step[];
  undone: Step[];
}

/** What everybody did since the program started; not saved, as a reloaded page in Sheets starts afresh too. */
export class History {
  private readonly people = new Map<string, Lists>();

  record(user: string, step: Step): void {
    const lists = this.of(user);
    lists.done.push(step);
    if (lists.done.length > limit) lists.done.shift();
    lists.undone.length = 0;
  }

  of(user: string): Lists {
    let lists = this.people.get(user);
    if (!lists) this.people.set(user, (lists = { done: [], undone: [] }));
    return lists;
  }
}

/** What undo and redo would do now, in words for a menu; undefined when there is nothing. */
export function undoable(workbooks: Workbooks, user: string): { undo?: string; redo?: string } {
  const { done, undone } = workbooks.history.of(user);
  const [undo, redo] = [done.at(-1)?.change.words, undone.at(-1)?.change.words];
  return { ...(undo === undefined ? {} : { undo }), ...(redo === undefined ? {} : { redo }) };
}

/** Takes back the person's last step. To be called through `machine.act`, so that triggers see the change. */
export function undo(person: Person): Done {
  return travel(person, 'back');
}

/** Does again what was undone last. */
export function redo(person: Person): Done {
  return travel(person, 'forth');
}

function travel(person: Person, way: 'back' | 'forth'): Done {
  const { workbooks, user, bookId } = person;
  const book = bookId === undefined ? workbooks.bound() : workbooks.book(bookId);
  const { done, undone } = workbooks.history.of(user);
  const [from, to] = way === 'back' ? [done, undone] : [undone, done];
  const step = from.pop();
  if (!book || !step) return { ok: false, message: `There is nothing to ${way === 'back' ? 'undo' : 'redo'}.` };
  const { change } = step;
  const result = step[way](book);
  if (!result) {
    return {
      ok: false,
      message: `“${change.words}” cannot be ${way === 'back' ? 'undone' : 'redone'}: it has been changed since.`,
    };
  }
  to.push(step);
  const words = `${way === 'back' ? 'Undid' : 'Redid'}: ${change.words}`;
  const told: Change = { ...change, words };
  if (result === true || change.changeType !== 'EDIT') return { ok: true, change: told };
  return { ok: true, change: told, edit: { place: { ...result, sheetId: change.sheetId } } };
}
