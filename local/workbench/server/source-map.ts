import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../runtime/project';

/** Where tools/build.mjs puts the map of each Code.js that it makes, named by the text it belongs to. */
const folder = '.cache/source-maps';

/** A project whose errors are told by their place in our source, as far as the build has left a map for it. */
export function withSourceMaps(project: Project): Project {
  for (const file of project.sources) {
    const digest = createHash('sha256').update(file.source).digest('hex').slice(0, 16);
    try {
      file.map ??= readFileSync(join(process.cwd(), folder, `${digest}.json`), 'utf8');
    } catch {
      // A program that we did not build has none; its own lines are what its author knows.
    }
  }
  return project;
}
