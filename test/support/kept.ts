// What takes long to make and is made once: kept in .cache/, for later runs too.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A file or folder that is there whole or not at all, whoever is cut off while making it, and however many processes
 * make it at once: each makes its own aside, and the first to be ready stays.
 * @param target below the repository
 * @param make writes it to the path that it is given
 * @returns the absolute path
 */
export function kept(target: string, make: (aside: string) => void): string {
  const place = path.resolve(target);
  if (existsSync(place)) return place;
  const aside = `${place}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(path.dirname(place), { recursive: true });
  try {
    make(aside);
    renameSync(aside, place);
  } catch (error) {
    // A folder that another process has put there meanwhile cannot be renamed over.
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return place;
}
