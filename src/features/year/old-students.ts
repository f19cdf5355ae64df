/**
 * The page Delete old student data: rows, papers, answers and documents about students who have left long ago go; how many
 * took part in what, and when, stays. It cannot be undone, and the Change log keeps figures only.
 */
import type { App } from '../../app';
import { documentsTab } from '../../documents/tabs';
import { builtForm } from '../../forms/inbox';
import { attendance } from '../../records/attendance';
import { feedback } from '../../records/feedback';
import { requirements } from '../../records/requirements';
import { students } from '../../records/students';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { changeLog } from '../../workbook/own-tabs';
import { everyRow } from '../../workbook/read/table';
import { namesColumn, readNote, writeNote } from '../../workbook/read/names';
import type { AnyTab, Columns, NewRow, RowOf, Tab } from '../../workbook/tab';
import type { oldStudentCalls, OldShown } from './calls';
import { areOld } from './old-students-rules';

const waitMs = 20_000;

/** Forms whose answers name a student by code. */
export const formKeys = ['permission', 'time-sheet', 'supervisor-evaluation', 'self-evaluation'];

/** Answers deleted in one click, at a second each; those that are left are found by the next. */
const mostAnswers = 100;

interface Old {
  students: string[];
  papers: RowOf<typeof requirements>[];
  taking: RowOf<typeof attendance>[];
  said: RowOf<typeof feedback>[];
  documents: RowOf<typeof documentsTab>[];
  answers: string[];
  /** Rows of Responses with these answers. */
  responses: string[];
  /** Lines of the Change log about rows that go or that name a student. */
  lines: string[];
  /** Students of whom nobody can tell when they leave. */
  unknown: number;
}

function rowsOf<C extends Columns>({ workbook }: App, tab: Tab<C>): readonly RowOf<Tab<C>>[] {
  return workbook.sheetIdOf(tab as unknown as AnyTab) === null ? [] : everyRow(workbook.table(tab));
}

function findOld(app: App): Old {
  const { workbook, clock, settings } = app;
  const all = rowsOf(app, students);
  const old = areOld(all, settings().keepStudentYears, clock.today());
  const ids = new Set(old.map(({ id }) => id));
  const known = new Map<string, boolean>();
  const isTheirs = ({ student }: { student: Reference | null }): boolean => {
    if (student === null) return false;
    const key = [student.label, ...(student.meant ?? [])].join('\n');
    const theirs = known.get(key) ?? ids.has(workbook.follow(students, student)?.id ?? '');
    known.set(key, theirs);
    return theirs;
  };
  const papers = rowsOf(app, requirements).filter(isTheirs);
  const taking = rowsOf(app, attendance).filter(isTheirs);
  const said = rowsOf(app, feedback).filter(isTheirs);
  const activityIds = new Set(taking.flatMap(({ meeting }) => meeting?.meant ?? []));
  const changed = new Set([...ids, ...[...papers, ...taking, ...said].map(({ id }) => id)]);
  const answers = [...papers, ...said].flatMap(({ answerId }) => answerId ?? []);
  const sheets = taking.flatMap((row) => (row.sheets ?? []).map(({ answerId }) => answerId));
  const responses = responsesWith(app, new Set([...answers, ...sheets]));
  for (const id of responses) changed.add(id);
  return {
    students: [...ids],
    papers,
    taking,
    said,
    documents: rowsOf(app, documentsTab).filter(
      ({ key, about }) =>
        (key ?? '').startsWith('document.host-handout') && (about ?? '').split(' ').some((id) => activityIds.has(id)),
    ),
    answers: [...new Set([...answers, ...sheets])],
    responses,
    lines: rowsOf(app, changeLog)
      .filter(({ recordId, state }) => state !== 'erased' && changed.has(recordId ?? ''))
      .map(({ id }) => id),
    unknown: all.filter(({ until, gradYear }) => until === null && gradYear === null).length,
  };
}

/** Ids of the rows of Responses; that tab belongs to the surveys. */
function responsesWith(app: App, answers: ReadonlySet<string>): string[] {
  const tab = responsesTab(app);
  if (!tab) return [];
  const rows: readonly Record<string, unknown>[] = rowsOf(app, tab);
  return rows.filter(({ answerId }) => answers.has(String(answerId))).map(({ id }) => String(id));
}

