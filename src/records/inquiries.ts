import { date, email, longText, phone, reference, text, timestampColumn } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { organizations } from './organizations';
import { staff } from './staff';

/** Who contacted us through the form Partner with us. */
export const inquiries = defineTab({
  key: 'inquiry',
  title: 'Inquiries',
  group: 'Who',
  about: 'Businesses and others who asked to become partners with the form Partner with us.',
  prefix: 'INQ',
  open: ['company', 'email', 'phone', 'interests', 'message', 'owner', 'due', 'answered', 'outcome'],
  person: ['from', 'email', 'phone'],
  columns: {
    from: text({ title: 'Name', note: 'As it was typed.', app: true, width: 160 }),
    at: timestampColumn({ title: 'Received', note: 'School time.', width: 130 }),
    company: text({ title: 'From', note: 'Organization, as it was typed.', app: true, width: 200 }),
    email: email({ title: 'Email', note: 'As it was typed.', app: true }),
    phone: phone({ title: 'Phone', note: 'As it was typed.', app: true }),
    interests: text({ title: 'Would like to', note: 'What was checked.', app: true, width: 220 }),
    message: longText({ title: 'Message', note: 'As it was typed.', app: true }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who answers.', width: 150 }),
    due: date({
      title: 'Answer by',
      note: 'Two school days after it came, unless you set another day. Blank: nobody is mailed about it.',
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
    told: text({ title: 'Told in', note: 'The hour whose notice to staff names it.', app: true, hidden: true }),
  },
});
export type InquiryRow = RowOf<typeof inquiries>;
