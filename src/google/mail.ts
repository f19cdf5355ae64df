/** https://developers.google.com/apps-script/reference/mail/mail-app */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Shown as the sender's name. */
  fromName: string;
  replyTo: string;
  /** Calendar file of a confirmed activity. */
  ics?: { name: string; content: string };
}

export interface Mailer {
  /** Recipients this user may still write to today, over all scripts. One call. */
  quotaLeft(): number;
  /** One call. There is no message id: an interrupted send has an unknown outcome. */
  send(mail: OutgoingMail): void;
}

export function googleMailer(): Mailer {
  return {
    quotaLeft: () => MailApp.getRemainingDailyQuota(),
    send({ to, subject, text, html, fromName, replyTo, ics }) {
      MailApp.sendEmail({
        to,
        subject,
        body: text,
        htmlBody: html,
        ...(fromName === '' ? {} : { name: fromName }),
        ...(replyTo === '' ? {} : { replyTo }),
        ...(ics ? { attachments: [Utilities.newBlob(ics.content, 'text/calendar', ics.name)] } : {}),
      });
    },
  };
}
