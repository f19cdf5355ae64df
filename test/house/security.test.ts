// SECURITY.md says why each permission is asked for, and names none that is not.
import { readFileSync } from 'node:fs';

test('each scope of appsscript.json stands in SECURITY.md with its reason, and no other', () => {
  const { oauthScopes, webapp } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
    oauthScopes: string[];
    webapp?: object;
  };
  const rows = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| `([\w.]+)` \| (.{20,}) \|$/gm)];
  const asked = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
  expect(rows.map(([, scope]) => scope)).toEqual(asked);
  // Nobody but staff can run anything.
  expect(webapp).toBeUndefined();
});
