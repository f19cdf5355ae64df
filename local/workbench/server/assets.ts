import { build } from 'esbuild';
import { join } from 'node:path';
import { pagePolicy } from './guard';
import type { FastifyInstance } from 'fastify';

/** The page as the browser gets it, bundled when the workbench starts. */
export interface Assets {
  script: string;
  style: string;
  /** Goes into each page of a script: `google.script`. */
  shim: string;
  /** Goes around each page of the web app. */
  web: string;
}

let bundled: Promise<Assets> | undefined;

/** Bundled once a process: tests start many workbenches. */
export function assets(): Promise<Assets> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Assets> {
  // Whichever bundle this file has become part of, everything starts from the project's root.
  const folder = join(process.cwd(), 'local/workbench/page');
  const common = {
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  } as const;
  const [page, style, shim, web] = await Promise.all([
    build({ ...common, entryPoints: [join(folder, 'main.tsx')] }),
    build({ ...common, entryPoints: [join(folder, 'style/main.css')] }),
    build({ ...common, entryPoints: [join(folder, 'script/shim.ts')] }),
    build({ ...common, entryPoints: [join(folder, 'script/web.ts')] }),
  ]);
  return {
    script: page.outputFiles[0]!.text,
    style: style.outputFiles[0]!.text,
    shim: shim.outputFiles[0]!.text.replace(/<\/(script)/gi, '<\\/$1'),
    web: web.outputFiles[0]!.text,
  };
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect x="6" y="3" width="28" height="34" rx="4" fill="#0b7a4b"/>' +
  '<rect x="11" y="15" width="18" height="15" rx="1.5" fill="#fff"/><path d="M11 20h18M11 25h18M18 15v15" stroke="#0b7a4b" stroke-width="1.6"/></svg>';

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partnerbook workbench</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="app"></div>
<noscript>The workbench needs JavaScript.</noscript>
<script src="/page.js"></script>
</body>
</html>
`;

export function serveAssets(server: FastifyInstance): void {
  server.get('/', (_request, reply) =>
    reply.type('text/html').header('content-security-policy', pagePolicy).send(html),
  );
  server.get('/icon.svg', (_request, reply) => reply.type('image/svg+xml').send(icon));
  server.get('/page.js', async (_request, reply) => reply.type('text/javascript').send((await assets()).script));
  server.get('/web.js', async (_request, reply) => reply.type('text/javascript').send((await assets()).web));
  server.get('/page.css', async (_request, reply) => reply.type('text/css').send((await assets()).style));
}
