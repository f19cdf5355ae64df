/** The hourly run looks after inquiries: who is to be written to about them, and whether the named person is right. */
import type { App } from '../../app';
import { queueMails } from '../../messages/queue';
import { words as reasons } from '../../messages/send-rules';
import type { Message } from '../../messages/tabs';
import type { MailTemplate } from '../../messages/templates';
import { toCalendarDate, type CalendarDate } from '../../shared/dates';
import type { AnyTab } from '../../workbook/tab';
import { staff, type StaffMember } from '../partners/tabs';
import type { PublicContact } from './calls';
import { contactProblems } from './contact-rules';
import { contactKind, contactMails, inquiryMails, lateKind, ownerKind, thanksKind } from './mail-rules';
import { inquiries, type InquiryRow } from './tabs';

const word = (name: string, about: string): { name: string; about: string } => ({ name, about });
const words = [
  word('name', 'name of the one who gets it'),
  word('from', 'who wrote to us'),
  word('date', 'day by which an answer is due'),
  word('received', 'day on which they wrote'),
  word('ways', 'their phone and email'),
  word('interests', 'what they ticked'),
  word('message', 'what they wrote'),
  word('owner', 'colleague who answers'),
  word('contact', 'person named on the page'),
  word('school', 'name of the school, from Settings'),
];
export const thanksTemplate: MailTemplate = {
  kind: thanksKind,
  name: 'Inquiry: thank you for writing',
  placeholders: words,
};
export const staffTemplates: MailTemplate[] = [
  { kind: ownerKind, category: 'internal', name: 'Inquiry: to the one who answers', placeholders: words },
  { kind: lateKind, category: 'internal', name: 'Inquiry: still not answered', placeholders: words },
  {
    kind: contactKind,
    category: 'internal',
    name: 'Contact for partners: still right?',
    placeholders: [word('name', 'the coordinator'), word('wrong', 'what is to be looked at')],
  },
];

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

/** Who works at the school, also those typed a moment ago. */
export function colleagues({ workbook }: Pick<App, 'workbook'>): readonly StaffMember[] {
  workbook.lookAtAllRows(staff as unknown as AnyTab);
  return workbook.table(staff).rows;
}

export function contactWrong(app: Pick<App, 'workbook' | 'settings' | 'clock'>): string[] {
  return contactProblems(contactOf(app as App), colleagues(app), confirmedOn(app as App), app.clock.today());
}

/** The hourly job. Until somebody has confirmed the named person once, that is said in the sidebar only. */
export function planInquiryMails(app: App): void {
  const { workbook } = app;
  const { name, phone, email } = contactOf(app);
  const { coordinatorName, coordinatorEmail, schoolName: school, inquiriesAutomatic } = app.settings();
  const facts = {
    today: app.clock.today(),
    school,
    contact: [name, phone, email].filter(Boolean).join(', '),
    coordinator: { name: coordinatorName, email: coordinatorEmail },
    ownerOf: ({ owner }: InquiryRow) => workbook.follow(staff, owner),
  };
  const { rows, byId } = workbook.table(inquiries);
  const planned = inquiryMails(rows, facts);
  const toStaff = [
    ...planned.filter(({ outside }) => !outside),
    ...(confirmedOn(app) === null ? [] : contactMails(contactWrong(app), facts)),
  ];
  const whyNot = ({ about }: Message): string =>
    byId.get(about ?? '')?.answered === null ? reasons.past : 'It has been answered, or put right.';
  queueMails(app, { templates: staffTemplates, planned: toStaff, automatic: true, whyNot });
  const outside = planned.filter((mail) => mail.outside);
  queueMails(app, { templates: [thanksTemplate], planned: outside, automatic: inquiriesAutomatic, whyNot });
}
