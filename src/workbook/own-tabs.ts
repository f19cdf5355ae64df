/** Tabs that the machinery itself needs, whichever features are on. */
import { choice, longText, text, timestampColumn } from './columns';
import { defineTab } from './tab';

/** Read by `settings.ts`, which recognizes rows by `key`. */
export const settingsTab = defineTab({
  key: 'setting',
  title: 'Settings',
  group: 'Home',
  about: 'What Partnerbook needs to know about your school. Change the Value column only.',
  prefix: 'SET',
  unique: 'key',
  inSight: true,
  columns: {
    key: text({ title: 'Key', note: 'How Partnerbook recognizes the setting.', app: true, hidden: true }),
    name: text({ title: 'Setting', note: 'What is set here.', app: true, width: 240, bold: true }),
    value: text({ title: 'Value', note: 'Yours to change.', width: 260 }),
    about: text({ title: 'What it does', note: 'What this setting changes.', app: true, width: 460, wrap: true }),
  },
});

/** Every change that the app made to staff columns. */
export const changeLog = defineTab({
  key: 'change',
  title: 'Change log',
  group: 'Machinery',
  about: 'What Partnerbook changed in your tabs: when, for whom, and what was there before.',
  prefix: 'CHG',
  open: ['who', 'tab', 'record', 'column', 'before', 'after', 'why', 'state'],
  rows: 5000,
  columns: {
    at: timestampColumn({ title: 'When', note: 'School time.', width: 130 }),
    who: text({ title: 'Who', note: 'Whose action it was.', app: true, width: 200 }),
    tab: text({ title: 'Tab', note: 'Where.', app: true }),
    recordId: text({ title: 'Record', note: 'Id of the row.', app: true }),
    record: text({ title: 'Name', note: 'Name of the row at that time.', app: true, width: 200 }),
    column: text({ title: 'Column', note: 'Blank: the whole row.', app: true }),
    before: longText({ title: 'Before', note: 'What the cell said.', app: true, wrap: false, width: 180 }),
    after: longText({ title: 'After', note: 'What the cell says since then.', app: true, wrap: false, width: 180 }),
    why: text({ title: 'Why', note: 'What the change was part of.', app: true, width: 200 }),
    batch: text({ title: 'Batch', note: 'Changes with the same batch are undone together.', app: true }),
    state: choice(['done', 'undone', 'kept', 'erased'], {
      title: 'State',
      note: 'Undone, or kept because someone had changed it since. Erased: what the cell said is no longer kept.',
      app: true,
      tones: { undone: 'ended', kept: 'waiting', erased: 'ended' },
    }),
  },
});
