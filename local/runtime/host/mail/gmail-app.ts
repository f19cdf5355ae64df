import { member, ServiceError, type Members } from '../offer';
import type { Run } from '../run';
import { fit } from '../signature';
import { MailApp, type MailParameters } from './mail-app';

/**
 * Only what sends: reading and sorting a mailbox is not there. The scope is a restricted one, as at Google.
 * Source: https://developers.google.com/apps-script/reference/gmail/gmail-app#sendemailrecipient,-subject,-body,-options
 */
export class GmailApp {
  static readonly type = 'GmailApp';
  static readonly members: Members = {
    sendEmail: member('call', 'mail.send', { scopes: ['mail.google.com'], limited: false }),
  };
  private readonly mail: MailApp;
  constructor(private readonly run: Run) {
    this.mail = new MailApp(run);
  }

  /** Shares the day's quota with `MailApp`. Returns itself, for chaining. */
  sendEmail(...args: unknown[]): this {
    const shape = fit('GmailApp', 'sendEmail', args, 'String, String, String', 'String, String, String, Object');
    const [to, subject, body] = args as [string, string, string];
    const { from, ...options } = shape === 1 ? (args[3] as MailParameters & { from?: string }) : {};
    if (from !== undefined && from !== this.run.options.user) throw new ServiceError(`Invalid argument: ${from}`);
    this.mail.send({ ...options, to, subject, body }, 'GmailApp.sendEmail');
    return this;
  }
}
