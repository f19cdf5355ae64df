/**
 * Whether this is the workbook in use (law 13). A copy of a file brings its cells and its script along, and the copy's
 * script has properties of its own (https://developers.google.com/apps-script/guides/bound#access_to_bound_scripts,
 * https://developers.google.com/apps-script/guides/properties: never shared between scripts). No page says whether
 * those start blank; so it is not relied on: the id of the file is compared both with the memory and with Settings.
 */
import * as z from 'zod/mini';
import type { App } from '../app';
import { daysBetween, toCalendarDate } from '../shared/dates';
import { Failure } from '../shared/failure';
import { dateText, stored } from '../shared/stored';
import { settingsTab } from '../workbook/own-tabs';
import type { Problem } from '../workbook/problems';
import { titleRow } from '../workbook/read/table';
import {
  restReasons,
  sayAtRest,
  sayZoneChanged,
  whyAtRest,
  type RestReason,
  type StandingFacts,
  type WorkbookMark,
} from './standing-rules';

const bookText = z.object({ fileId: z.string(), owner: z.nullable(z.string()), day: dateText });
type Book = z.infer<typeof bookText>;

const bookKey = 'book';
/** Kept until a person has decided. */
const restKey = 'book.rests';
const zoneKey = 'zone.changed';

const zoneChange = z.object({ from: z.string(), to: z.string(), on: dateText });
const daysTold = 7;

/** A row of Settings like the others, with nothing to set; the mark ends what it says about itself. */
const markKey = 'workbook';
const aboutMark = 'Nothing to set. By this Partnerbook recognizes a copy and an earlier version of the file:';

interface MarkRow {
  id: string;
  row: number;
  /** Null when somebody has typed over it. */
  mark: WorkbookMark | null;
}

function markRow({ workbook }: Pick<App, 'workbook'>): MarkRow | null {
  if (workbook.sheetIdOf(settingsTab) === null) return null;
  for (const { id, row, key, about } of workbook.table(settingsTab).rows) {
    if (key !== markKey) continue;
    const [day = '', file = ''] = (about ?? '').split(' ').reverse();
    const written = toCalendarDate(day);
    return { id, row, mark: written === null ? null : { fileId: file, day: written } };
  }
  return null;
}

/** Compares the zone with what Google says now; a change is kept, and told for a week. Before anything is decided by it. */
export function lookAtZone({ memory, clock, file }: Pick<App, 'memory' | 'clock' | 'file'>): void {
  const [from, to] = [memory.get('zone'), file.zone()];
  if (from === null || from === to) return;
  memory.set('zone', to);
  memory.set(zoneKey, JSON.stringify({ from, to, on: clock.today() }));
  memory.set('pump.more', '1');
}

/** Why nothing leaves by itself, as far as it was found; null in the workbook in use. */
export function atRest({ memory, file }: Pick<App, 'memory' | 'file'>): RestReason | null {
  const kept = restReasons.filter((reason) => reason === memory.get(restKey))[0];
  if (kept !== undefined) return kept;
  const book = stored(memory.get(bookKey), bookText);
  return book !== null && book.fileId !== file.id() ? 'copy' : null;
}

/** Before anything leaves: throws a Failure that says why nothing does. */
export function requireInUse(app: Pick<App, 'memory' | 'file'>): void {
  const reason = atRest(app);
  if (reason !== null) throw new Failure(sayAtRest(reason));
}

/**
 * Looks whether this is the workbook in use, and keeps what it finds. In the first look of a day the owner is asked for,
 * and the mark is written after all else (`app.deferred`): a version that is brought back later has an older one.
 */
export function lookAtStanding(app: App): RestReason | null {
  const { memory, clock, deferred } = app;
  const known = atRest(app);
  if (known !== null) return known;
  const book = stored(memory.get(bookKey), bookText);
  const isFirst = book === null || book.day < clock.today();
  const owner = isFirst ? app.file.owner() : null;
  const reason = whyAtRest(factsOf(app, book, owner, memory.get('sheets') !== null));
  if (reason !== null) memory.set(restKey, reason);
  else if (isFirst) deferred.push(() => writeMark(app, owner ?? book?.owner ?? null));
  return reason;
}

