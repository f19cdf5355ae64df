/** The ports that sending needs, in memory, with a plug to pull: before or after any call, with or without what was buffered. */
import type { App } from '../../../src/app';
import type { Cell, CellOut } from '../../../src/google/cells';
import type { OutgoingMail } from '../../../src/google/mail';
import { noteApproved } from '../../../src/messages/approvals';
import { confirmWordings } from '../../../src/messages/confirmed';
import type { Mail } from '../../../src/messages/declare';
import { optOuts, templatesTab, outbox, type Message } from '../../../src/messages/tabs';
import { writeDeferred } from '../../../src/schedule/pump';
import { schoolDays } from '../../../src/schedule/tabs';
import type { CalendarDate, ClockTime } from '../../../src/shared/dates';
import type { NewRow } from '../../../src/workbook/tab';
import type { Settings } from '../../../src/workbook/settings';
import { Workbook } from '../../../src/workbook/workbook';
import { fixedRandom, paper, type PaperSheets } from '../../support/paper';

class Killed extends Error {}

export interface Plug {
  /** Number of the call, from 0. */
  at: number;
  when: 'before' | 'after';
  /** What becomes of buffered writes. */
  buffered: 'keep' | 'drop';
}

export interface RunOptions {
  /** Minutes since the room was opened. */
  minute: number;
  date?: string;
  time?: string;
  quotaLeft?: number;
  /** Of this run's own clock when it begins to send. */
  elapsedMs?: number;
  plug?: Plug;
  settings?: Partial<Settings>;
  /** Reasons by address. */
  doNotContact?: Record<string, string>;
  /** Looks on, or throws what Google would throw, before the mail leaves. */
  onSend?(mail: OutgoingMail, number: number): void;
  /** Throws after the mail has left. */
  afterSend?(mail: OutgoingMail): void;
}

/** Everything that outlives a run. */
export class MailRoom {
  readonly desk = paper([outbox, templatesTab, optOuts, schoolDays]);
  readonly properties: Record<string, string> = {};
  readonly sent: OutgoingMail[] = [];
  /** Calls of the last run, in order; flushes are not calls. */
  calls: string[] = [];
  private readonly random = fixedRandom();

  get sheets(): PaperSheets {
    return this.desk.sheets;
  }

  put(message: NewRow<typeof outbox> & { id: string }): void {
    const cells = Object.entries({ outside: false, ...message }).map(([key, value]) => [key, value ?? '']);
    this.desk.type(outbox, Object.fromEntries(cells) as Record<string, Cell>);
    if (message.state === 'approved') this.run({ minute: 0 }, (app) => noteApproved(app, [message]));
  }

  /** Somebody types a row and nobody approves it. */
  typed(message: NewRow<typeof outbox> & { id: string }): void {
    this.put({ ...message, state: 'draft' });
    const [keys] = this.sheets.grid(1);
    this.sheets.grid(1)[this.sheets.grid(1).length - 1]![keys!.indexOf('message.state')] = message.state ?? '';
  }

  /** As with set-up: mail of this kind may leave without asking, as it is worded. */
  confirm(mail: Mail): void {
    this.run({ minute: 0 }, ({ memory }) => confirmWordings(memory, [{ mail, wording: mail.wording, why: 'new' }]));
  }

  rows(): Message[] {
    return this.desk.next().workbook.table(outbox).rows;
  }

  state(id: string): string | null {
    return this.rows().find((row) => row.id === id)?.state ?? null;
  }

  /** One execution. Returns what `action` returned, or `killed`. */
  run<T>(options: RunOptions, action: (app: App) => T): T | 'killed' {
    this.calls = [];
    const run = new Run(this, options);
    try {
      const app = run.app(this.random);
      const result = action(app);
      // As the pass and the doors do.
      writeDeferred(app);
      app.memory.save();
      run.flush();
      return result;
    } catch (error) {
      if (run.dead) return 'killed';
      run.flush();
      throw error;
    }
  }
}

const settings: Settings = {
  schoolName: 'Prairie High School',
  schoolColor: '',
  schoolLogo: '',
  schoolAddress: '1 Main Street, Springfield',
  coordinatorEmail: 'coordinator@example.edu',
  sendFrom: '07:00',
  sendUntil: '18:00',
  remindersAutomatic: true,
  thanksAutomatic: false,
  footer: 'Answer to stop.',
  replyTo: '',
  weekendsQuiet: true,
  quotaReserve: 20,
  asksPerTerm: 2,
  practice: false,
} as unknown as Settings;

const minuteMs = 60_000;
const opened = 1_789_372_800_000;

class Run {
  dead = false;
  private buffer: (() => void)[] = [];
  private step = 0;
  private sends = 0;
  private held = false;

  constructor(
    private readonly room: MailRoom,
    private readonly options: RunOptions,
  ) {}

