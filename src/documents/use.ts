/** Kinds of documents, as features declare them. */
import type { App } from '../app';
import type { Template } from '../messages/declare';

/**
 * A kind of document. Its template knows its own placeholders and `{{date}}`, the day on which the document is made.
 */
export interface DocumentUse<W extends string = string> {
  template: Template<W>;
  /**
   * The values for each page: one page for each record, or a single page when there are no records. Throws a Failure
   * when a record does not exist. `again`: the hourly run is asking; null then means that nobody needs the document any
   * more.
   */
  pages(app: App, ids: readonly string[], again: boolean): PageValues<W>[] | null;
  /** Words that may hold students' names: they stand in the document, never in its name (law 10). */
  inside?: readonly Exclude<W, 'date'>[];
  /** A draft is not for handing out: it can be opened, and there is no PDF of it. */
  isDraft?(page: PageValues<W>): boolean;
  /**
   * Declared for what holds names or goes along with a mail: only the account that has the hourly work makes it, since
   * Google lets nobody else's script reach it, and it must be possible to supersede it and to take it. These addresses
   * may read it.
   */
  readers?(app: App, ids: readonly string[]): string[];
}

/** `make` adds the day on which the document is made. */
export type PageValues<W extends string> = Readonly<Record<Exclude<W, 'date'>, string>>;

/** Checks at compile time that the pages have the template's placeholders. */
export const documentOf = <W extends string>(use: DocumentUse<W>): DocumentUse => use;