/** `knewTabs`: it remembers where its tabs were. */
function factsOf(app: App, book: Book | null, owner: string | null, knewTabs: boolean): StandingFacts {
  const { file, workbook, memory } = app;
  return {
    fileId: file.id(),
    owner,
    runsAs: memory.get('pump.owner'),
    remembered: { ...(book ?? { fileId: null, owner: null, day: null }), anything: knewTabs },
    written: markRow(app)?.mark ?? null,
    wasSetUp: workbook.rowsOf(settingsTab).length > 0,
  };
}

/**
 * Part of a set-up, under its lock, when the tabs are there and the settings are not yet: a workbook that is not known
 * becomes the one in use, unless there is work in it already. Kept at once, so that a set-up that is cut off does not find
 * its own traces and take them for those of another workbook.
 */
export function lookAtSetUp(app: App, knewTabs: boolean): RestReason | null {
  const { memory, clock, file } = app;
  const book = stored(memory.get(bookKey), bookText);
  const reason = atRest(app) ?? whyAtRest(factsOf(app, book, null, knewTabs));
  if (reason !== null) {
    memory.set(restKey, reason);
    return reason;
  }
  if (book === null) {
    const made: Book = { fileId: file.id(), owner: file.owner(), day: clock.today() };
    memory.setNow(bookKey, JSON.stringify(made));
  }
  return null;
}

/** Later in the set-up, below the settings. */
export function markSetUp(app: App): void {
  const book = stored(app.memory.get(bookKey), bookText);
  if (book !== null && atRest(app) === null && markRow(app)?.mark?.fileId !== book.fileId) putMark(app, book);
}

/** A person says that this is the workbook in use, and answers for it. Under the lock; the caller commits. */
export function declareInUse(app: App): void {
  const { memory, clock, file } = app;
  const book: Book = { fileId: file.id(), owner: file.owner(), day: clock.today() };
  putMark(app, book);
  memory.set(bookKey, JSON.stringify(book));
  memory.set(restKey, null);
}

/** First the sheet, then the memory: after a run that dies in between, the mark is younger, which says nothing. */
function writeMark(app: App, owner: string | null): void {
  const { workbook, memory, clock, file } = app;
  if (workbook.sheetIdOf(settingsTab) === null) return;
  const book: Book = { fileId: file.id(), owner, day: clock.today() };
  putMark(app, book);
  workbook.commit();
  workbook.sheets.flush();
  memory.set(bookKey, JSON.stringify(book));
}

function putMark(app: Pick<App, 'workbook'>, { fileId, day }: WorkbookMark): void {
  const known = markRow(app);
  const about = [aboutMark, fileId, day].join(' ');
  if (known) app.workbook.change(settingsTab, known.id, { about });
  else app.workbook.add(settingsTab, [{ key: markKey, name: 'This workbook', about }]);
}

/** What is to be told of it, in Check and on Home. */
export function standingProblems(app: App): Problem[] {
  const { memory, clock, workbook } = app;
  if (workbook.sheetIdOf(settingsTab) === null) return [];
  const reason = atRest(app);
  const zone = stored(memory.get(zoneKey), zoneChange);
  const told = [
    ...(reason === null ? [] : [sayAtRest(reason)]),
    ...(zone === null || daysBetween(zone.on, clock.today()) > daysTold ? [] : [sayZoneChanged(zone)]),
  ];
  const { title, tab, places } = workbook.table(settingsTab);
  const place = { tab: title, tabKey: tab.key, row: markRow(app)?.row ?? titleRow };
  return told.map((text) => ({ code: 'rule', ...place, column: '', columnNumber: places.get('name') ?? 1, text }));
}
