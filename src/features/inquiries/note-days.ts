/** Gives rows that staff typed a day and an owner, and notes which notice tells of which row. */
import type { App } from '../../app';
import type { InquiryRow } from '../../records/inquiries';
import { inquiries } from '../../records/inquiries';
import { answerBy, escalateFrom } from '../../records/inquiry-rules';
import { schoolDays } from '../../schedule/tabs';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { named } from './contact-rules';
import { hourOf, isOpen, toTell } from './mail-rules';
import { colleagues, contactOf } from './contact';

/** Saved before any mail is made: if the run is cut off in between, the next makes the same mail and no second one. */
export function noteDays(app: App, rows: readonly InquiryRow[]): void {
  const { workbook, clock, memory, exclusive } = app;
  takeTyped(app, rows);
  const { ids, wait } = toTell(rows, clock.stamp());
  if (wait) memory.set('pump.more', '1');
  for (const id of ids) workbook.change(inquiries, id, { told: hourOf(clock.stamp()) });
  escalate(app, rows);
  if (workbook.hasChanges)
    exclusive.run(20_000, () =>
      commitLogged(app, { why: 'Inquiries and concerns get a day and an owner', batch: newBatch(app.random) }),
    );
}

/** A row that somebody typed says in a few words what it is about; without that, Check asks for it. */
function takeTyped(app: App, rows: readonly InquiryRow[]): void {
  const { workbook, clock } = app;
  const typed = rows.filter(({ at, summary, answered }) => at === null && summary !== null && answered === null);
  if (typed.length === 0) return;
  const owner = named(contactOf(app), colleagues(app))?.name ?? null;
  const days = workbook.rowsOf(schoolDays);
  for (const row of typed)
    workbook.change(inquiries, row.id, {
      at: clock.stamp(),
      due: row.due ?? answerBy(clock.today(), days, row),
      owner: row.owner ?? (owner === null ? null : { label: owner }),
    });
}

function escalate({ workbook, clock }: App, rows: readonly InquiryRow[]): void {
  const today = clock.today();
  const days = workbook.rowsOf(schoolDays);
  for (const row of rows) {
    if (!isOpen(row, today) || row.escalatedOn !== null || row.due === null) continue;
    if (row.safety === true || today >= escalateFrom(row.due, days))
      workbook.change(inquiries, row.id, { escalatedOn: today });
  }
}
