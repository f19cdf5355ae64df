import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A script project as Google holds it: server sources in push order, HTML files by name, and the manifest. */
export interface Project {
  sources: { name: string; source: string }[];
  html: Map<string, string>;
  /** Scopes of the manifest by their last part (`spreadsheets.currentonly`). */
  scopes: string[];
  timeZone: string;
  /** Advanced services switched on in the manifest, by their symbol (`Calendar`, `Drive`). */
  advancedServices: string[];
}

interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

/** Loads a folder with an `appsscript.json`. Throws an Error that names the folder when there is none. */
export function loadProject(folder: string): Project {
  const files = filesBelow(folder).map((path) => relative(folder, path).split(sep).join('/'));
  if (!files.includes('appsscript.json'))
    throw new Error(`${folder} holds no appsscript.json, so it is no Apps Script project.`);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('appsscript.json')) as Manifest;
  return {
    sources: files.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, source: read(name) })),
    html: new Map(
      files.filter((name) => name.endsWith('.html')).map((name) => [name.replace(/\.html$/, ''), read(name)]),
    ),
    scopes: (manifest.oauthScopes ?? []).map((scope) => scope.split('/').pop() ?? scope),
    timeZone: manifest.timeZone ?? 'Etc/GMT',
    advancedServices: (manifest.dependencies?.enabledAdvancedServices ?? []).map((service) => service.userSymbol),
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (name === 'node_modules' || name.startsWith('.')) return [];
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}
