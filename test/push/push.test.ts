// Builds and pushes for real, with clasp, to an Apps Script API that this test plays.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../tools/build.mjs';
import { pushBuilt } from '../../tools/push.mjs';

type RemoteFile = { name: string; type: string; source: string };

/** What Google has, and how often it was overwritten. */
const google = { files: [] as RemoteFile[], updates: 0 };

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    if (request.method === 'PUT') {
      google.files = (JSON.parse(body) as { files: RemoteFile[] }).files;
      google.updates++;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ scriptId: 'test', files: google.files }));
  });
});

const project = mkdtempSync(path.join(tmpdir(), 'partnerbook-push-'));
const source = path.join(project, 'source');
let env: NodeJS.ProcessEnv;

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
};
const buildAndPush = async () => {
  await build({ source, out: path.join(project, 'build') });
  return (await pushBuilt(project, env)).map((file) => path.basename(file)).sort();
};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const token = { type: 'authorized_user', client_id: 'x', client_secret: 'x', refresh_token: 'x', access_token: 'x' };
  write('login.json', JSON.stringify({ tokens: { default: { ...token, expiry_date: 4102444800000 } } }));
  write('.clasp.json', JSON.stringify({ scriptId: 'a-script-of-this-test', rootDir: 'build' }));
  write('source/entry.ts', `export function onOpen() { return 'opened'; }`);
  write('source/client/style.css', 'p { color: red }');
  write('source/features/a/card.page.tsx', `document.title = 'card';`);
  write('source/features/b/plan.page.tsx', `document.title = 'plan';`);
  env = {
    ...process.env,
    clasp_config_auth: path.join(project, 'login.json'),
    GOOGLE_IS_AT_PORT: String((server.address() as AddressInfo).port),
    NODE_OPTIONS: `--import=${path.join(__dirname, 'google-is-here.mjs')}`,
  };
});
afterAll(() => {
  server.close();
  rmSync(project, { recursive: true, force: true });
});

test('a first push sends everything, manifest included, with nobody to ask', async () => {
  google.files = [{ name: 'appsscript', type: 'JSON', source: '{}' }];
  expect(await buildAndPush()).toEqual(['Code.js', 'appsscript.json', 'card.html', 'plan.html']);
  expect(google.files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
    'Code SERVER_JS',
    'appsscript JSON',
    'card HTML',
    'plan HTML',
  ]);
  expect(google.files.find(({ name }) => name === 'appsscript')?.source).toBe(readFileSync('appsscript.json', 'utf8'));
});

test('the same again sends nothing', async () => {
  const { updates } = google;
  expect(await buildAndPush()).toEqual([]);
  expect(google.updates).toBe(updates);
});

test('a page that is gone here goes there too', async () => {
  rmSync(path.join(source, 'features/b'), { recursive: true });
  expect(await buildAndPush()).toEqual(['Code.js', 'appsscript.json', 'card.html']);
  expect(google.files.map(({ name }) => name)).not.toContain('plan');
});

test('a project without its script id is told so', async () => {
  write('.clasp.json', readFileSync('.clasp.json', 'utf8'));
  await expect(pushBuilt(project, env)).rejects.toThrow(/needs the id of your Apps Script project/);
});
