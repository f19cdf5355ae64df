// The Chromium that comes as an npm package. The package unpacks itself into the temporary folder, where two processes
// that do so at once start half a file (ETXTBSY) and where it may vanish: so it is unpacked once, into .cache/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kept } from './kept';

export interface Program {
  executablePath: string;
  env?: Record<string, string>;
}

/** The package holds a program for Linux on x64 alone. */
export const npmBrowserRunsHere = process.platform === 'linux' && process.arch === 'x64';

export function npmBrowser(): Program {
  const manifest = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = kept(`.cache/browser/${version}`, unpack);
  const libraries = path.join(folder, ownLibraries);
  const { env } = process as { env: Record<string, string> };
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...env,
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      ...(existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {}),
    },
  };
}

const ownLibraries = 'al2023/lib';

/** The package's fonts and no others: text is drawn where a system has no font, and is as wide on every machine. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

function unpack(folder: string): void {
  mkdirSync(folder);
  run(
    process.execPath,
    ['-e', `import('@sparticuz/chromium').then(({ default: browser }) => browser.executablePath())`],
    {
      TMPDIR: folder,
      // It unpacks its libraries only where it believes to be in Amazon's cloud.
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
    },
  );
  writeFileSync(path.join(folder, 'fonts.conf'), fonts);
  // Libraries of the system fit the system: the package's own stay only where it has none.
  const { status } = spawnSync(path.join(folder, 'chromium'), ['--version'], { stdio: 'ignore' });
  if (status === 0) rmSync(path.join(folder, 'al2023'), { recursive: true });
}

function run(program: string, words: string[], env: Record<string, string>): void {
  const { status, error, stderr } = spawnSync(program, words, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw error ?? new Error(`The browser of @sparticuz/chromium could not be unpacked. ${stderr}`);
}
