/** The hourly work on inquiries: who must get mail about them, and whether the named person is right. */
import type { App } from '../../app';
import { queueMails } from '../../messages/queue';
import { words as reasons } from '../../messages/send-rules';
import { outbox, type Message } from '../../messages/tabs';
import { toCalendarDate, type CalendarDate } from '../../shared/dates';
import type { AnyTab } from '../../workbook/tab';
import { staff, type StaffMember } from '../../records/staff';
import type { PublicContact } from './calls';
import { contactProblems } from './contact-rules';
import { contactMails, hourOf, staffMails, thanks, toTell } from './mail-rules';
import { inquiries, type InquiryRow } from '../../records/inquiries';
import { contactInDoubt, stillOpen, thanksForWriting, toOwner } from './texts';

const toStaff = [toOwner, stillOpen, contactInDoubt];

export function contactOf(app: App): PublicContact {
  const { schoolName, publicContact, publicRole, publicPhone, publicEmail, publicHours } = app.settings();
  return {
    school: schoolName,
    name: publicContact,
    role: publicRole,
    phone: publicPhone,
    email: publicEmail,
    hours: publicHours,
  };
}

export function confirmedOn(app: App): CalendarDate | null {
  return toCalendarDate(app.settings().publicConfirmed);
}

/** Everyone who works at the school, including rows just typed. */
export function colleagues({ workbook }: Pick<App, 'workbook'>): readonly StaffMember[] {
  workbook.lookAtAllRows(staff as unknown as AnyTab);
  return workbook.table(staff).rows;
}

export function contactWrong(app: Pick<App, 'workbook' | 'settings' | 'clock'>): string[] {
  return contactProblems(contactOf(app as App), colleagues(app), confirmedOn(app as App), app.clock.today());
}

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
    ownerOf: ({ owner }: InquiryRow) => workbook.follow(staff, owner),
  };
  const { rows, byId } = workbook.table(inquiries);
  noteTold(app, rows);
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

/** Saved before any mail is made: if the run is cut off in between, the next makes the same mail and no second one. */
function noteTold(app: App, rows: readonly InquiryRow[]): void {
  const { workbook, clock, memory, exclusive } = app;
  const { ids, wait } = toTell(rows, clock.stamp());
  if (wait) memory.set('pump.more', '1');
  if (ids.length === 0) return;
  for (const id of ids) workbook.change(inquiries, id, { told: hourOf(clock.stamp()) });
  exclusive.run(20_000, () => workbook.commit());
}
