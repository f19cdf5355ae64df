import { createHash } from 'node:crypto';
import type { World, WorldPart } from '../world';
import { Book } from './book';
import type { FormulaEngine } from './formula-engine';
import { IronCalcEngine } from './formulas/engine';
import type { ScriptFunctions } from './formulas/script-functions';
import { History } from './history';

/** All spreadsheets of the world. The first one made is the one the script is bound to. */
export class Workbooks implements WorldPart {
  static readonly partName = 'workbooks';
  /** Never saved: results are computed again. */
  private readonly engine: FormulaEngine;
  readonly books: Book[] = [];
  /** What people can undo; never saved. */
  readonly history = new History();

  /** What the script offers to the cells of its own spreadsheet; set by the machine. */
  scriptFunctions: ScriptFunctions | undefined;

  constructor(readonly world: World) {
    this.engine = new IronCalcEngine(
      () => world.clock.now(),
      (book) => (book === this.books[0] ? this.scriptFunctions : undefined),
    );
  }

  /** A spreadsheet with one empty sheet. `timeZone` is an IANA name, `owner` an email address. */
  create(options: {
    name: string;
    timeZone: string;
    owner: string;
    locale?: string;
    rows?: number;
    columns?: number;
  }): Book {
    const seed = `${options.name} ${this.books.length}`;
    const id = `1${createHash('sha256').update(seed).digest('base64url')}`.slice(0, 44);
    const book = new Book(id, options.name, options.timeZone, options.owner, () => this.engine);
    if (options.locale) book.locale = options.locale;
    book.addSheet('Sheet1', 0, options.rows, options.columns);
    this.books.push(book);
    return book;
  }

  /** A spreadsheet of the same content under another name, of whoever copies it. */
  duplicate(source: Book, name: string, owner: string): Book {
    const { id } = this.create({ name, timeZone: source.timeZone, owner });
    this.books.pop();
    const saved = JSON.parse(JSON.stringify(source.save())) as Record<string, unknown>;
    const rest = { id, name, owner, formUrls: {}, editors: undefined, viewers: undefined };
    const copy = Book.load({ ...saved, ...rest }, () => this.engine);
    this.books.push(copy);
    return copy;
  }

  book(id: string): Book | undefined {
    return this.books.find((book) => book.id === id);
  }

  /** The spreadsheet the script belongs to. */
  bound(): Book {
    const [book] = this.books;
    if (!book) throw new Error('There is no spreadsheet yet: make one with workbooks.create.');
    return book;
  }

  /** To be made text at once: parts of it are the living state itself, since copying a large sheet takes time. */
  save(): unknown {
    return this.books.map((book) => book.save());
  }

  load(saved: unknown): void {
    this.books.splice(0, this.books.length, ...(saved as unknown[]).map((book) => Book.load(book, () => this.engine)));
  }
}
