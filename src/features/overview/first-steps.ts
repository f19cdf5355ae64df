/** Where a school stands in its first hour, for Set up and for Home. */
import type { App } from '../../app';
import { builtForms } from '../../forms/adopt';
import { organizations } from '../../records/organizations';
import { staff } from '../../records/staff';
import { settingsTab } from '../../workbook/own-tabs';
import type { AnyTab } from '../../workbook/tab';
import { whatIsThere } from './actions';
import { firstSteps, type FirstStep } from './first-steps-rules';

/** `look`: before a tab is read, so that rows typed a moment ago may be looked at, too. */
export function stepsOf(app: App, look: (tab: AnyTab) => void = () => undefined): FirstStep[] {
  const { workbook, memory } = app;
  const settings = workbook.isUsable(settingsTab) ? app.settings() : null;
  const rowsIn = (tab: AnyTab): number => {
    if (workbook.sheetIdOf(tab) === null) return 0;
    look(tab);
    return whatIsThere(() => workbook.rowsOf(tab)).length;
  };
  return firstSteps({
    school: settings?.schoolName ?? '',
    coordinator: settings?.coordinatorName ?? '',
    coordinatorEmail: settings?.coordinatorEmail ?? '',
    colleagues: rowsIn(staff as unknown as AnyTab),
    organizations: rowsIn(organizations as unknown as AnyTab),
    hasCalendar: memory.get('calendar.id') !== null,
    forms: builtForms(app).length,
    practice: settings?.practice ?? true,
  });
}
