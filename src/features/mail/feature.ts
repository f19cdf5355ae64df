import type { App } from '../../app';
import { answered, dialog, feature } from '../../feature';
import { forgetSwitchedOff } from '../../messages/confirmed';
import { sendApproved } from '../../messages/send';
import { words } from '../../messages/send-rules';
import { optOuts, outbox, templatesTab } from '../../messages/tabs';
import { schoolDays } from '../../schedule/tabs';
import { Failure } from '../../shared/failure';
import { checkTab } from '../../workbook/read/check';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { AnyTab } from '../../workbook/tab';
import { addressesOf, everyRow, unusableIn, type Table } from '../../workbook/read/table';
import type { Workbook } from '../../workbook/workbook';
import { people } from '../../records/people';
import { reviewCalls } from './calls';
import { unwillingPeople, type Willing } from '../../messages/recipient-rules';
import { approve, cancel, listWaiting, settle, testToMe } from './actions';
import { change } from './change';

import { trouble } from './texts';
import { mailsToday } from './today';
import { noticeOfTrouble } from './trouble';

/** Outgoing mail: read, approved and sent; and who must not get any. */
export const mailFeature = feature({
  name: 'Mail',
  tabs: [templatesTab, outbox, optOuts, schoolDays],
  mails: [trouble],
  pages: { review: dialog('Mail', 760, 600) },
  menu: [{ label: 'Mail…', page: 'review' }],
  calls: answered(reviewCalls, {
    'review.list': listWaiting,
    'review.approve': approve,
    'review.change': change,
    'review.cancel': cancel,
    'review.testToMe': testToMe,
    'review.settle': settle,
  }),
  checks: [stuckMails],
  today: [mailsToday],
  doNotContact: (workbook) =>
    workbook.sheetIdOf(people) === null ? new Map() : unwillingPeople(whoWants(workbook.table(people))),
  jobs: [
    noticeOfTrouble,
    { name: 'Send mail', about: 'Sends what is approved, within the hours and the quota', run: sendMail },
  ],
});

function whoWants(table: Table<typeof people>): Willing[] {
  return everyRow(table).map((row) => ({
    name: row.name,
    contact: row.contact,
    unclear: unusableIn(table, row, 'contact'),
    addresses: addressesOf(table, row),
  }));
}

function sendMail(app: App): void {
  forgetSwitchedOff(
    app,
    app.featuresOn().flatMap(({ mails }) => mails),
  );
  const report = sendApproved(app, { only: null });
  if (report.remaining > 0) app.memory.set('pump.more', '1');
  if (report.why === words.permission) throw new Failure(report.why);
}

/**
 * Mails that may have left, which only a person can find out; and changes by staff to the Outbox that keep a mail from
 * leaving, or its row from being recognized.
 */
function stuckMails(workbook: Workbook): Problem[] {
  const table = workbook.table(outbox);
  const problem = (row: number, column: string, text: string): Problem => problemAt(table, row, column, text);
  const unknown = table.rows
    .filter(({ state }) => state === 'unknown')
    .map(({ row, subject, to, reason }) =>
      problem(row, 'state', `“${subject ?? ''}” to ${to ?? 'nobody'} may or may not have left. ${reason ?? ''}`.trim()),
    );
  const nameless = table.places.has('id')
    ? table.unnumbered.map(({ row }) =>
        problem(row, 'id', 'This row has no id, so Partnerbook does not know it and sends nothing of it. Delete it.'),
      )
    : [];
  return [...unknown, ...nameless, ...checkTab(workbook, outbox as unknown as AnyTab)];
}
