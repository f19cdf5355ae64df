import type { App } from '../../app';
import { answered, dialog, feature } from '../../feature';
import { activities } from '../../records/activities';
import { schoolDays } from '../../schedule/tabs';
import type { ParsedOf } from '../../shared/calls';
import type { AnyTab } from '../../workbook/tab';
import { makeCalendarFile } from './calendar-file';
import { monthCalls, type ShownMonth } from './calls';
import { monthOfFacts } from './month-rules';

/** The month on one page, to look at and to print. */
export const monthFeature = feature({
  name: 'Month',
  pages: { month: dialog('Month', 900, 640) },
  menu: [
    {
      label: 'Month…',
      under: 'Activities',
      about: 'All activities of a month on one page, to look at and to print.',
      page: 'month',
    },
  ],
  calls: answered(monthCalls, { 'month.show': showMonth, 'month.file': makeCalendarFile }),
});

function showMonth(app: App, { month }: ParsedOf<(typeof monthCalls)['month.show']>): ShownMonth {
  const { workbook, clock } = app;
  workbook.lookAtAllRows(activities as unknown as AnyTab);
  return monthOfFacts({
    month: month ?? clock.today().slice(0, 7),
    today: clock.today(),
    school: app.settings().schoolName,
    activities: workbook.rowsOf(activities),
    schoolDays: workbook.rowsOf(schoolDays),
  });
}
