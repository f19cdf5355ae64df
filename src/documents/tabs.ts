import { choice, longText, text, timestampColumn } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

/** One row for each document made. */
export const documentsTab = defineTab({
  key: 'document',
  title: 'Documents',
  group: 'Machinery',
  about: 'Letters, brochures and sheets that Partnerbook made, each with its link. The newest of each says current.',
  prefix: 'DOC',
  open: ['aboutName', 'state', 'url', 'pdf', 'madeAt', 'by'],
  columns: {
    name: text({ title: 'Document', note: 'Its name in Google Drive.', app: true, width: 260 }),
    aboutName: text({ title: 'For', note: 'Whom or what it is about.', app: true, width: 200 }),
    state: choice(['asked for', 'current', 'superseded'], {
      title: 'State',
      note: 'Asked for: the hourly run makes it. Superseded: there is a newer one.',
      app: true,
      width: 100,
      tones: { 'asked for': 'waiting', current: 'good', superseded: 'ended' },
    }),
    url: text({ title: 'Open', note: 'The Google Doc.', app: true, width: 260 }),
    pdf: text({ title: 'As PDF', note: 'Downloads it as a PDF.', app: true, width: 260 }),
    madeAt: timestampColumn({ title: 'Made', note: 'School time.', width: 130 }),
    by: text({ title: 'By', note: 'In whose Google Drive it is, or who asked for it.', app: true, width: 180 }),
    readers: text({ title: 'May read it', note: 'With whom it is shared.', app: true, width: 200 }),
    key: text({ title: 'Key', note: 'Kind, records and content: nothing is made twice.', app: true, width: 100 }),
    mark: text({ title: 'Mark', note: 'By this its text is known again.', app: true, hidden: true }),
    about: longText({ title: 'Records', note: 'Their ids.', app: true, wrap: false, width: 100 }),
  },
});
export type DocumentRow = RowOf<typeof documentsTab>;
