import { member, ServiceError, type Members } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import { Drafts, GmailDraft, type GmailMessage } from './gmail-drafts';
import { files, MailApp, type MailParameters } from './mail-app';

const permission = { scopes: ['mail.google.com'], limited: false } as const;
const drafts = member('call', 'gmail.read', {
  scopes: ['mail.google.com', 'gmail.compose', 'gmail.modify'],
  limited: false,
});

/**
 * What sends, and drafts: reading and sorting a mailbox is not there. The scope is a restricted one, as at Google.
 * Source: https://developers.google.com/apps-script/reference/gmail/gmail-app#sendemailrecipient,-subject,-body,-options
 */
export class GmailApp {
  static readonly type = 'GmailApp';
  static readonly members: Members = {
    createDraft: drafts,
    getAliases: member('call', 'gmail.read', permission),
    getDraft: drafts,
    getDraftMessages: drafts,
    getDrafts: drafts,
    sendEmail: member('call', 'mail.send', permission),
  };
  private readonly mail: MailApp;
  constructor(private readonly run: Run) {
    this.mail = new MailApp(run);
  }

  /** Shares the day's quota with `MailApp`. Returns itself, for chaining. */
  sendEmail(...args: unknown[]): this {
    this.mail.send(this.fields('sendEmail', args), 'GmailApp.sendEmail');
    return this;
  }
  createDraft(...args: unknown[]): GmailDraft {
    const { attachments, inlineImages, ...fields } = this.fields('createDraft', args);
    const kept = files({ attachments, ...(inlineImages ? { inlineImages } : {}) });
    const draft = { owner: this.run.options.user, at: this.run.now(), fields, files: kept };
    return new GmailDraft(this.run, this.run.world.part(Drafts).add(draft));
  }
  /** The newest first. */
  getDrafts(): GmailDraft[] {
    const { user } = this.run.options;
    const mine = this.run.world.part(Drafts).all.filter(({ owner }) => owner === user);
    return mine.map((draft) => new GmailDraft(this.run, draft));
  }
  getDraftMessages(): GmailMessage[] {
    return this.getDrafts().map((draft) => draft.getMessage());
  }
  getDraft(...args: unknown[]): GmailDraft {
    fit('GmailApp', 'getDraft', args, 'String');
    const draft = this.getDrafts().find((one) => one.getId() === args[0]);
    if (!draft) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    return draft;
  }
  /** Nobody here has other addresses to send from. */
  getAliases(): string[] {
    return [];
  }

  private fields(method: string, args: unknown[]): MailParameters {
    const shape = fit('GmailApp', method, args, 'String, String, String', 'String, String, String, Object');
    const [to, subject, body] = args as [string, string, string];
    const { from, ...options } = shape === 1 ? (args[3] as MailParameters & { from?: string }) : {};
    if (from !== undefined && from !== this.run.options.user) throw new ServiceError(`Invalid argument: ${from}`);
    return { ...options, to, subject, body };
  }
}
