import type { App } from '../../app';
import type { Feature } from '../../feature';
import { sendApproved } from '../../messages/send';
import { words } from '../../messages/send-rules';
import { templateProblems } from '../../messages/templates';
import { optOuts, outbox, templatesTab } from '../../messages/tabs';
import { schoolDays } from '../../schedule/tabs';
import { Failure } from '../../shared/failure';
import type { Problem } from '../../workbook/problems';
import { addressesOf, everyRow, unusableIn, type Table } from '../../workbook/table';
import type { Workbook } from '../../workbook/workbook';
import { people } from '../partners/tabs';
import type { OutreachCalls } from './calls';
import { unwillingPeople, type Willing } from './recipient-rules';
import { approve, cancel, listWaiting, settle, testToMe } from './review.later';

import { noticeOfTrouble, troubleTemplate } from './trouble';

/** Behind the menu item Review and send: the door is in entry.ts. */
export function openReview(app: App): void {
  app.ui.showDialog('review', 'Review and send', 760, 600);
}

const calls = {
  'review.list': (app: App) => listWaiting(app),
  'review.approve': (app: App, argument: unknown) => approve(app, argument),
  'review.cancel': (app: App, argument: unknown) => cancel(app, argument),
  'review.testToMe': (app: App, argument: unknown) => testToMe(app, argument),
  'review.settle': (app: App, argument: unknown) => settle(app, argument),
} satisfies { [K in keyof OutreachCalls]: (app: App, argument: unknown) => ReturnType<OutreachCalls[K]> };

export const outreach: Feature = {
  name: 'Outreach',
  tabs: [templatesTab, outbox, optOuts, schoolDays],
  menu: [{ label: 'Review and send…', door: 'openReview' }],
  calls,
  checks: [unknownMails, (workbook) => templateProblems(workbook, [troubleTemplate])],
  doNotContact: (workbook) =>
    workbook.sheetIdOf(people) === null ? new Map() : unwillingPeople(whoWants(workbook.table(people))),
  templates: [troubleTemplate],
  jobs: [
    noticeOfTrouble,
    { name: 'Send mail', about: 'Sends what is approved, within the hours and the quota', run: sendMail },
  ],
};

function whoWants(table: Table<typeof people>): Willing[] {
  return everyRow(table).map((row) => ({
    name: row.name,
    contact: row.contact,
    unclear: unusableIn(table, row, 'contact'),
    addresses: addressesOf(table, row),
  }));
}

function sendMail(app: App): void {
  const report = sendApproved(app, { only: null });
  if (report.left > 0) app.memory.set('pump.more', '1');
  if (report.why === words.permission) throw new Failure(report.why);
}

/** Mails of which nobody knows whether they left; only a person can find out. */
function unknownMails(workbook: Workbook): Problem[] {
  const table = workbook.table(outbox);
  return table.rows
    .filter(({ state }) => state === 'unknown')
    .map(({ row, subject, to, reason }) => ({
      code: 'rule' as const,
      tab: table.title,
      tabKey: table.tab.key,
      row,
      column: table.titles.get('state') ?? '',
      columnNumber: table.places.get('state') ?? 1,
      text: `“${subject ?? ''}” to ${to ?? 'nobody'} may or may not have left. ${reason ?? ''}`.trim(),
    }));
}