  flush(): void {
    if (this.dead) throw new Killed();
    for (const write of this.buffer.splice(0)) write();
  }

  private call<T>(name: string, effect: () => T): T {
    if (this.dead) throw new Killed();
    const { plug } = this.options;
    const here = this.step++ === plug?.at;
    if (here && plug.when === 'before') this.pull(plug);
    const result = effect();
    this.room.calls.push(name);
    if (here) this.pull(plug);
    return result;
  }

  private pull({ buffered }: Plug): never {
    if (buffered === 'keep') this.flush();
    this.dead = true;
    throw new Killed();
  }

  private read<T>(effect: () => T): T {
    return this.call('read', () => {
      this.flush();
      return effect();
    });
  }

  private write(effect: () => void): void {
    this.call('write', () => void this.buffer.push(effect));
  }

  app(random: () => number): App {
    const { room, options } = this;
    const paperSheets = room.sheets;
    const sheets = {
      tabs: paperSheets.tabs,
      readAll: (id: number) => this.read(() => paperSheets.readAll(id)),
      readColumn: (id: number, column: number) => this.read(() => paperSheets.readColumn(id, column)),
      find: () => [],
      readRows: () => [],
      readRow: (id: number, row: number) => this.read(() => paperSheets.readRow(id, row)),
      readBlock: (id: number, row: number, column: number, rows: number, columns: number) =>
        this.read(() => paperSheets.readBlock(id, row, column, rows, columns)),
      merged: paperSheets.merged,
      lastRow: (id: number) => this.read(() => paperSheets.lastRow(id)),
      write: (id: number, row: number, column: number, values: CellOut[][]) =>
        this.write(() => paperSheets.write(id, row, column, values)),
      writeSame: (id: number, cells: { row: number; column: number }[], value: CellOut) =>
        this.write(() => paperSheets.writeSame(id, cells, value)),
      rowCount: (id: number) => paperSheets.rowCount(id),
      insertRows: (id: number, row: number, count: number) => paperSheets.insertRows(id, row, count),
      deleteRows: (id: number, row: number, count: number) => this.write(() => paperSheets.deleteRows(id, row, count)),
      flush: () => this.flush(),
    };
    const memory = this.memory();
    const started = opened + options.minute * minuteMs;
    const lock = <T>(action: () => T): T => {
      if (this.held) return action();
      this.call('lock', () => {});
      this.held = true;
      try {
        return action();
      } finally {
        this.held = false;
        this.flush();
        this.call('release', () => {});
      }
    };
    return {
      workbook: new Workbook(sheets, memory, random),
      memory,
      random,
      clock: {
        today: () => (options.date ?? '2026-09-14') as CalendarDate,
        time: () => (options.time ?? '08:00') as ClockTime,
        stamp: () => `${options.date ?? '2026-09-14'} ${options.time ?? '08:00'}`,
        elapsedMs: () => (options.elapsedMs ?? 0) + this.sends * 700,
        instant: () => String(started),
        minutesSince: (text: string) => (/^\d+$/.test(text) ? (started - Number(text)) / minuteMs : Infinity),
      },
      mailer: {
        quotaLeft: () => this.call('quota', () => options.quotaLeft ?? 1_000),
        send: (mail: OutgoingMail) => {
          this.call('send', () => {
            options.onSend?.(mail, this.sends);
            room.sent.push(mail);
            this.sends++;
          });
          options.afterSend?.(mail);
        },
      },
      exclusive: { run: (_waitMs: number, action: () => unknown) => lock(action), tryRun: lock },
      user: () => 'coordinator@example.edu',
      settings: () => ({ ...settings, ...options.settings }),
      doNotContact: () => new Map(Object.entries(options.doNotContact ?? {})),
      tabs: [outbox, templatesTab],
      deferred: [],
    } as unknown as App;
  }

  private memory(): App['memory'] {
    const { properties } = this.room;
    const sheetIds = JSON.stringify({ [outbox.key]: 1, [templatesTab.key]: 2, [optOuts.key]: 3, [schoolDays.key]: 4 });
    const pending = new Map<string, string | null>();
    const put = (key: string, value: string | null): void => {
      if (value === null) delete properties[key];
      else properties[key] = value;
    };
    return {
      get: (key) =>
        key === 'sheets' ? sheetIds : pending.has(key) ? (pending.get(key) ?? null) : (properties[key] ?? null),
      set: (key, value) => {
        if ((pending.get(key) ?? properties[key] ?? null) !== value) pending.set(key, value);
      },
      save: () => {
        if (pending.size === 0) return;
        const values = [...pending];
        pending.clear();
        this.call('slot', () => values.forEach(([key, value]) => put(key, value)));
      },
      setNow: (key, value) => this.call('slot', () => put(key, value)),
      refresh: () => this.call('memory', () => {}),
    } as App['memory'];
  }
}
