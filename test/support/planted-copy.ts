import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

/** A copy of some of the project's files and folders, in which a test may plant what must not be. */
export class PlantedCopy {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'partnerbook-house-'));

  constructor(...names: string[]) {
    for (const name of names) cpSync(path.join(root, name), path.join(this.dir, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(this.dir, 'node_modules'), 'junction');
  }

  plant(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.dir, file)), { recursive: true });
    writeFileSync(path.join(this.dir, file), text);
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
