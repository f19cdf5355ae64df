/** The hourly work on inquiries: who must get mail about them, and whether the named person is right. */
import type { App } from '../../app';
import { queueMails } from '../../messages/queue';
import { words as reasons } from '../../messages/send-rules';
import { outbox, type Message } from '../../messages/tabs';
import { staff } from '../../records/staff';
import { confirmedOn, contactOf, contactWrong } from './contact';
import { contactMails, staffMails } from './mail-rules';
import { thanks } from './thanks-rules';
import { administratorOf } from './administrator-rules';
import { noteDays } from './note-days';
import { inquiries, type InquiryRow } from '../../records/inquiries';
import { contactInDoubt, notAnswered, safetyConcern, stillOpen, thanksForWriting, toOwner } from './texts';

const toStaff = [toOwner, stillOpen, notAnswered, safetyConcern, contactInDoubt];

/** The hourly job. Until the named person has been confirmed once, only the sidebar mentions this. */
export function planInquiryMails(app: App): void {
  const { workbook, clock } = app;
  const { name, phone, email } = contactOf(app);
  const { coordinatorName, coordinatorEmail, schoolName: school, inquiriesAutomatic } = app.settings();
  const facts = {
    today: clock.today(),
    school,
    contact: [name, phone, email].filter(Boolean).join(', '),
    coordinator: { name: coordinatorName, email: coordinatorEmail },
    administrator: administratorOf(app.settings().administrator, workbook.table(staff).rows, clock.today()),
    ownerOf: ({ owner }: InquiryRow) => workbook.follow(staff, owner),
  };
  const { rows, byId } = workbook.table(inquiries);
  noteDays(app, rows);
  const internal = [
    ...staffMails(rows, facts),
    ...(confirmedOn(app) === null ? [] : contactMails(contactWrong(app), facts)),
  ];
  const whyNot = ({ about }: Message): string =>
    byId.get(about ?? '')?.answered === null ? reasons.past : 'It has been answered, or put right.';
  queueMails(app, { mails: toStaff, planned: internal, automatic: true, whyNot });
  const planned = thanks(rows, facts, workbook.table(outbox).rows);
  queueMails(app, { mails: [thanksForWriting], planned, automatic: inquiriesAutomatic, whyNot });
}
