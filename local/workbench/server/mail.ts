import type { FastifyInstance } from 'fastify';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { Mailbox, type StoredMail } from '../../runtime/host/mail/mailbox';
import type { MailView } from '../messages';
import { localLinks, withLocalLinks } from './addresses';
import { mailPolicy } from './guard';
import type { Session } from './session';

/** Mails are read from their MIME text, as a mail program would, so that what is shown is what arrived. */
const parsed = new WeakMap<StoredMail, Promise<Email>>();

function read(mail: StoredMail): Promise<Email> {
  let email = parsed.get(mail);
  if (!email) {
    email = PostalMime.parse(mail.raw, { attachmentEncoding: 'arraybuffer' });
    parsed.set(mail, email);
  }
  return email;
}

export function serveMail(server: FastifyInstance, session: Session): void {
  const box = () => session.required().world.part(Mailbox);
  const find = (id: string): StoredMail => {
    const mail = box().find(id);
    if (!mail) throw new Error('There is no such mail.');
    return mail;
  };
  type One = { Params: { id: string; index: string } };

  server.get('/api/mails', async () => {
    await box().composed();
    return Promise.all(
      [...box().messages].reverse().map(async (mail) => {
        const view = await describe(mail);
        return { ...view, links: localLinks(view.text, session.required()) };
      }),
    );
  });
  server.post<One>('/api/mails/:id/read', (request) => {
    const mail = find(request.params.id);
    if (!mail.read) {
      mail.read = true;
      session.touch('mail');
    }
    return {};
  });
  server.get<One>('/mail/:id/html', async (request, reply) => {
    const email = await read(find(request.params.id));
    return reply
      .type('text/html')
      .header('content-security-policy', mailPolicy)
      .send(withLocalLinks(withPictures(email), session.required()));
  });
  server.get<One>('/mail/:id/source', (request, reply) => reply.type('text/plain').send(find(request.params.id).raw));
  server.get<One>('/mail/:id/attachment/:index', async (request, reply) => {
    const attachment = shown(await read(find(request.params.id)))[Number(request.params.index)];
    if (!attachment) throw new Error('There is no such attachment.');
    // Never shown in the workbench's own origin, whatever type it claims to be.
    const name = encodeURIComponent(attachment.filename ?? 'attachment');
    return reply
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(bytesOf(attachment));
  });
}

async function describe(mail: StoredMail): Promise<Omit<MailView, 'links'>> {
  const email = await read(mail);
  const { id, at, to, cc, bcc, subject, read: isRead } = mail;
  const from = email.from?.name ? `${email.from.name} <${email.from.address ?? mail.from}>` : mail.from;
  const replyTo = (email.replyTo ?? []).map((one) => one.address ?? '').filter((one) => one !== mail.from);
  const attachments = shown(email).map((attachment) => ({
    name: attachment.filename ?? 'attachment',
    type: attachment.mimeType,
    bytes: bytesOf(attachment).length,
  }));
  return {
    id,
    at,
    from,
    to,
    cc,
    bcc,
    subject,
    replyTo: replyTo.join(', '),
    text: email.text ?? '',
    hasHtml: !!email.html,
    attachments,
    read: isRead,
  };
}

function shown(email: Email): Attachment[] {
  return email.attachments.filter((one) => !(one.contentId && one.disposition === 'inline'));
}

function bytesOf({ content }: Attachment): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array);
}

/** Pictures that travel in the mail are put where the text names them. */
function withPictures(email: Email): string {
  const pictures = new Map(email.attachments.map((one) => [one.contentId?.replace(/^<|>$/g, ''), one]));
  const html = (email.html ?? '').replace(/cid:([^"'\s)>]+)/gi, (whole, id: string) => {
    const picture = pictures.get(id);
    return picture ? `data:${picture.mimeType};base64,${bytesOf(picture).toString('base64')}` : whole;
  });
  return `<!doctype html><meta charset="utf-8"><base target="_blank"><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#202124;overflow-wrap:break-word}img{max-width:100%}</style>${html}`;
}
