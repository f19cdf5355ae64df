import { blobOf } from '../blob';
import { member, ServiceError, signatureError, type Members } from '../offer';
import { Quotas } from '../quotas';
import type { Run } from '../run';
import { fit, typeOf } from '../signature';
import { Mailbox, type Draft } from './mailbox';

/** Source: https://developers.google.com/apps-script/guides/services/quotas */
const recipientsPerMessage = 50;
const attachmentsPerMessage = 250;
const bodyBytes = { consumer: 200 * 1024, workspace: 400 * 1024 };
const attachmentBytes = 25 * 1024 * 1024;
/** Seen at Google: a subject beyond this is refused. */
const subjectCharacters = 250;

export interface MailParameters {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  noReply?: boolean;
  /** One alone is taken, too. */
  attachments?: unknown;
  inlineImages?: Record<string, unknown>;
}
const known = [
  'to',
  'subject',
  'body',
  'htmlBody',
  'cc',
  'bcc',
  'replyTo',
  'name',
  'noReply',
  'attachments',
  'inlineImages',
];

/** Source: https://developers.google.com/apps-script/reference/mail/mail-app */
export class MailApp {
  static readonly type = 'MailApp';
  static readonly members: Members = {
    getRemainingDailyQuota: member('call', 'mail.quota', { scopes: ['script.send_mail'], limited: false }),
    sendEmail: member('call', 'mail.send', { scopes: ['script.send_mail'], limited: false }),
  };
  constructor(private readonly run: Run) {}

  getRemainingDailyQuota(): number {
    return this.run.world.part(Quotas).left(this.run.options.user, 'email', this.run.now());
  }

  sendEmail(...args: unknown[]): void {
    const shape = fit(
      'MailApp',
      'sendEmail',
      args,
      'Object',
      'String, String, Text',
      'String, String, Text, Object',
      'String, String, String, String',
    );
    if (typeOf(args[0]) !== undefined) throw signatureError('MailApp', 'sendEmail', args);
    const [first, second, third, fourth] = args as string[];
    this.send(
      shape === 0
        ? (args[0] as MailParameters)
        : shape === 1
          ? { to: first!, subject: second!, body: String(third) }
          : shape === 2
            ? { ...(args[3] as MailParameters), to: first!, subject: second!, body: String(third) }
            : { to: first!, replyTo: second!, subject: third!, body: fourth! },
    );
  }

  /** `method` as the script called it, for what is refused by name. */
  send(given: MailParameters, method = 'MailApp.sendEmail'): void {
    const { user } = this.run.options;
    const account = this.run.world.accounts.find(({ email }) => email === user);
    const unknown = Object.keys(given).find((key) => !known.includes(key));
    if (unknown) throw new ServiceError(`${method} option ${unknown}`, 'NotImplementedLocally');
    const [to, cc, bcc] = [addresses(given.to), addresses(given.cc), addresses(given.bcc)];
    const everyone = [...to, ...cc, ...bcc];
    if (everyone.length === 0) throw new ServiceError('Failed to send email: no recipient');
    if (everyone.length > recipientsPerMessage) throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
    const subject = String(given.subject ?? '');
    if (/[\r\n]/.test(subject)) throw new ServiceError('Invalid argument: subject');
    if (subject.length > subjectCharacters) throw new ServiceError('Argument too large: subject');
    const text = given.body === undefined ? textOf(given.htmlBody ?? '') : String(given.body);
    const limit = bodyBytes[account?.kind ?? 'consumer'];
    if (Buffer.byteLength(text) > limit || Buffer.byteLength(given.htmlBody ?? '') > limit) {
      throw new ServiceError('Limit Exceeded: Email Body Size.');
    }
    this.run.world.part(Quotas).use(this.run, 'email', everyone.length);
    const draft: Draft = {
      sender: user,
      from: given.noReply
        ? { name: given.name ?? '', address: `noreply@${user.split('@')[1]}` }
        : { name: given.name ?? account?.name ?? '', address: user },
      to,
      cc,
      bcc,
      replyTo: addresses(given.replyTo),
      subject,
      text,
      ...(given.htmlBody === undefined ? {} : { html: given.htmlBody }),
      attachments: files(given),
    };
    this.run.world.part(Mailbox).post(draft, this.run.now());
  }
}

/** A comma-separated list. Throws for what is no address, in Google's words. */
function addresses(list: unknown): string[] {
  if (list === undefined || list === null || String(list).trim() === '') return [];
  return String(list)
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const address = /<([^<>]+)>\s*$/.exec(entry)?.[1]?.trim() ?? entry;
      const sound =
        /^[^\s@<>(),;:"[\]\\]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
      if (!sound.test(address) || address.includes('..') || /[\r\n]/.test(entry))
        throw new ServiceError(`Invalid email: ${entry}`);
      return address;
    });
}

export function files({ attachments: given = [], inlineImages = {} }: MailParameters): Draft['attachments'] {
  const attachments = [given ?? []].flat();
  if (attachments.length > attachmentsPerMessage)
    throw new ServiceError('Limit Exceeded: Email Attachments Per Message.');
  const entry = (source: unknown, contentId?: string) => {
    const blob = blobOf(source);
    if (!blob) throw new ServiceError('Invalid argument: attachments');
    const { name, contentType, bytes } = blob;
    const type = contentType ?? 'application/octet-stream';
    return {
      name: name ?? 'attachment',
      contentType: type,
      base64: bytes.toString('base64'),
      ...(contentId ? { contentId } : {}),
    };
  };
  const all = [
    ...attachments.map((source) => entry(source)),
    ...Object.entries(inlineImages).map(([key, source]) => entry(source, key)),
  ];
  const bytes = all.reduce((sum, { base64 }) => sum + base64.length * 0.75, 0);
  if (bytes > attachmentBytes) throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
  return all;
}

/** What a recipient without HTML reads, when the script gave HTML only. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|li|h\d|tr)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#39|\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
}
