import type { PdfFile } from './drive';

/** https://developers.google.com/apps-script/reference/mail/mail-app */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The sender's name as shown. */
  fromName: string;
  replyTo: string;
  /** The calendar file of a confirmed activity. */
  ics?: { name: string; content: string };
  /** PDFs that go along. */
  pdfs: readonly PdfFile[];
}

export interface Mailer {
  /** How many more recipients this user may write to today, across all scripts. One call. */
  quotaLeft(): number;
  /** One call. There is no message id, so an interrupted send has an unknown outcome. */
  send(mail: OutgoingMail): void;
}

export function googleMailer(): Mailer {
  return {
    quotaLeft: () => MailApp.getRemainingDailyQuota(),
    send({ to, subject, text, html, fromName, replyTo, ics, pdfs }) {
      const calendarFiles = ics ? [Utilities.newBlob(ics.content, 'text/calendar', ics.name)] : [];
      const attachments = [...calendarFiles, ...pdfs.map(({ content }) => content)];
      MailApp.sendEmail({
        to,
        subject,
        body: text,
        htmlBody: html,
        ...(fromName === '' ? {} : { name: fromName }),
        ...(replyTo === '' ? {} : { replyTo }),
        ...(attachments.length > 0 ? { attachments } : {}),
      });
    },
  };
}
