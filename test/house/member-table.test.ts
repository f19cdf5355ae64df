// The table of what is there and what is missing, in docs/local-runtime.md.
import { readFileSync } from 'node:fs';
import { offeredClasses } from '../../local/runtime/host/services';
import { memberTable, withTable } from '../../tools/member-table.mjs';

const table = memberTable(offeredClasses());

test('the page is up to date; if it is not: node tools/member-table.mjs', () => {
  const page = readFileSync('docs/local-runtime.md', 'utf8');
  expect(withTable(page, table)).toBe(page);
});

test('each class is compared with the interface of its own service', () => {
  for (const name of [
    'Spreadsheet.Range',
    'Forms.Item',
    'Base.Ui',
    'Script.Trigger',
    'Calendar.Collection.EventsCollection',
  ])
    expect(table).toContain(`\`${name}\``);
  expect(table).toMatch(/`Mail\.MailApp` \| 2 of 2 \| getRemainingDailyQuota, sendEmail \| – \|/);
  expect(table).toMatch(/`Gmail\.GmailApp` \| 6 of \d+ \| createDraft, .*sendEmail \| .*search/);
});

test('a member that is not offered is listed as missing', () => {
  expect(memberTable([{ type: 'MailApp', members: { sendEmail: 0 } }])).toContain(
    '| `Mail.MailApp` | 1 of 2 | sendEmail | getRemainingDailyQuota |',
  );
});
