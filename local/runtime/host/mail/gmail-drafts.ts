import { createHash } from 'node:crypto';
import { Blob } from '../blob';
import { member, type Members } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import type { World, WorldPart } from '../world';
import { MailApp, type MailParameters } from './mail-app';

const permission = { scopes: ['mail.google.com', 'gmail.compose', 'gmail.modify'], limited: false } as const;
const read = member('local', null, permission);
const change = member('call', 'gmail.read', permission);

interface StoredDraft {
  id: string;
  owner: string;
  at: number;
  /** As `sendEmail` takes them; attachments as plain data. */
  fields: Omit<MailParameters, 'attachments' | 'inlineImages'>;
  files: { name: string; contentType: string; base64: string; contentId?: string }[];
}

/** Drafts in people's mailboxes. The rest of a mailbox is not there. */
export class Drafts implements WorldPart {
  static readonly partName = 'Drafts';
  all: StoredDraft[] = [];
  private made = 0;
  constructor(_world: World) {}

  add(draft: Omit<StoredDraft, 'id'>): StoredDraft {
    const id = `r${createHash('sha256').update(`draft ${++this.made}`).digest('hex').slice(0, 16)}`;
    const stored = { id, ...draft };
    this.all.unshift(stored);
    return stored;
  }
  save(): unknown {
    return { made: this.made, all: this.all };
  }
  load(saved: unknown): void {
    Object.assign(this, structuredClone(saved));
  }
}

/** https://developers.google.com/apps-script/reference/gmail/gmail-draft */
export class GmailDraft {
  static readonly type = 'GmailDraft';
  static readonly members: Members = {
    deleteDraft: change,
    getId: read,
    getMessage: read,
    getMessageId: read,
    send: change,
  };

  constructor(
    private readonly run: Run,
    private readonly draft: StoredDraft,
  ) {}

  getId(): string {
    return this.draft.id;
  }
  getMessageId(): string {
    return `m${this.draft.id}`;
  }
  getMessage(): GmailMessage {
    return new GmailMessage(this.draft);
  }
  deleteDraft(): void {
    const drafts = this.run.world.part(Drafts);
    drafts.all = drafts.all.filter(({ id }) => id !== this.draft.id);
  }
  send(): GmailMessage {
    const { fields, files } = this.draft;
    const blobs = files.map((file) => blobOfFile(file));
    const attachments = blobs.filter((_, index) => files[index]!.contentId === undefined);
    const inline = files.flatMap((file, index) => (file.contentId ? [[file.contentId, blobs[index]] as const] : []));
    new MailApp(this.run).send({ ...fields, attachments, inlineImages: Object.fromEntries(inline) }, 'GmailDraft.send');
    this.deleteDraft();
    return this.getMessage();
  }
}

/** A message as far as a draft has one. https://developers.google.com/apps-script/reference/gmail/gmail-message */
export class GmailMessage {
  static readonly type = 'GmailMessage';
  static readonly members: Members = Object.fromEntries(
    'getAttachments getBcc getBody getCc getDate getFrom getId getPlainBody getReplyTo getSubject getTo isDraft'
      .split(' ')
      .map((name) => [name, read]),
  );

  constructor(private readonly draft: StoredDraft) {}

  getId(): string {
    return `m${this.draft.id}`;
  }
  getSubject(): string {
    return this.draft.fields.subject ?? '';
  }
  /** HTML; a plain text is given with its lines broken. */
  getBody(): string {
    const { htmlBody, body = '' } = this.draft.fields;
    return htmlBody ?? body.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r?\n/g, '<br>\n');
  }
  getPlainBody(): string {
    return this.draft.fields.body ?? '';
  }
  getTo(): string {
    return this.draft.fields.to ?? '';
  }
  getCc(): string {
    return this.draft.fields.cc ?? '';
  }
  getBcc(): string {
    return this.draft.fields.bcc ?? '';
  }
  getReplyTo(): string {
    return this.draft.fields.replyTo ?? '';
  }
  getFrom(): string {
    return this.draft.owner;
  }
  getDate(): Date {
    return new Date(this.draft.at);
  }
  isDraft(): boolean {
    return true;
  }
  /** `{ includeInlineImages, includeAttachments }`; both unless told otherwise. */
  getAttachments(...args: unknown[]): Blob[] {
    fit('GmailMessage', 'getAttachments', args, '', 'Object');
    const { includeInlineImages = true, includeAttachments = true } = (args[0] ?? {}) as Record<string, boolean>;
    return this.draft.files
      .filter(({ contentId }) => (contentId === undefined ? includeAttachments : includeInlineImages))
      .map((file) => blobOfFile(file));
  }
}

function blobOfFile({ base64, contentType, name }: StoredDraft['files'][number]): Blob {
  return new Blob(Buffer.from(base64, 'base64'), contentType, name);
}
