import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { WebAnswer } from '../../runtime/machine';
import { assets } from './assets';
import { pagePolicy, scriptPolicy } from './guard';
import { withShim } from './script-pages';
import type { Session } from './session';

type Visit = FastifyRequest<{ Params: { '*'?: string } }>;
type Page = Extract<WebAnswer, { kind: 'page' }>;

/** Pages that may still be open in some window; older ones are told to load again. */
const keptPages = 50;

const call = z.object({ pageId: z.string(), functionName: z.string(), args: z.array(z.unknown()) });

/**
 * The script as a web app, at /web: what `doGet` and `doPost` return. As at Google, a page stands in a frame of its own
 * origin, and the page around it carries what it asks by `google.script.run`.
 * Source: https://developers.google.com/apps-script/guides/html/restrictions
 */
export function serveWebApp(server: FastifyInstance, session: Session): void {
  const pages = new Map<string, { html: string; user: string }>();
  const answer = async (request: Visit, reply: FastifyReply) => {
    const [, queryString = ''] = request.url.split(/\?(.*)/s);
    const pathInfo = request.params['*'];
    const { method, body } = request;
    const contents = typeof body === 'string' ? body : JSON.stringify(body ?? '');
    const type = request.headers['content-type']?.split(';')[0] ?? 'application/octet-stream';
    const { user } = session;
    const asked = session.required().web(user, {
      method: method === 'POST' ? 'POST' : 'GET',
      queryString,
      ...(pathInfo ? { pathInfo } : {}),
      ...(method === 'POST' ? { body: { type, contents } } : {}),
    });
    const answered = await session.during('web app', () => asked);
    if (answered.kind !== 'page') return send(reply, answered);
    const id = randomUUID();
    pages.set(id, { html: answered.html, user });
    for (const old of [...pages.keys()].slice(0, -keptPages)) pages.delete(old);
    return reply.type('text/html').header('content-security-policy', pagePolicy).send(around(id, answered));
  };
  server.get('/web', answer);
  server.get('/web/*', answer);
  server.post('/web', answer);
  server.post('/web/*', answer);
  server.get<{ Params: { id: string } }>('/web-page/:id', async (request, reply) => {
    const page = pages.get(request.params.id);
    reply.type('text/html').header('content-security-policy', scriptPolicy);
    if (!page) return reply.code(404).send('<!doctype html><p>This page is no longer open. Load it again.</p>');
    return reply.send(withShim(page.html, (await assets()).shim));
  });
  server.post('/api/web-call', async (request) => {
    const { pageId, functionName, args } = call.parse(request.body);
    const page = pages.get(pageId);
    if (!page) return { error: { name: 'Error', message: 'This page is no longer open. Load it again.' } };
    const result = await session.during(functionName, () => session.required().webCall(page.user, functionName, args));
    return result.ok ? { value: result.value ?? null } : { error: { name: result.name, message: result.message } };
  });
}

function send(reply: FastifyReply, answer: Exclude<WebAnswer, Page>): FastifyReply {
  reply.header('content-security-policy', scriptPolicy);
  if (answer.kind === 'error') return reply.code(500).type('text/plain; charset=utf-8').send(answer.message);
  return reply.type(answer.mimeType).send(answer.content);
}

/** Only what the script sets reaches the outer page: without a meta tag for it, a phone shows the page as small as a desk's. */
function around(id: string, { title, metas }: Page): string {
  const text = (value: string) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const tags = metas.map(({ name, content }) => `<meta name="${text(name)}" content="${text(content)}">`).join('\n');
  const name = text(title || 'Web app');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
${tags}
<link rel="icon" href="/icon.svg">
<style>html,body{height:100%;margin:0}iframe{display:block;width:100%;height:100%;border:0}</style>
</head>
<body>
<iframe title="${name}" data-page="${id}" src="/web-page/${id}" sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"></iframe>
<script src="/web.js"></script>
</body>
</html>
`;
}
