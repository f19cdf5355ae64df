/**
 * Compares the outcome with what it should be: the outcome of the undisturbed run, plus what staff changed. The tabs'
 * declarations say who owns each column; nothing else is taken from the product.
 */
import { tabs as declared } from '../src/house';
import { codeWordOf, type Facts, type Row } from './facts';
import { isForged, labelOf, type Deed } from './staff';

export interface Verdict {
  duplicates: string[];
  lost: string[];
  /** Mails that nobody approved as they left. */
  unapproved: string[];
  /** Mails whose row says that nobody knows: allowed, one for each crash. */
  unknown: string[];
  staffCellsChanged: string[];
  notIdempotent: string[];
}

export const clean = (): Verdict => ({
  duplicates: [],
  unapproved: [],
  lost: [],
  unknown: [],
  staffCellsChanged: [],
  notIdempotent: [],
});

/** The columns that show whether two rows are about the same thing; rows of other tabs are not counted. */
const identity: Record<string, string[]> = {
  activity: ['title'],
  org: ['name'],
  person: ['name'],
  staff: ['name'],
  connection: ['organization', 'knower'],
  response: ['answerId'],
  finding: ['name'],
  setting: ['key'],
  template: ['kind'],
  import: ['source'],
};
/**
 * An import that is started again after an interruption counts as another one, with a row of its own: two deaths give
 * two more, besides the import itself.
 */
const mostImports = 3;
/** App columns that report what was done and so must be right in the end. */
const tells: Record<string, string[]> = {
  activity: ['calendar'],
  response: ['answer', 'given', 'survey'],
  finding: ['count', 'answers'],
  import: ['state'],
};

/**
 * `unknownAllowed`: how many crashes and errors there were. `late`: the moment, in days as a cell counts them, from
 * which mail could be sent again. Mail about an activity that had begun by then may say so instead of being sent. Null:
 * lateness excuses nothing.
 */
export function judge(
  end: Facts,
  wanted: Facts,
  start: Facts,
  deeds: readonly Deed[],
  unknownAllowed: number,
  late: number | null,
): Verdict {
  const verdict = clean();
  const gone = new Set(deeds.filter(({ tabGone }) => tabGone).map(({ tab }) => tab));
  const [mayMissMail, mayMiss] = [true, false].map((mails) => aboutWhatIsGone(deeds, wanted, mails));

  verdict.unapproved = end.mails.filter((mail) => isForged(mail, mail));
  verdict.unknown = outboxSays(end, 'unknown');
  const excused = counted([
    ...verdict.unknown,
    ...outboxSays(end, 'failed'),
    ...(deeds.some(({ dragged }) => dragged) ? outboxSays(end, 'draft', 'This row was not approved') : []),
    ...outboxSays(end, 'canceled', 'Past its use').filter((mail) => late !== null && hasBegun(mail, wanted, late)),
  ]);
  compare(verdict, 'mail', counted(end.mails), counted(wanted.mails), (mail) => {
    if (mayMissMail!(mail)) return true;
    const left = excused.get(mail) ?? 0;
    excused.set(mail, left - 1);
    return left > 0;
  });
  if (verdict.unknown.length > unknownAllowed)
    verdict.lost.push(`${verdict.unknown.length} mails are unknown after ${unknownAllowed} interruptions`);
  compare(verdict, 'notice', counted(end.notices), counted(wanted.notices));
  compare(verdict, 'event', counted(end.events), counted(wanted.events), mayMiss!);
  compare(verdict, 'trigger', counted(end.triggers), counted(wanted.triggers));
  if (end.calendars.used > Math.max(1, wanted.calendars.used)) verdict.duplicates.push('calendar with events');
  const names = new Set(wanted.layout.map((line) => line.split(': ')[0]));
  for (const name of end.layout.map((line) => line.split(': ')[0]!))
    if (!names.has(name)) verdict.duplicates.push(`tab nobody asked for: ${name}`);
  for (const line of wanted.layout) {
    const key = / (\w+)\.id/.exec(line)?.[1] ?? '';
    const there = end.layout.some((each) => sameColumns(each, line));
    if (!there && !gone.has(key)) verdict.lost.push(`tab or columns: ${line}`);
  }
  for (const [tab, columns] of Object.entries(identity))
    if (!gone.has(tab)) judgeRows(verdict, tab, columns, end, wanted, start, deeds, mayMiss!);
  return verdict;
}

