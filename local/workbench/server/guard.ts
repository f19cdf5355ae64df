import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';

/**
 * The workbench can do whatever its scripts can, so only its own page may drive it. A page from elsewhere gives itself
 * away by its Origin; a name that someone pointed at this address (DNS rebinding) by its Host.
 */
export function guard(server: FastifyInstance): void {
  // Only JSON is understood: a form on a foreign page can send text, but not JSON.
  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', async (request, reply) => {
    if (!isOurs(request.raw)) return reply.code(403).send({ error: 'Only the workbench itself may ask for this.' });
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('cache-control', 'no-store');
  });
}

export function isOurs(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const port = request.socket.localPort;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !own.includes(host)) return false;
  if (origin !== undefined) return own.some((name) => origin === `http://${name}`);
  // A calendar program or curl names no origin; a browser that comes from elsewhere says so.
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // Our frames have no origin of their own, but links and pictures in them may only be looked at.
  return request.method === 'GET' && !request.url?.startsWith('/api/');
}

/** For the workbench's own page. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** For pages of the script: they may run, in an origin of their own, and reach nothing. */
export const scriptPolicy = [
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** For mail: not even scripts. */
export const mailPolicy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** For documents: as mail, but the browser's print dialog may be opened for them. */
export const documentPolicy = mailPolicy.replace('sandbox ', 'sandbox allow-modals allow-same-origin ');