const responsesTab = ({ tabs }: App): AnyTab | undefined => tabs.filter(({ key }) => key === 'response')[0];

/** Cells without the student; what the row remembers of names goes along (`names.ts`). */
function forget(app: App, tab: AnyTab, row: { id: string }, cells: Record<string, null | string>): void {
  const note = readNote(row.id, (row as Record<string, unknown>)[namesColumn]);
  note?.meant.delete('student');
  const names = note ? { [namesColumn]: writeNote(row.id, note) } : {};
  app.workbook.change(tab, row.id, { ...cells, ...names } as NewRow<AnyTab>);
}

export function showOld(app: App): OldShown {
  const old = findOld(app);
  const counted = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [plural(count, one, many)];
  return {
    students: old.students.length,
    goes: [
      ...counted(old.students.length, 'row in Students', 'rows in Students'),
      ...counted(old.papers.length, 'permission, release or other paper', 'permissions, releases and other papers'),
      ...counted(old.answers.length, 'answer to a form', 'answers to forms'),
      ...counted(old.documents.length, 'handout for a host', 'handouts for hosts'),
      ...counted(old.lines.length, 'line of the Change log, which can no longer be undone', 'lines of the Change log, which can no longer be undone'), // prettier-ignore
    ],
    stays: [
      ...counted(old.taking.length, 'time that somebody took part: day, activity and hours, without the code', 'times that somebody took part: day, activity and hours, without the codes'), // prettier-ignore
      ...counted(old.said.length, 'thing said afterwards, for staff only', 'things said afterwards, for staff only'),
    ],
    unknown: old.unknown,
  };
}

type Delete = (typeof oldStudentCalls)['oldStudents.delete'];

export function deleteOld(app: App, { typed, students: seen }: ParsedOf<Delete>): ResultOf<Delete> {
  if (typed.trim() !== 'DELETE') throw new Failure('Type DELETE in capitals to go on. Nothing was deleted.');
  const { workbook, memory, forms, docs, clock } = app;
  return app.exclusive.run(waitMs, () => {
    const old = findOld(app);
    if (old.students.length !== seen)
      throw new Failure('Students have changed since you saw this, so nothing was deleted. Look again.');
    const now = old.answers.slice(0, mostAnswers);
    const built = formKeys.flatMap((key) => builtForm(memory, key)?.formId ?? []);
    const left = now.filter((answer) => !built.some((formId) => forms.deleteAnswer(formId, answer)));
    for (const { url } of old.documents) docs.trash(docIdIn(url));
    if (old.answers.length > now.length)
      return {
        shown: showOld(app),
        text: `${plural(now.length, 'answer')} deleted in forms; ${old.answers.length - now.length} are left, so press the button again. The rows go at last.`,
      };
    workbook.remove(documentsTab, old.documents.map(({ id }) => id)); // prettier-ignore
    const taken = { student: null, input: null, takesOn: null, credential: null, sheets: null, answerId: null };
    for (const row of old.taking) forget(app, attendance as unknown as AnyTab, row, taken);
    const said = { student: null, answerId: null, consent: 'Nobody outside', consentUntil: null };
    for (const row of old.said) forget(app, feedback as unknown as AnyTab, row, said);
    const responses = responsesTab(app);
    if (responses) workbook.remove(responses, old.responses);
    for (const id of old.lines)
      workbook.change(changeLog, id, { record: null, before: null, after: null, state: 'erased' });
    workbook.remove(requirements, old.papers.map(({ id }) => id)); // prettier-ignore
    workbook.remove(students, old.students);
    const text = `Deleted: ${plural(old.students.length, 'student')}, ${plural(old.papers.length, 'paper')}, ${plural(now.length - left.length, 'answer')}, ${plural(old.documents.length, 'document')}.`;
    const line = { at: clock.stamp(), who: app.user(), why: text, state: 'done' } as const;
    workbook.commit(() => workbook.append(changeLog, [line]));
    const refused =
      left.length === 0
        ? ''
        : ` ${plural(left.length, 'answer')} could not be deleted in Google Forms; delete ${left.length === 1 ? 'it' : 'them'} there by hand.`;
    return { shown: { students: 0, goes: [], stays: [], unknown: old.unknown }, text: text + refused };
  });
}

function docIdIn(url: string | null): string {
  return /\/d\/([\w-]+)/.exec(url ?? '')?.[1] ?? '';
}
