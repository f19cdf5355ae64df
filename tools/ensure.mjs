// Makes `npm start` and `npm test` work on a fresh clone: installs the packages when they are missing or older than the
// lock file. Uses only Node's built-in modules, since nothing else may be installed yet.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/** When a file was last written, in ms; 0 if it does not exist. */
function writtenMs(/** @type {string} */ path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// npm writes this hidden copy of the lock file last, so an interrupted installation is not taken for a complete one.
if (writtenMs('node_modules/.package-lock.json') < writtenMs('package-lock.json')) {
  console.error('Installing packages (npm ci) …');
  // npm's output goes to our stderr: stdout belongs to the command that follows.
  const { status } = spawnSync('npm', ['ci', '--loglevel=notice'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Installing the packages failed; the lines above say why.');
    process.exit(status ?? 1);
  }
}
