/** Stories that several test files begin with, as text, for as long as one test run lasts. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join('.cache', 'stories');
const texts = new Map<string, string>();

const fileOf = (name: string): string => path.join(folder, createHash('sha256').update(name).digest('hex'));

export function keptStory(name: string): string | null {
  const known = texts.get(name);
  if (known !== undefined) return known;
  try {
    const text = readFileSync(fileOf(name), 'utf8');
    texts.set(name, text);
    return text;
  } catch {
    return null;
  }
}

/** Two workers may make the same one at once: what is in place is whole. */
export function keepStory(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${fileOf(name)}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, fileOf(name));
  texts.set(name, text);
}

/** The next run may have another bundle, and another runtime. */
export function forgetStories(): void {
  rmSync(folder, { recursive: true, force: true });
}
