import type { FastifyInstance } from 'fastify';
import type { ShownPage } from '../../runtime/machine';
import type { ScriptPage } from '../messages';
import { assets } from './assets';
import { scriptPolicy } from './guard';

export interface OpenPage extends ScriptPage {
  user: string;
  html: string;
}

/** The pages of scripts that are open: one sidebar and one dialog a person, as at Google. */
export class ScriptPages {
  private last = 0;
  private readonly open = new Map<number, OpenPage>();

  show(user: string, page: ShownPage): void {
    const sidebar = page.kind === 'sidebar';
    for (const old of this.of(user)) if ((old.kind === 'sidebar') === sidebar) this.open.delete(old.id);
    const id = ++this.last;
    this.open.set(id, { ...page, id, user });
  }

  get(id: number): OpenPage | undefined {
    return this.open.get(id);
  }

  of(user: string): OpenPage[] {
    return [...this.open.values()].filter((page) => page.user === user);
  }

  close(id: number): void {
    this.open.delete(id);
  }

  closeAll(): void {
    this.open.clear();
  }
}

export function serveScriptPages(server: FastifyInstance, pages: ScriptPages): void {
  server.get<{ Params: { id: string } }>('/script/:id', async (request, reply) => {
    const page = pages.get(Number(request.params.id));
    reply.type('text/html').header('content-security-policy', scriptPolicy);
    if (!page) return reply.code(404).send('<!doctype html><p>This page is closed.</p>');
    return reply.send(withShim(page.html, (await assets()).shim));
  });
}

/** `google` must be there before the page's first script, and the doctype must stay first. */
export function withShim(html: string, shim: string): string {
  const element = `<script>${shim}</script>`;
  const before = /^\s*(?:<!--[\s\S]*?-->\s*)*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (head) {
    const end = head.index + head[0].length;
    return html.slice(0, end) + element + html.slice(end);
  }
  return (before || '<!doctype html>') + element + html.slice(before.length);
}
