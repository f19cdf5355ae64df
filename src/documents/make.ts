/**
 * Makes a Google Doc from a template and its records. Its key identifies its content: the same content is never made
 * twice (law 6), and when the content differs, the earlier document is marked superseded.
 */
import type { App } from '../app';
import { docUrl } from '../google/drive';
import { compose, oneLine, type Values, type Wording } from '../messages/compose';
import type { Template } from '../messages/declare';
import { findTemplate } from '../messages/templates';
import { longDate } from '../shared/dates';
import { Failure } from '../shared/failure';
import { fingerprint } from '../shared/fingerprint';
import { paperHtml } from './paper';
import { documentsTab, type DocumentRow } from './tabs';

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
}

/** `make` adds the day on which the document is made. */
export type PageValues<W extends string> = Readonly<Record<Exclude<W, 'date'>, string>>;

/** Checks at compile time that the pages have the template's placeholders. */
export const documentOf = <W extends string>(use: DocumentUse<W>): DocumentUse => use;

export interface MadeDocument {
  name: string;
  url: string;
  /** Empty for a draft. */
  pdf: string;
  /** False when the same document already existed. */
  made: boolean;
}

const waitMs = 30_000;

/** Makes at most three calls to Drive. Throws a Failure when the template or a record does not allow it. */
export function makeDocument(app: App, use: DocumentUse, ids: readonly string[], aboutName: string): MadeDocument {
  const pages = use.pages(app, ids, false) ?? [];
  return app.exclusive.run(waitMs, () => make(app, use, ids, aboutName, pages));
}

function make(app: App, use: DocumentUse, ids: readonly string[], aboutName: string, pages: Values[]): MadeDocument {
  const { workbook, docs, clock } = app;
  const wording = wordingOf(app, use.template);
  const { name, texts } = written(wording, use, pages, longDate(clock.today()), aboutName);
  const key = `${keyFor(use, ids, pages)}/${fingerprint(wording)}`;
  const listed = workbook.sheetIdOf(documentsTab) !== null;
  const before = listed
    ? workbook.reread(documentsTab).rows.filter((row) => row.state === 'current' && isOf(row, use, ids))
    : [];
  const same = before.filter((row) => row.key === key)[0];
  let docId = docs.find(key);
  // We cannot find somebody else’s file, but it may well exist.
  if (same?.url && (docId !== null || same.by !== app.user())) {
    return { name: same.name ?? name, url: same.url, pdf: same.pdf ?? '', made: false };
  }
  const found = docId !== null;
  if (docId === null) docId = docs.make(key, name, paperHtml(name, texts));
  else docs.rename(docId, name);
  const url = docUrl(docId);
  const isDraft = pages.some((page) => use.isDraft?.(page) ?? false);
  const pdf = isDraft ? '' : url.replace(/edit$/, 'export?format=pdf');
  if (!listed) return { name, url, pdf, made: !found };
  workbook.add(documentsTab, [
    { name, aboutName, state: 'current', url, pdf, madeAt: clock.stamp(), by: app.user(), key, about: ids.join(' ') },
  ]);
  for (const row of before) workbook.change(documentsTab, row.id, { state: 'superseded' });
  workbook.commit();
  for (const row of before) {
    const oldId = /\/d\/([^/]+)/.exec(row.url ?? '')?.[1];
    if (oldId !== undefined && oldId !== docId) docs.rename(oldId, `Superseded: ${row.name ?? ''}`);
  }
  return { name, url, pdf, made: !found };
}

/**
 * The hourly job: makes current documents again when their records have changed. A document made for many at once was
 * printed at once, and stays as it is.
 */
export function refreshDocuments(app: App, uses: readonly DocumentUse[]): void {
  const { workbook } = app;
  for (const row of workbook.table(documentsTab).rows.slice()) {
    const use = uses.filter((each) => isOf(row, each, idsOf(row)))[0];
    const ids = idsOf(row);
    if (row.state !== 'current' || !use || ids.length > 1) continue;
    const pages = pagesNow(app, use, ids);
    if (pages === null || (row.key ?? '').indexOf(`${keyFor(use, ids, pages)}/`) === 0) continue;
    app.exclusive.run(waitMs, () => make(app, use, ids, row.aboutName ?? '', pages));
  }
}

/** When a record is gone, it keeps the document it had. */
function pagesNow(app: App, use: DocumentUse, ids: readonly string[]): Values[] | null {
  try {
    return use.pages(app, ids, true);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function idsOf({ about }: DocumentRow): string[] {
  return (about ?? '').split(' ').filter(Boolean);
}

function isOf(row: DocumentRow, use: DocumentUse, ids: readonly string[]): boolean {
  return (row.key ?? '').indexOf(`${use.template.kind}/${fingerprint(ids.join(' '))}/`) === 0;
}

function keyFor({ template }: DocumentUse, ids: readonly string[], pages: readonly Values[]): string {
  return `${template.kind}/${fingerprint(ids.join(' '))}/${fingerprint(pages)}`;
}

/** The wording from the Templates tab; before the feature's first use, its initial wording. */
function wordingOf(app: App, template: Template): Wording {
  const { name } = template;
  const found = findTemplate(app.workbook, template);
  if (found === 'off') throw new Failure(`The template “${name}” is not in use: its tick is off in the tab Templates.`);
  if ('wording' in found) return found.wording;
  return { name, ...template.wording };
}

function written(
  wording: Wording,
  { template, inside = [] }: DocumentUse,
  pages: readonly Values[],
  date: string,
  aboutName: string,
): { name: string; texts: string[] } {
  const made = pages.map((values) => {
    const composed = compose(wording, { ...values, date }, template.placeholders);
    if ('reason' in composed) throw new Failure(composed.reason);
    if (inside.length === 0) return composed;
    const outside = { ...values, date, ...Object.fromEntries(inside.map((word) => [word, ''])) };
    const named = compose(wording, outside, template.placeholders);
    if ('reason' in named) throw new Failure(named.reason);
    return { ...composed, subject: named.subject };
  });
  const first = made[0];
  if (!first) throw new Failure('Choose for whom it is made.');
  return {
    name: made.length === 1 ? first.subject : oneLine(`${wording.name}: ${aboutName}`),
    texts: made.map(({ text }) => text),
  };
}
