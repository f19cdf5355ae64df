import type { FastifyInstance } from 'fastify';
import { DriveFiles, type StoredFile } from '../../runtime/host/drive/files';
import type { DocumentView } from '../messages';
import { documentPolicy } from './guard';
import type { Session } from './session';

const googleDoc = 'application/vnd.google-apps.document';

/** The files that the script made in Google Drive: Docs as pages, everything else to download. */
export function serveDocuments(server: FastifyInstance, session: Session): void {
  const drive = () => session.required().world.part(DriveFiles);
  type One = { Params: { id: string } };
  const find = ({ params }: { params: One['Params'] }): StoredFile => {
    const file = drive().find(params.id);
    if (!file) throw new Error('There is no such document any more.');
    return file;
  };
  server.get('/api/documents', (): DocumentView[] =>
    [...drive().files]
      .filter(({ fields }) => !fields.trashed)
      .sort((a, b) => b.modified - a.modified)
      .map(({ id, fields, content, modified }) => ({
        id,
        title: fields.name,
        kind: fields.mimeType === googleDoc ? 'document' : content.mimeType === 'application/pdf' ? 'pdf' : 'other',
        modified,
        bytes: Buffer.byteLength(content.base64, 'base64'),
      })),
  );
  server.get<One>('/document/:id', (request, reply) => {
    const file = find(request);
    const guarded = reply.header('content-security-policy', documentPolicy);
    if (file.fields.mimeType === googleDoc)
      return guarded.type('text/html').send(paper(file.fields.name, drive().htmlOf(file.id)));
    const name = encodeURIComponent(file.fields.name);
    return guarded
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(Buffer.from(file.content.base64, 'base64'));
  });
}

/** A sheet of paper on the screen, and nothing but its text in print. */
export function paper(title: string, html: string): string {
  const name = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><style>
@page{margin:2.2cm}body{font:11pt/1.5 Arial,sans-serif;color:#1f1f1f;max-width:17cm;margin:0 auto;padding:2.2cm 1.6cm;overflow-wrap:break-word}
@media print{body{padding:0;max-width:none}}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px;text-align:left}
</style></head><body>${html}</body></html>`;
}
