import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from '../../runtime/project';
import type { PermissionView } from '../messages';

/** The file in which a project says why it asks for what; in its folder, or in the one that it was built from. */
const reasonsFile = 'SECURITY.md';
/** A row of its table: | `scope` | reason | */
const row = /^\| `([\w./-]+)` +\| (.+) \|$/gm;

/** What the script asks Google for, in the order of its manifest. */
export function servePermissions(server: FastifyInstance, project: () => Project, path: string): void {
  server.get('/api/permissions', (): PermissionView[] => {
    const file = [path, dirname(path)].map((folder) => join(folder, reasonsFile)).find((one) => existsSync(one));
    const rows = file ? [...readFileSync(file, 'utf8').matchAll(row)] : [];
    const reasons = new Map(rows.map(([, name, reason]) => [name!, reason!]));
    return project().scopes.map((name) => ({ name, reason: reasons.get(name) ?? null }));
  });
}
