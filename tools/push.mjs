// `npm run push`: checks, builds and sends build/ to the Apps Script project named in .clasp.json. On its own, clasp
// may push nothing and still succeed: when the manifest has changed and nobody can answer its question, it skips the
// push, and it does not notice a file that is merely gone. So it is told to overwrite the manifest; the build lists its
// files in Code.js, so that a removed file is a change; and what clasp says it sent is compared with what was built.
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Pushes what has been built.
 * @param {string} project folder of .clasp.json
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string[]>} the files sent; none if Google already has exactly these
 */
export async function pushBuilt(project, env = process.env) {
  const built = readdirSync(path.join(project, scriptProject(project).rootDir));
  const { filesToPush } = await clasp(project, env, 'status');
  if (!same(filesToPush, built)) throw new Error(`clasp would send ${names(filesToPush)} instead of ${names(built)}.`);
  const sent = await clasp(project, env, 'push', '--force');
  if (sent.length > 0 && !same(sent, built)) throw new Error(`clasp sent only ${names(sent)}.`);
  return sent;
}

/** @param {string} project */
function scriptProject(project) {
  const settings = JSON.parse(readFileSync(path.join(project, '.clasp.json'), 'utf8'));
  if (settings.scriptId.startsWith('PUT-')) {
    throw new Error(
      '.clasp.json needs the id of your Apps Script project (its editor shows it under Project Settings).',
    );
  }
  return settings;
}

/**
 * Runs clasp and reads its answer.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @param {...string} words
 * @returns {Promise<any>}
 */
function clasp(project, env, ...words) {
  const program = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...words, '--json'], { cwd: project, env }, (error, stdout, stderr) => {
      if (!error && stdout.trim()) return resolve(JSON.parse(stdout));
      const hint = /credentials|invalid_grant/i.test(stderr) ? ' Sign in first: npx clasp login' : '';
      reject(new Error(`clasp ${words[0]}: ${stderr.trim() || 'no answer.'}${hint}`));
    });
  });
}

/** @param {string[]} files */
const names = (files) =>
  files
    .map((file) => path.basename(file))
    .sort()
    .join(', ');

/** @param {string[]} one @param {string[]} other */
const same = (one, other) => names(one) === names(other);

async function main() {
  try {
    scriptProject(root); // Comes before anything that takes long.
    for (const tool of ['check.mjs', 'build.mjs']) {
      const { status } = spawnSync(process.execPath, [path.join(root, 'tools', tool)], { stdio: 'inherit' });
      if (status !== 0) throw new Error(`${tool} found something to put right first.`);
    }
    const sent = await pushBuilt(root);
    console.log(sent.length > 0 ? `Pushed ${names(sent)}.` : 'Google already has exactly this; nothing to push.');
  } catch (error) {
    console.error(`The push stopped. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
