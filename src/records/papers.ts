/**
 * The papers of people, partners and students in Requirements. Protective: a row that rests, or with a cell that cannot be
 * read, counts only against somebody. Reads Requirements once; without that tab there are none.
 */
import type { Reference } from '../workbook/columns';
import { everyRow, unusableIn, type Table } from '../workbook/read/table';
import type { AnyTab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import { activities } from './activities';
import type { Paper } from './clearance-rules';
import { requirements, type Requirement } from './requirements';
import { students } from './students';

/** Cells by which it is decided whether a paper counts. */
const protecting = [
  ...['kind', 'state', 'person', 'organization', 'activity', 'student'],
  ...['decided', 'expires', 'months', 'scope'],
];

export type OnFile = Requirement & Paper;

export interface Papers {
  /** With rows that were typed a moment ago, and with those that rest. */
  rows: readonly Requirement[];
  /** How long a paper of the kind counts that does not say so itself: by the school's rule, or else by Settings. */
  months(kind: Requirement['kind']): number;
  /** Of the kind, of whoever is meant: about this activity or about every one. `activityId` null: about any. */
  of(kind: Requirement['kind'], activityId: string | null, isTheirs: (row: Requirement) => boolean): OnFile[];
  /** The same for a student, whose id is not empty. */
  ofStudent(kind: Requirement['kind'], activityId: string | null, studentId: string): OnFile[];
  /** Every cell by which it is decided can be read, and the row does not rest. */
  isReadable(row: Requirement): boolean;
  /** Not one without an id, nor one that rests. */
  mayChange(row: Requirement): boolean;
  /** Id of the student; empty when there is none of that code. */
  studentOf(row: { student: Reference | null }): string;
  activityOf(row: { activity: Reference | null }): string;
}

export function papersIn(workbook: Workbook, clearanceMonths: number): Papers {
  const isThere = workbook.sheetIdOf(requirements as unknown as AnyTab) !== null;
  const table = isThere ? workbook.table(requirements) : null;
  const rows = table === null ? [] : everyRow(table);
  const resting = new Set(table?.resting ?? []);
  const isReadable = (row: Requirement): boolean =>
    !resting.has(row) &&
    protecting.every((column) => unusableIn(table as unknown as Table<AnyTab>, row, column) === '');
  const asPaper = (row: Requirement): OnFile => ({ ...row, readable: isReadable(row) });
  const studentOf = ({ student }: { student: Reference | null }): string =>
    workbook.follow(students, student)?.id ?? '';
  const activityOf = ({ activity }: { activity: Reference | null }): string =>
    workbook.follow(activities, activity)?.id ?? '';
  const among = (some: readonly Requirement[], ...[kind, activityId, isTheirs]: Parameters<Papers['of']>): OnFile[] =>
    some
      .filter((row) => row.kind === kind && isTheirs(row))
      .filter((row) => activityId === null || row.activity === null || activityOf(row) === activityId)
      .map(asPaper);
  // A class has thirty students, and each of them is asked about: rows are followed once.
  let byStudent: Map<string, Requirement[]> | undefined;
  const theirs = (): Map<string, Requirement[]> => {
    if (byStudent) return byStudent;
    byStudent = new Map();
    for (const row of rows) {
      const id = studentOf(row);
      const group = byStudent.get(id);
      if (group) group.push(row);
      else byStudent.set(id, [row]);
    }
    byStudent.delete('');
    return byStudent;
  };
  return {
    rows,
    isReadable,
    mayChange: ({ id }) => table?.byId.has(id) ?? false,
    studentOf,
    activityOf,
    months(kind) {
      const rules = rows.filter((row) => row.state === 'Rule' && row.kind === kind && row.months !== null);
      const usual = rules.filter((rule) => !resting.has(rule))[0]?.months ?? clearanceMonths;
      return Math.min(usual, ...rules.filter((rule) => resting.has(rule)).map((rule) => rule.months!));
    },
    of: (kind, activityId, isTheirs) => among(rows, kind, activityId, isTheirs),
    ofStudent: (kind, activityId, studentId) => among(theirs().get(studentId) ?? [], kind, activityId, () => true),
  };
}
