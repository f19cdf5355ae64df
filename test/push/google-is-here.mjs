// Loaded into clasp before it starts (NODE_OPTIONS=--import): what it asks of Google goes to a server of the test.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const port = process.env.GOOGLE_IS_AT_PORT;

https.request = (/** @type {any[]} */ ...words) => {
  const answer = words.find((word) => typeof word === 'function');
  const [url] = words;
  const options = words.find((word) => typeof word === 'object' && !(word instanceof URL)) ?? {};
  const path = options.path ?? new URL(url).pathname;
  return http.request({ method: options.method, headers: options.headers, path, host: '127.0.0.1', port }, answer);
};
syncBuiltinESMExports();
