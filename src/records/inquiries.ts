import { choice, date, email, longText, phone, reference, text, tick, timestampColumn } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { activities } from './activities';
import { organizations } from './organizations';
import { staff } from './staff';

export const inquiryKinds = ['Inquiry', 'Question', 'Problem', 'Idea'] as const;

/** Whoever waits for an answer of ours: who wants to help, and partners with a question, a problem or an idea. */
export const inquiries = defineTab({
  key: 'inquiry',
  title: 'Inquiries and concerns',
  group: 'Who',
  about: 'Who wants to help, and what partners ask or find wrong: each is answered by a day.',
  prefix: 'INQ',
  open: ['kind', 'summary', 'company', 'message', 'owner', 'due', 'answered', 'outcome', 'safety'],
  person: ['from', 'email', 'phone'],
  columns: {
    from: text({ title: 'Name', note: 'As it was typed.', app: true, width: 160 }),
    at: timestampColumn({ title: 'Received', note: 'School time.', width: 130 }),
    kind: choice(inquiryKinds, { title: 'Kind', note: 'Blank: somebody who wants to help.', width: 100 }),
    summary: text({
      title: 'In a few words',
      note: 'What it is about. A row that you type here needs it. Never a student’s name.',
      width: 220,
    }),
    safety: tick({
      title: 'Safety',
      note: 'Ticked: somebody is in danger, or may be. Owner, coordinator and administrator get mail at once.',
      width: 80,
    }),
    activity: reference(() => activities, { title: 'Activity', note: 'Which it is about, if any.', width: 200 }),
    company: text({ title: 'From', note: 'Organization, as it was typed.', app: true, width: 200 }),
    email: email({ title: 'Email', note: 'As it was typed.', app: true }),
    phone: phone({ title: 'Phone', note: 'As it was typed.', app: true }),
    interests: text({ title: 'Would like to', note: 'What was checked.', app: true, width: 220 }),
    message: longText({ title: 'Message', note: 'As it was typed.', app: true }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who answers.', width: 150 }),
    due: date({
      title: 'Answer by',
      note: 'Two school days after it came, one for a question or a problem, the same day for safety, unless you set another day. Blank: nobody is mailed about it.',
      due: true,
    }),
    answered: date({ title: 'Answered on', note: 'Fill it in once someone has called or written.' }),
    outcome: longText({ title: 'What came of it', note: 'A line is enough.' }),
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'Its row in Organizations, once it has one.',
      width: 220,
    }),
    token: text({
      title: 'Sent as',
      note: 'The form answer it came from, so that none counts twice.',
      app: true,
      hidden: true,
    }),
    escalatedOn: date({
      title: 'Told to the administrator on',
      note: 'One school day after it was late; at once for safety.',
      app: true,
      width: 110,
    }),
    told: text({ title: 'Told in', note: 'The hour whose notice to staff names it.', app: true, hidden: true }),
  },
});
export type InquiryRow = RowOf<typeof inquiries>;
