/** Next steps with partners: taken, tried in vain, or put off, with one click. */
import type { App } from '../../app';
import { contactLog, type Contact } from '../../records/contact-log';
import { colleagueOf } from '../../records/people-rules';
import { staff } from '../../records/staff';
import { shortDate } from '../../shared/dates';
import { todayKind } from '../../today/line';
import { sayLater } from '../../today/line-rules';
import { noAnswer, reached, sayStep, stepLines } from './step-rules';

export const nextSteps = todayKind({
  kind: 'step',
  tab: contactLog,
  settledBy: 'organization',
  opens: { page: 'partner-card', row: true },
  lines: stepLines,
  outcomes: {
    reached: {
      label: 'Reached',
      act(app, row, moment, change) {
        const { logged, step } = reached(row, moment);
        log(app, logged);
        if (step) change(step);
        return `Noted: reached. ${sayStep(row)}`;
      },
    },
    noAnswer: {
      label: 'No answer',
      act(app, row, moment, change) {
        const { logged, step } = noAnswer(row, moment);
        log(app, logged);
        if (step) change(step);
        const again = logged.nextDate ?? row.nextDate;
        return `Noted: no answer. ${sayStep(row)}: again on ${again === null ? 'another day' : shortDate(again)}`;
      },
    },
    later: {
      label: sayLater,
      act(_app, row, { next }, change) {
        change({ nextDate: next });
        return `Moved to ${shortDate(next)}: ${sayStep(row)}`;
      },
    },
  },
});

function log(app: App, contact: Pick<Contact, 'date' | 'organization' | 'person' | 'way' | 'outcome'>): void {
  const { workbook } = app;
  workbook.append(contactLog, [{ ...contact, staff: colleagueOf(workbook.table(staff).rows, app.user()) }]);
}
