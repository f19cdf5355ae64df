/**
 * Makes a Google Doc from a template and its records. Its key identifies its content: the same content is never made
 * twice (law 6), and when the content differs, the earlier document is marked superseded.
 */
import type { App } from '../app';
import { docUrl } from '../google/drive';
import { compose, oneLine, type Values, type Wording } from '../messages/compose';
import type { Template } from '../messages/declare';
import { textMark } from '../messages/enclosures';
import { findTemplate } from '../messages/templates';
import { isOthersWork } from '../schedule/owner';
import { longDate } from '../shared/dates';
import { Failure } from '../shared/failure';
import { paperHtml } from './paper';
import { contentMark, contentOf, docIdOf, idsOf, isOf, keyOf, recordsKey } from './rows';
import { documentsTab, type DocumentRow } from './tabs';
import type { DocumentUse } from './use';

export interface MadeDocument {
  name: string;
  url: string;
  /** Empty for a draft. */
  pdf: string;
  /** False when the same document already existed. */
  made: boolean;
}

const waitMs = 30_000;

/** At most three calls to Drive; for a kind with readers, one more and one for each of them. Throws a Failure when the template or a record does not allow it. */
export function makeDocument(app: App, use: DocumentUse, ids: readonly string[], aboutName: string): MadeDocument {
  const pages = use.pages(app, ids, false) ?? [];
  return app.exclusive.run(waitMs, () => make(app, use, ids, aboutName, pages));
}

function make(app: App, use: DocumentUse, ids: readonly string[], aboutName: string, pages: Values[]): MadeDocument {
  const { workbook, docs, clock } = app;
  const wording = wordingOf(app, use.template);
  const { name, texts } = written(wording, use, pages, longDate(clock.today()), aboutName);
  const key = keyOf(use, ids, pages, wording);
  const listed = workbook.sheetIdOf(documentsTab) !== null;
  const before = listed
    ? workbook.reread(documentsTab).rows.filter((row) => row.state !== 'superseded' && isOf(row, use, ids))
    : [];
  const same = before.filter((row) => row.key === key)[0];
  let docId = docs.find(key);
  // We cannot find somebody else’s file, but it may well exist.
  if (same?.url && (docId !== null || (same.by !== app.user() && !use.readers))) {
    return { name: same.name ?? name, url: same.url, pdf: same.pdf ?? '', made: false };
  }
  const found = docId !== null;
  if (docId === null) docId = docs.make(key, name, paperHtml(name, texts));
  else docs.rename(docId, name);
  const url = docUrl(docId);
  const isDraft = pages.some((page) => use.isDraft?.(page) ?? false);
  const pdf = isDraft ? '' : url.replace(/edit$/, 'export?format=pdf');
  if (!listed) return { name, url, pdf, made: !found };
  const { asked, told } = whoTold(before);
  const kept = use.readers ? keptFor(app, docId, [...use.readers(app, ids), ...told]) : {};
  const row = { name, aboutName, state: 'current', url, pdf, madeAt: clock.stamp(), by: app.user(), key } as const;
  if (asked) workbook.change(documentsTab, asked.id, { ...row, ...kept });
  else workbook.add(documentsTab, [{ ...row, ...kept, about: ids.join(' ') }]);
  const others = before.filter((each) => each !== asked);
  for (const each of others) workbook.change(documentsTab, each.id, { state: 'superseded' });
  workbook.commit();
  for (const each of others) {
    const oldId = docIdOf(each);
    if (oldId !== null && oldId !== docId) docs.rename(oldId, `Superseded: ${each.name ?? ''}`);
  }
  return { name, url, pdf, made: !found };
}

/** The row of who asked for it, if it has not been made yet, and everybody who may read it or asked for it so far. */
function whoTold(before: readonly DocumentRow[]): { asked: DocumentRow | undefined; told: string[] } {
  const asked = before.filter(({ state }) => state === 'asked for')[0];
  const told = before.flatMap(({ state, by, readers }) => [
    state === 'asked for' ? (by ?? '') : '',
    ...listIn(readers),
  ]);
  return { asked, told };
}

const listIn = (text: string | null): string[] => (text ?? '').split(', ').filter(Boolean);

/** How its text is known again when it goes along with a mail, and who may read it. */
function keptFor({ docs, user }: App, docId: string, addresses: readonly string[]): { mark: string; readers: string } {
  const wanted = new Set(addresses.map((address) => address.toLowerCase()));
  wanted.delete(user().toLowerCase());
  const readers = [...wanted].filter((address) => address !== '' && docs.share(docId, address));
  return { mark: textMark(docs.text(docId) ?? ''), readers: readers.join(', ') };
}

/**
 * The hourly job: makes what was asked for, and current documents again when their records have changed. A document made
 * for many at once was printed at once, and stays as it is.
 */
export function refreshDocuments(app: App, uses: readonly DocumentUse[]): void {
  for (const row of app.workbook.table(documentsTab).rows.slice()) {
    const ids = idsOf(row);
    const use = uses.filter((each) => isOf(row, each, ids))[0];
    if (row.state !== 'superseded' && use && ids.length <= 1) refresh(app, use, row);
  }
}

/** The document of these records, made anew where it tells something else; null while there is none. */
export function refreshed(app: App, use: DocumentUse, ids: readonly string[]): DocumentRow | null {
  const now = (): DocumentRow | undefined =>
    app.workbook.rowsOf(documentsTab).filter((row) => row.state !== 'superseded' && isOf(row, use, ids))[0];
  const row = now();
  if (row) refresh(app, use, row);
  return now() ?? null;
}

function refresh(app: App, use: DocumentUse, row: DocumentRow): void {
  const pages = pagesNow(app, use, idsOf(row));
  if (pages === null || !mayMake(app, use)) return;
  // Of an account that had the hourly work before, nobody could take or supersede it.
  const isOurs = !use.readers || row.by === app.user();
  if (isOurs && tells(row, pages)) return;
  app.exclusive.run(waitMs, () => make(app, use, idsOf(row), row.aboutName ?? '', pages));
}

/** Whether it tells what its records say. */
export function isUpToDate(app: App, use: DocumentUse, row: DocumentRow): boolean {
  const pages = pagesNow(app, use, idsOf(row));
  return pages === null || tells(row, pages);
}

const tells = (row: DocumentRow, pages: readonly Values[]): boolean =>
  row.state === 'current' && contentOf(row) === contentMark(pages);

/** What holds names is made by the account that has the hourly work only. */
export function mayMake(app: App, { readers }: DocumentUse): boolean {
  return readers === undefined || !isOthersWork(app);
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

/** For somebody who may not make it: the hourly run does. Nothing is added when it is asked for already. */
export function askForDocument(app: App, use: DocumentUse, ids: readonly string[], aboutName: string): void {
  const { workbook, clock } = app;
  const key = recordsKey(use, ids);
  app.exclusive.run(waitMs, () => {
    const rows = workbook.reread(documentsTab).rows.filter((row) => isOf(row, use, ids));
    if (rows.some(({ state, by }) => state === 'asked for' && by === app.user())) return;
    const { name } = use.template;
    const asked = { name, aboutName, state: 'asked for', madeAt: clock.stamp(), by: app.user(), key } as const;
    workbook.add(documentsTab, [{ ...asked, about: ids.join(' ') }]);
    workbook.commit();
  });
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
