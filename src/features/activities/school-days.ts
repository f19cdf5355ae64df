import type { App } from '../../app';
import type { SchoolCalendar } from '../../schedule/day-rules';
import { schoolDays } from '../../schedule/tabs';
import { everyRow } from '../../workbook/read/table';

/** Reads the tab School days, if it is there. */
export function schoolCalendar(app: App): SchoolCalendar {
  const { workbook } = app;
  return {
    schoolDays: workbook.sheetIdOf(schoolDays) === null ? [] : everyRow(workbook.table(schoolDays)),
    weekendsQuiet: app.settings().weekendsQuiet,
  };
}
