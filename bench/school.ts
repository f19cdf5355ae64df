/** A school to measure in: the built bundle, set up, and tabs of any length that are filled without typing. */
import { Desk } from '../local/desk';
import { changeLines } from '../local/runtime/host/sheets/structure';
import { serialOfDay } from '../local/runtime/host/sheets/serial';
import type { CellValue } from '../local/runtime/host/sheets/grid';
import { execute } from '../local/runtime/engine';
import { guestSource } from '../local/runtime/guest-bundle';
import type { Executor, ExecutionRecord, Machine, MachineEvents } from '../local/runtime/machine';
import { loadProject, type Project } from '../local/runtime/project';
import { coordinator, createSchool } from '../local/sample/school';

/** Cells by column name, as the sheet holds them: a date is what `day` returns. */
export type Cells = Record<string, CellValue>;

const titleRow = 2;

let project: Project | undefined;

/** What Google would receive. Read once, so that runs share the compiled source, as the workbench does. */
export function builtProject(): Project {
  return (project ??= loadProject('build'));
}

export class School {
  private constructor(
    readonly machine: Machine,
    readonly desk: Desk,
  ) {}

  /** Set up, with mail that needs no approval and no work left over. A Monday in September before school. */
  static async open(): Promise<School> {
    const events: MachineEvents = { asked: () => ({ button: 'OK' }) };
    const machine = createSchool({ project: builtProject(), events, executor: patient });
    const desk = new Desk(machine, coordinator);
    await machine.open(coordinator);
    await desk.choose('Set up this workbook');
    await desk.set('School', 'Maple Grove High School');
    return new School(machine, desk);
  }

  /** Puts rows below the titles straight into the sheet, as if they had stood there for long: no trigger fires. */
  fill(title: string, rows: readonly Cells[]): void {
    const { book } = this.desk;
    const sheet = this.desk.sheet(title);
    const first = Math.max(sheet.grid.lastRow(), titleRow) + 1;
    const missing = first + rows.length - sheet.rowCount;
    // In front of the last row, so that formats, dropdowns and protections reach over the new ones.
    if (missing > 0)
      changeLines(book, sheet, 'rows', { kind: 'insert', at: sheet.rowCount, count: missing }, sheet.rowCount - 1);
    const columns = new Map(Object.keys(rows[0] ?? {}).map((name) => [name, this.desk.column(sheet, name)]));
    rows.forEach((cells, index) => {
      for (const [name, column] of columns) sheet.grid.put(first + index, column, cells[name] ?? null);
    });
    book.touch(sheet, sheet.all);
  }

  /** One run, which must end well. */
  async run(functionName: string): Promise<ExecutionRecord> {
    return ended(await this.machine.run({ functionName, user: coordinator, cause: 'bench' }));
  }

  /** The hourly trigger fires. */
  async hour(): Promise<ExecutionRecord> {
    return ended(await this.machine.run(this.machine.firing('hourly', coordinator)));
  }

  /** A sidebar's call: what it answered, and the run behind it. */
  async ask<T>(name: string, argument: unknown): Promise<{ value: T; record: ExecutionRecord }> {
    const value = await this.desk.ask<T>(name, argument);
    return { value, record: ended(this.machine.executions.at(-1)!) };
  }
}

/** In this thread, however long a run takes on a busy machine: nothing here waits for an answer. */
const patient: Executor = (project, functionName, args, boot, receive) =>
  execute(project, functionName, args, boot, (call) => receive(call) as string, guestSource());

/** Throws when the run did not end well, or when part of it went wrong without ending it. */
function ended(record: ExecutionRecord): ExecutionRecord {
  if (record.status !== 'completed')
    throw new Error(`${record.functionName} ${record.status}: ${record.error?.message}\n${record.error?.stack}`);
  const wrong = record.log.find(({ level }) => level === 'error' || level === 'ERROR');
  if (wrong) throw new Error(`${record.functionName} logged an error: ${wrong.text}`);
  return record;
}

/** `2026-09-14` as a cell of the date format holds it. */
export function day(text: string): number {
  const [year, month, date] = text.split('-').map(Number);
  return serialOfDay(year!, month!, date!)!;
}

const letters = '23456789BCDFGHJKMNPQRSTV';

/** An id such as the app gives: the same for the same number. */
export function idOf(prefix: string, number: number): string {
  let text = '';
  for (let rest = number; text.length < 5; rest = Math.floor(rest / letters.length))
    text = letters[rest % letters.length] + text;
  return `${prefix}-${text}`;
}
