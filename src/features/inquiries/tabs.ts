import { date, email, longText, phone, reference, text, timestampColumn } from '../../workbook/columns';
import { defineTab, type RowOf } from '../../workbook/tab';
import { organizations } from '../../records/organizations';
import { staff } from '../../records/staff';

/** Who came to us by the page Partner with us. */
export const inquiries = defineTab({
  key: 'inquiry',
  title: 'Inquiries',
  group: 'Who',
  about: 'Businesses and others who asked to become partners on the page Partner with us.',
  prefix: 'INQ',
  columns: {
    at: timestampColumn({ title: 'Received', note: 'School time.', width: 130 }),
    from: text({ title: 'Name', note: 'As it was typed on the page.', app: true, width: 160 }),
    company: text({ title: 'From', note: 'Organization, as it was typed on the page.', app: true, width: 200 }),
    email: email({ title: 'Email', note: 'As it was typed on the page.', app: true }),
    phone: phone({ title: 'Phone', note: 'As it was typed on the page.', app: true }),
    interests: text({ title: 'Would like to', note: 'What was ticked on the page.', app: true, width: 220 }),
    message: longText({ title: 'Message', note: 'As it was typed on the page.', app: true }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who answers.', width: 150 }),
    due: date({ title: 'Answer by', note: 'Two school days after it came, unless you set another day.', due: true }),
    answered: date({ title: 'Answered on', note: 'Fill it in once someone has called or written.' }),
    outcome: longText({ title: 'What came of it', note: 'A line is enough.' }),
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'Its row in Organizations, once it has one.',
      width: 220,
    }),
    token: text({ title: 'Sent as', note: 'So that a second click does not count twice.', app: true, hidden: true }),
  },
});
export type InquiryRow = RowOf<typeof inquiries>;
