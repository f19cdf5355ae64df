import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isCopied } from '../../runtime/host/sheets/grid';
import { inPieces } from './pieces';

/** What outlives a restart: the machine, and who one was. */
export interface SavedWorkbench {
  version: 1;
  user: string;
  machine: unknown;
}

/** A school's people and mails are in it: nobody else at this computer may read it, whoever made the folder. */
const [folderMode, fileMode] = [0o700, 0o600];

const quietMs = 500;
/** A save may take up this part of the time: a large workbook is saved more seldom, so that work in it stays swift. */
const shareOfTime = 1 / 20;

/** Keeps the state in one file, written a moment after the last change and never half. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;
  private readonly file: string;
  /** ms for which the last save held up everything else. */
  private lastMs = 0;
  /** Goes up when what is being written in the background is no longer wanted. */
  private generation = 0;
  private writing: Promise<void> = Promise.resolve();

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
    const waitMs = Math.max(quietMs, this.lastMs / shareOfTime);
    this.timer ??= setTimeout(() => void this.inBackground(), waitMs).unref();
  }

  /** What is large is made text in pieces, and the disk is waited for, without holding anything up. */
  private async inBackground(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const started = performance.now();
    const state = this.state();
    const pieces = state && inPieces(state, isCopied);
    this.lastMs = performance.now() - started;
    if (!pieces) return;
    await this.writing;
    const { generation } = this;
    this.writing = this.write(pieces, () => generation === this.generation).catch((error: Error) =>
      console.error(`The workbook could not be saved: ${error.message}`),
    );
  }

  /** When what was being written is there. */
  settled(): Promise<void> {
    return this.writing;
  }

  private async write(pieces: Iterable<string>, isWanted: () => boolean): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await chmod(this.folder, folderMode);
    const fresh = `${this.file}.${process.pid}`;
    const file = await open(fresh, 'w', fileMode);
    try {
      for (const piece of pieces) {
        if (!isWanted()) break;
        await file.write(piece);
      }
    } finally {
      await file.close();
    }
    if (isWanted()) await rename(fresh, this.file);
    else await rm(fresh, { force: true });
  }

  /** Before the end: nothing that happened may be lost. */
  now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.generation++;
    const state = this.state();
    if (!state) return;
    mkdirSync(this.folder, { recursive: true });
    chmodSync(this.folder, folderMode);
    const fresh = `${this.file}.${process.pid}.last`;
    writeFileSync(fresh, JSON.stringify(state), { mode: fileMode });
    renameSync(fresh, this.file);
  }

  remove(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.generation++;
    rmSync(this.file, { force: true });
  }
}
