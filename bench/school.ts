/** A school to measure in: the built bundle, set up, with tabs of any length that are filled without typing. */
import { Desk, opening } from '../local/desk';
import { changeLines } from '../local/runtime/host/sheets/structure';
import { serialOfDay } from '../local/runtime/host/sheets/serial';
import type { CellValue } from '../local/runtime/host/sheets/grid';
import { execute } from '../local/runtime/engine';
import { guestSource } from '../local/runtime/guest-bundle';
import type { Executor, ExecutionRecord, Machine, MachineEvents } from '../local/runtime/machine';
import { loadProject, type Project } from '../local/runtime/project';
import type { ShownMail } from '../src/messages/approvals';
import { asApproved } from '../test/support/approved';
import { coordinator, createSchool } from '../local/sample/school';

/** Cells by column name, as the sheet holds them; for a date, use `day`. */
export type Cells = Record<string, CellValue>;

const titleRow = 2;

let project: Project | undefined;

/** What Google would receive. It is read once, so that runs share the compiled source, as in the workbench. */
export function builtProject(): Project {
  return (project ??= loadProject('build'));
}

export class School {
  private constructor(
    readonly machine: Machine,
    readonly desk: Desk,
  ) {}

  /**
   * A school that is set up, with mail that needs no approval and no work left over. It is a Monday in September,
   * before school.
   */
  static async open(): Promise<School> {
    const events: MachineEvents = { asked: () => ({ button: 'OK' }) };
    const machine = createSchool({ project: builtProject(), events, executor: patient });
    const desk = new Desk(machine, coordinator);
    await machine.open(coordinator);
    await desk.choose('Set up this workbook');
    await desk.goLive();
    await desk.set('School', 'Maple Grove High School');
    return new School(machine, desk);
  }

  /** Puts rows below the titles straight into the sheet, as if they had long been there; no trigger fires. */
  fill(title: string, rows: readonly Cells[]): void {
    const { book } = this.desk;
    const sheet = this.desk.sheet(title);
    const first = Math.max(sheet.grid.lastRow(), titleRow) + 1;
    const missing = first + rows.length - sheet.rowCount;
    // Above the last row, so that formats, dropdowns and protections extend to the inserted rows.
    if (missing > 0)
      changeLines(book, sheet, 'rows', { kind: 'insert', at: sheet.rowCount, count: missing }, sheet.rowCount - 1);
    const columns = new Map(Object.keys(rows[0] ?? {}).map((name) => [name, this.desk.column(sheet, name)]));
    rows.forEach((cells, index) => {
      for (const [name, column] of columns) sheet.grid.put(first + index, column, cells[name] ?? null);
    });
    book.touch(sheet, sheet.all);
    if (title === 'Outbox') asApproved(this.machine, rows.filter(({ state }) => state === 'approved') as ShownMail[]);
  }

  /** One run, which must end well. */
  async run(functionName: string): Promise<ExecutionRecord> {
    return ended(await this.machine.run({ functionName, user: coordinator, cause: 'bench' }));
  }

  /** The hourly work, as the page Set up does it. */
  async now(): Promise<ExecutionRecord> {
    return ended(await this.machine.run(opening('runNow', coordinator)));
  }

  /** The hourly trigger fires. */
  async hour(): Promise<ExecutionRecord> {
    return ended(await this.machine.run(this.machine.firing('hourly', coordinator)));
  }

  /** Makes a sidebar's call; returns its answer and the run behind it. */
  async ask<T>(name: string, argument: unknown): Promise<{ value: T; record: ExecutionRecord }> {
    const value = await this.desk.ask<T>(name, argument);
    return { value, record: ended(this.machine.executions.at(-1)!) };
  }
}

/** Stays in this thread, however long a run takes on a busy machine, since nothing here waits for an answer. */
const patient: Executor = (project, functionName, args, boot, receive) =>
  execute(project, functionName, args, boot, (call) => receive(call) as string, guestSource());

/** Throws when the run failed, or when part of it went wrong without ending it. */
function ended(record: ExecutionRecord): ExecutionRecord {
  if (record.status !== 'completed')
    throw new Error(`${record.functionName} ${record.status}: ${record.error?.message}\n${record.error?.stack}`);
  const wrong = record.log.find(({ level }) => level === 'error' || level === 'ERROR');
  if (wrong) throw new Error(`${record.functionName} logged an error: ${wrong.text}`);
  return record;
}

/** `2026-09-14` as a cell with a date format holds it. */
export function day(text: string): number {
  const [year, month, date] = text.split('-').map(Number);
  return serialOfDay(year!, month!, date!)!;
}

const letters = '23456789BCDFGHJKMNPQRSTV';

/** An id like those the app gives; the same number always gives the same id. */
export function idOf(prefix: string, number: number): string {
  let text = '';
  for (let rest = number; text.length < 5; rest = Math.floor(rest / letters.length))
    text = letters[rest % letters.length] + text;
  return `${prefix}-${text}`;
}
