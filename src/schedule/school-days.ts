import type { App } from '../app';
import type { SchoolCalendar } from './day-rules';
import { schoolDays } from './tabs';
import { everyRow } from '../workbook/read/table';

/** Reads the School days tab, if it exists. */
export function schoolCalendar(app: App): SchoolCalendar {
  const { workbook } = app;
  return {
    schoolDays: workbook.sheetIdOf(schoolDays) === null ? [] : everyRow(workbook.table(schoolDays)),
    weekendsQuiet: app.settings().weekendsQuiet,
  };
}
