import { choice, longText, text, timestampColumn } from '../../workbook/columns';
import { defineTab } from '../../workbook/tab';

/** One line for each import, whose batch can be undone. */
export const imports = defineTab({
  key: 'import',
  title: 'Imports',
  group: 'Machinery',
  about: 'Each import: when, by whom, how many rows, and its batch for undo.',
  prefix: 'IMP',
  columns: {
    at: timestampColumn({ title: 'When', note: 'School time.', width: 130 }),
    who: text({ title: 'Who', note: 'Whose import it was.', app: true, width: 200 }),
    source: text({ title: 'Source', note: 'File name, or “pasted”.', app: true, width: 200 }),
    rows: text({ title: 'Rows', note: 'Rows in the file.', app: true, width: 70 }),
    created: text({ title: 'Created', note: 'Organizations added.', app: true, width: 80 }),
    changed: text({ title: 'Changed', note: 'Organizations filled in.', app: true, width: 80 }),
    skipped: text({
      title: 'Skipped',
      note: 'Rows left out.',
      app: true,
      width: 80,
    }),
    report: longText({
      title: 'What was left out',
      note: 'Lines of the file, each with the reason.',
      app: true,
      wrap: false,
    }),
    batch: text({ title: 'Batch', note: 'For undo.', app: true, width: 110 }),
    state: choice(['done', 'undone'], {
      title: 'State',
      note: 'Whether it was undone.',
      app: true,
      width: 80,
      tones: { done: 'good', undone: 'off' },
    }),
  },
});
