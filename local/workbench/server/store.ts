import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What outlives a restart: the machine, and who one was. */
export interface SavedWorkbench {
  version: 1;
  user: string;
  machine: unknown;
}

const quietMs = 500;

/** Keeps the state in one file, written a moment after the last change and never half. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;
  private readonly file: string;

  constructor(
    private readonly folder: string,
    private readonly state: () => SavedWorkbench | undefined,
  ) {
    this.file = join(folder, 'state.json');
  }

  /** Undefined when there is none; throws an Error with words when it cannot be read. */
  load(): SavedWorkbench | undefined {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch {
      return undefined;
    }
    const saved = JSON.parse(text) as SavedWorkbench;
    if (saved.version !== 1) throw new Error(`${this.file} was written by another version. Start over with --fresh.`);
    return saved;
  }

  later(): void {
    this.timer ??= setTimeout(() => this.now(), quietMs).unref();
  }

  now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const state = this.state();
    if (!state) return;
    mkdirSync(this.folder, { recursive: true });
    const fresh = `${this.file}.${process.pid}`;
    writeFileSync(fresh, JSON.stringify(state));
    renameSync(fresh, this.file);
  }

  remove(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    rmSync(this.file, { force: true });
  }
}
