import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { inferredScopes, inferredServices } from './inferred-scopes';
import type { WebApp } from './web';

/** A script project as Google holds it: server sources in push order, HTML files by name, and the manifest. */
export interface Project {
  sources: SourceFile[];
  html: Map<string, string>;
  /** Scopes of the manifest by their last part (`spreadsheets.currentonly`). */
  scopes: string[];
  timeZone: string;
  /** Advanced services switched on in the manifest, by their symbol (`Calendar`, `Drive`). */
  advancedServices: string[];
  /** Bound to a document or a form, not to a spreadsheet, as far as its code tells. */
  container?: 'document' | 'form';
  /** There when it can answer as a web app. */
  webApp?: WebApp;
}

export interface SourceFile {
  name: string;
  source: string;
  /** JSON text of its source map, if it has one: errors are then told by the place they were written at. */
  map?: string;
}

interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
  webapp?: Partial<Pick<WebApp, 'executeAs' | 'access'>>;
}

/** What a new script has at Google. */
const usualTimeZone = 'America/New_York';
const manifestName = 'appsscript.json';

/** A scope by its last part, as all of the runtime names it: `script.send_mail`, `mail.google.com`. */
function shortScope(scope: string): string {
  return scope.replace(/\/$/, '').split('/').pop() ?? scope;
}

/**
 * Loads a folder as an Apps Script project, or a single `.gs` or `.js` file. Without an `appsscript.json`, or with one that
 * lists no scopes, the script gets those its calls need, as at Google; without one, also the advanced services it names.
 * Throws an Error that names the path when there is nothing to run.
 */
export function loadProject(path: string): Project {
  if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
  const single = !statSync(path).isDirectory();
  const folder = single ? dirname(path) : path;
  const files = single
    ? [basename(path)]
    : filesBelow(folder).map((file) => relative(folder, file).split(sep).join('/'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const sources = files
    .filter((name) => /\.(js|gs)$/.test(name))
    .map((name) =>
      sourceFile(name, read(name), existsSync(join(folder, `${name}.map`)) ? read(`${name}.map`) : undefined),
    );
  if (sources.length === 0)
    throw new Error(`${path} holds no .gs or .js file, so there is no Apps Script project to run.`);
  const manifest = files.includes(manifestName) ? parsed(join(folder, manifestName), read(manifestName)) : undefined;
  const html = new Map(
    files.filter((name) => name.endsWith('.html')).map((name) => [name.replace(/\.html$/, ''), read(name)]),
  );
  const code = sources.map(({ source }) => source).join('\n');
  const services = manifest?.dependencies?.enabledAdvancedServices?.map((service) => service.userSymbol);
  const advancedServices = manifest ? (services ?? []) : inferredServices(code);
  return {
    sources,
    html,
    scopes: manifest?.oauthScopes?.map(shortScope) ?? inferredScopes(code, advancedServices),
    timeZone: manifest?.timeZone ?? (manifest ? 'Etc/GMT' : usualTimeZone),
    advancedServices,
    ...containerOf(code),
    ...(/\bfunction\s+do(Get|Post)\b/.test(code)
      ? {
          webApp: {
            executeAs: manifest?.webapp?.executeAs ?? 'USER_DEPLOYING',
            access: manifest?.webapp?.access ?? 'ANYONE',
            url: 'https://script.google.com/macros/s/local-script/exec',
          },
        }
      : {}),
  };
}

/** A script for a document asks for the active document, one for a form for the active form; nothing else says so. */
function containerOf(code: string): { container?: 'document' | 'form' } {
  if (/\bDocumentApp\s*\.\s*(getActiveDocument|getUi)\b/.test(code)) return { container: 'document' };
  return /\bFormApp\s*\.\s*(getActiveForm|getUi)\b/.test(code) ? { container: 'form' } : {};
}

function parsed(file: string, text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest;
  } catch (error) {
    throw new Error(`${file} is no valid JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** With the map that lies beside it, stands at its end, or was left by our build. */
function sourceFile(name: string, source: string, beside: string | undefined): SourceFile {
  const inline = /\/\/# sourceMappingURL=data:application\/json[^,]*;base64,([A-Za-z0-9+/=]+)\s*$/.exec(source)?.[1];
  const map = inline === undefined ? (beside ?? mapOfBuild(source)) : Buffer.from(inline, 'base64').toString('utf8');
  return { name, source, ...(map === undefined ? {} : { map }) };
}

/** tools/build-code.mjs keeps the map of what it built apart, named by the text that was built. */
function mapOfBuild(source: string): string | undefined {
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const file = join(process.cwd(), '.cache/source-maps', `${digest}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
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
