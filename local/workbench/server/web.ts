import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WebAnswer } from '../../runtime/machine';
import { scriptPolicy } from './guard';
import type { Session } from './session';

type Visit = FastifyRequest<{ Params: { '*'?: string } }>;

/**
 * The script as a web app, at /web: what `doGet` and `doPost` return. A page of it runs as in a frame of its own
 * origin; `google.script.run` is not there, since nothing stands around the page to carry its calls.
 */
export function serveWebApp(server: FastifyInstance, session: Session): void {
  const answer = async (request: Visit, reply: FastifyReply) => {
    const [, queryString = ''] = request.url.split(/\?(.*)/s);
    const pathInfo = request.params['*'];
    const { method, body } = request;
    const contents = typeof body === 'string' ? body : JSON.stringify(body ?? '');
    const type = request.headers['content-type']?.split(';')[0] ?? 'application/octet-stream';
    const asked = session.required().web(session.user, {
      method: method === 'POST' ? 'POST' : 'GET',
      queryString,
      ...(pathInfo ? { pathInfo } : {}),
      ...(method === 'POST' ? { body: { type, contents } } : {}),
    });
    return send(reply, await session.during('web app', () => asked));
  };
  server.get('/web', answer);
  server.get('/web/*', answer);
  server.post('/web', answer);
  server.post('/web/*', answer);
}

function send(reply: FastifyReply, answer: WebAnswer): FastifyReply {
  reply.header('content-security-policy', scriptPolicy);
  if (answer.kind === 'page') return reply.type('text/html').send(answer.html);
  if (answer.kind === 'error') return reply.code(500).type('text/plain; charset=utf-8').send(answer.message);
  return reply.type(answer.mimeType).send(answer.content);
}
