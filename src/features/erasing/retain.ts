/** Once a day: what is older than the school keeps loses its personal values. Which mail was sent, and when, stays. */
import type { App } from '../../app';
import { hiddenKey } from '../../messages/keys';
import { outbox } from '../../messages/tabs';
import { withoutAddresses } from '../../shared/contact';
import { changeLog } from '../../workbook/own-tabs';
import { erasedMark } from './text-rules';
import { isOldLine, isOldMail, keptFrom } from './retain-rules';

const dayKey = 'kept.day';

/** A few minutes' worth at most on the first day; the rest follows day by day. */
const mostADay = 500;
const waitMs = 20_000;

export function retain(app: App): void {
  const { memory, workbook, clock, settings } = app;
  const today = clock.today();
  if (memory.get(dayKey) === today) return;
  const from = keptFrom(today, settings().keepYears);
  const yearly = new Set(
    app.features.flatMap(({ mails }) => mails.flatMap(({ forgottenYearly, kind }) => (forgottenYearly ? kind : []))),
  );
  const thisYear = keptFrom(today, 0);
  const old = () => ({
    lines: workbook.rowsOf(changeLog).filter((line) => isOldLine(line, from)).slice(0, mostADay),
    mails: workbook.rowsOf(outbox).filter((mail) => isOldMail(mail, yearly.has(mail.kind ?? '') ? thisYear : from)).slice(0, mostADay),
  }); // prettier-ignore
  const first = old();
  if (first.lines.length + first.mails.length > 0)
    app.exclusive.run(waitMs, () => {
      if (first.lines.length > 0) workbook.reread(changeLog);
      if (first.mails.length > 0) workbook.reread(outbox);
      const { lines, mails } = old();
      for (const { id } of lines)
        workbook.change(changeLog, id, { record: null, before: null, after: null, state: 'erased' });
      for (const { id, key, reason } of mails)
        workbook.change(outbox, id, {
          ...{ to: null, toName: null, subject: null, body: null, invitation: null, says: null },
          reason: reason === null ? null : withoutAddresses(reason, erasedMark),
          key: key === null ? null : hiddenKey(key),
        });
      workbook.commit();
    });
  memory.set(dayKey, today);
}
