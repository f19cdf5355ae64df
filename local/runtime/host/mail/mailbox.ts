import MailComposer from 'nodemailer/lib/mail-composer';
import type Mail from 'nodemailer/lib/mailer';
import { createHash } from 'node:crypto';
import type { MachineEvents } from '../../machine-types';
import type { World, WorldPart } from '../world';

/** One mail that has left, as it is kept. */
export interface StoredMail {
  id: string;
  /** Instant in ms. */
  at: number;
  /** Account that sent it. */
  sender: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  /** The whole mail as MIME text, without Bcc as any recipient gets it. */
  raw: string;
  read: boolean;
}

/** What a script wants sent; attachments are base64 so that it can be kept as JSON. */
export interface Draft {
  sender: string;
  from: { name: string; address: string };
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string[];
  subject: string;
  text: string;
  html?: string;
  attachments: { name: string; contentType: string; base64: string; contentId?: string }[];
}

/** Every mail that has been sent, in order. */
export class Mailbox implements WorldPart {
  static readonly partName = 'Mailbox';
  messages: StoredMail[] = [];
  /** Told of each mail when it is complete; set by the machine. */
  events: MachineEvents = {};
  /** Carries finished mails onward, one after the other, when someone has set it up (see `MailDesk`). */
  carrier: ((mail: StoredMail) => Promise<void>) | undefined;
  private composing: Promise<void> = Promise.resolve();
  private carrying: Promise<void> = Promise.resolve();

  constructor(_world: World) {}

  /** Takes a mail at once; its MIME text is there when `composed` says so. */
  post(draft: Draft, at: number): StoredMail {
    const { sender, from, to, cc, bcc, subject } = draft;
    const id = createHash('sha256').update(`${this.messages.length} ${at} ${sender}`).digest('hex').slice(0, 20);
    const mail: StoredMail = { id, at, sender, from: from.address, to, cc, bcc, subject, raw: '', read: false };
    this.messages.push(mail);
    this.composing = this.composing.then(async () => {
      mail.raw = await compose(draft, mail);
      const { carrier } = this;
      if (carrier) this.carrying = this.carrying.then(() => carrier(mail));
      this.events.mailSent?.(id);
    });
    return mail;
  }

  /** Resolves when all mails taken so far have their MIME text. */
  composed(): Promise<void> {
    return this.composing;
  }

  /** Resolves when, beside that, all of them have been carried onward. */
  async settled(): Promise<void> {
    await this.composing;
    await this.carrying;
  }

  find(id: string): StoredMail | undefined {
    return this.messages.find((mail) => mail.id === id);
  }

  save(): unknown {
    return this.messages;
  }
  load(saved: unknown): void {
    this.messages = structuredClone(saved) as StoredMail[];
  }
}

/** The same draft at the same moment gives the same text, byte for byte: nothing in it is random or of today. */
function compose(draft: Draft, { id, at }: StoredMail): Promise<string> {
  const options: Mail.Options = {
    from: draft.from,
    to: draft.to,
    cc: draft.cc,
    replyTo: draft.replyTo,
    subject: draft.subject,
    text: draft.text,
    attachments: draft.attachments.map(({ name, contentType, base64, contentId }) => ({
      filename: name,
      contentType,
      content: Buffer.from(base64, 'base64'),
      ...(contentId ? { cid: contentId, contentDisposition: 'inline' as const } : {}),
    })),
    date: new Date(at),
    messageId: `<${id}@mail.partnerbook.local>`,
    ...(draft.html === undefined ? {} : { html: draft.html }),
  };
  const node = new MailComposer({ ...options, baseBoundary: id } as Mail.Options).compile();
  return new Promise((resolve, reject) => {
    node.build((error, message) => (error ? reject(error) : resolve(message.toString('utf8'))));
  });
}