function judgeRows(
  verdict: Verdict,
  tab: string,
  columns: readonly string[],
  end: Facts,
  wanted: Facts,
  start: Facts,
  deeds: readonly Deed[],
  mayMiss: (what: string) => boolean,
): void {
  const nameOf = (row: Row): string => columns.map((column) => String(row[column] ?? '')).join(' · ');
  const goneHere = new Set(deeds.filter((deed) => deed.tab === tab).map(({ gone }) => gone));
  const should = (wanted.tabs.get(tab) ?? []).filter((row) => !goneHere.has(labelOf(tab, row)));
  const rows = end.tabs.get(tab) ?? [];
  // A deleted partner that is in the imported list comes back as a different organization, with its people.
  const goneOrgs = new Set(deeds.filter((deed) => deed.tab === 'org').map(({ gone }) => gone));
  const mayRepeat = (name: string): number =>
    tab === 'import'
      ? mostImports - 1
      : Number(
          tab === 'person' && should.some((row) => nameOf(row) === name && goneOrgs.has(String(row['organization']))),
        );
  compare(verdict, `${tab} row`, counted(rows.map(nameOf)), counted(should.map(nameOf)), mayMiss, mayRepeat);
  const byName = new Map(rows.map((row) => [nameOf(row), row]));
  // Without one of its tabs the job may not run at all; its cells then stay as they were.
  const undone = deeds.some(({ tabGone }) => tabGone) ? (start.tabs.get(tab) ?? []) : [];
  const columnsOf = declared.find(({ key }) => key === tab)!.columns as Record<string, { app?: boolean }>;
  for (const row of should) {
    const now = byName.get(nameOf(row));
    if (!now) continue;
    for (const [column, { app }] of Object.entries(columnsOf)) {
      if (column === 'id') continue;
      const deed = deeds.find(
        ({ typed }) => typed?.column === column && (typed.label === labelOf(tab, row) || typed.id === row['id']),
      );
      const value = deed?.tab === tab ? deed.typed!.value : row[column];
      if (undated(now[column]) === undated(value)) continue;
      if (undone.some((was) => nameOf(was) === nameOf(row) && String(was[column] ?? '') === String(now[column] ?? '')))
        continue;
      const words = `${tab} ${nameOf(row)}, ${column}: “${String(now[column] ?? '')}” instead of “${String(value ?? '')}”`;
      if (!app) verdict.staffCellsChanged.push(words);
      else if (tells[tab]?.includes(column) && !mayMiss(nameOf(row))) verdict.lost.push(words);
    }
  }
}

/** Drops the date from what says on which day something was found in Google Calendar. */
function undated(value: unknown): string {
  return String(value ?? '').replace(/^(Found in Google Calendar) on \w+day, \w+ \d+, \d{4}/, '$1');
}

/**
 * Whatever depends on a row or tab that staff removed during the run may or may not exist. Only mail depends on the
 * Outbox.
 */
function aboutWhatIsGone(deeds: readonly Deed[], wanted: Facts, mails: boolean): (what: string) => boolean {
  const words: string[] = [];
  for (const { tab, gone, tabGone } of deeds) {
    if (tab === 'message' && !mails) continue;
    if (tabGone && (tab === 'activity' || tab === 'message' || tab === 'org' || tab === 'person')) return () => true;
    if (gone === undefined) continue;
    words.push(codeWordOf(gone), gone);
    for (const row of wanted.tabs.get('activity') ?? [])
      if (row['organization'] === gone) words.push(codeWordOf(String(row['title'])));
    if (tab === 'message' || tab === 'org') words.push('Thank you');
  }
  return (what) => words.some((word) => what.includes(word));
}

/** Judged by the activity itself, not by what the mail's row gives as its last day. */
function hasBegun(mail: string, wanted: Facts, moment: number): boolean {
  const about = (wanted.tabs.get('activity') ?? []).find(({ title }) => mail.endsWith(` ${codeWordOf(String(title))}`));
  return about !== undefined && Number(about['date']) + clockOf(about['start']) <= moment;
}

/** The time as a fraction of a day; `9:30 AM` may be a number or text. */
function clockOf(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  const [, hour, minute, half] = /^(\d+):(\d+)(?::\d+)? ?([AP]M)?$/i.exec(String(cell)) ?? [];
  if (hour === undefined) throw new Error(`No time of day: ${String(cell)}`);
  return ((Number(hour) % (half ? 12 : 24)) + (/P/i.test(half ?? '') ? 12 : 0) + Number(minute) / 60) / 24;
}

function outboxSays(facts: Facts, state: string, why = ''): string[] {
  return (facts.tabs.get('message') ?? [])
    .filter((row) => row['state'] === state && String(row['reason'] ?? '').startsWith(why))
    .map(({ to, subject }) => `${String(to)} ${codeWordOf(String(subject))}`);
}

function compare(
  verdict: Verdict,
  what: string,
  end: Map<string, number>,
  wanted: Map<string, number>,
  mayMiss: (name: string) => boolean = () => false,
  mayRepeat: (name: string) => number = () => 0,
): void {
  // One of each, even if the undisturbed run made two.
  const most = (name: string): number => (what === 'mail' || what === 'event' ? 1 : Math.max(1, wanted.get(name) ?? 0));
  for (const [name, count] of end)
    if (count > most(name) + mayRepeat(name)) verdict.duplicates.push(`${what}: ${name} (${count} times)`);
  for (const [name, count] of wanted)
    for (let left = count - (end.get(name) ?? 0); left > 0; left--)
      if (!mayMiss(name)) verdict.lost.push(`${what}: ${name}`);
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A tab keeps its columns, in whatever order staff have put them. */
function sameColumns(one: string, other: string): boolean {
  const parts = (line: string): string =>
    line
      .slice(line.indexOf(': ') + 2)
      .split(' ')
      .sort()
      .join(' ');
  return parts(one) === parts(other) && (parts(one) !== '' || one === other);
}
