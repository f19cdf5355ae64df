/** The person whom partners may ask, as Settings and Staff have them. */
import type { App } from '../../app';
import { staff, type StaffMember } from '../../records/staff';
import { toCalendarDate, type CalendarDate } from '../../shared/dates';
import type { AnyTab } from '../../workbook/tab';
import type { PublicContact } from './calls';
import { contactProblems } from './contact-rules';

export function contactOf(app: App): PublicContact {
  const { schoolName, publicContact, publicRole, publicPhone, publicEmail, publicHours } = app.settings();
  return {
    school: schoolName,
    name: publicContact,
    role: publicRole,
    phone: publicPhone,
    email: publicEmail,
    hours: publicHours,
  };
}

export function confirmedOn(app: App): CalendarDate | null {
  return toCalendarDate(app.settings().publicConfirmed);
}

/** Everyone who works at the school, including rows just typed. */
export function colleagues({ workbook }: Pick<App, 'workbook'>): readonly StaffMember[] {
  workbook.lookAtAllRows(staff as unknown as AnyTab);
  return workbook.table(staff).rows;
}

export function contactWrong(app: Pick<App, 'workbook' | 'settings' | 'clock'>): string[] {
  return contactProblems(contactOf(app as App), colleagues(app), confirmedOn(app as App), app.clock.today());
}
