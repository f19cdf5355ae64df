import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../runtime/project';

/** Where tools/build-code.mjs puts the map of each text that it makes, named by that text. */
const folder = '.cache/source-maps';

/** A project whose errors are told by their place in our source, as far as the build has left a map for it. */
export function withSourceMaps(project: Project): Project {
  for (const file of project.sources) {
    const map = file.map ?? mapOf(file.source);
    if (map !== undefined) file.map = map;
  }
  const later = waitingIn(project.html.get('later'));
  const map = later === undefined ? undefined : mapOf(later);
  if (later !== undefined && map !== undefined) project.evaluated = [{ name: 'later.html', source: later, map }];
  return project;
}

/** A program that we did not build has none; its own lines are what its author knows. */
function mapOf(source: string): string | undefined {
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
  try {
    return readFileSync(join(process.cwd(), folder, `${digest}.json`), 'utf8');
  } catch {
    return undefined;
  }
}

/** The code that our build puts as a JSON string into a page of this name (src/google/later.ts); another's is no such. */
function waitingIn(html: string | undefined): string | undefined {
  try {
    const text = JSON.parse(html ?? '') as unknown;
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
