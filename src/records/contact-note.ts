/** A contact as a person writes it down today. */
import { toCalendarDate, type CalendarDate } from '../shared/dates';
import { Failure } from '../shared/failure';
import { tidy } from '../shared/text';
import type { NewRow } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import { contactWays, type contactLog } from './contact-log';
import type { Organization } from './organizations';
import { colleagueOf } from './people-rules';
import { staff } from './staff';

export interface ContactNote {
  way: string;
  with: string;
  outcome: string;
  nextStep: string;
  /** `2026-09-14`, or blank. */
  nextDate: string;
}

/** The row for Contact log. Throws a Failure, for the person who types, where it cannot be understood. */
export function contactToday(
  app: { workbook: Workbook; clock: { today(): CalendarDate }; user(): string },
  organization: Pick<Organization, 'id' | 'name'>,
  note: ContactNote,
): Required<NewRow<typeof contactLog>> {
  const way = contactWays.find((each) => each === note.way);
  if (way === undefined) throw new Failure('Choose how it was: a call, a visit, a mail …');
  const nextDate = note.nextDate === '' ? null : toCalendarDate(note.nextDate);
  if (note.nextDate !== '' && nextDate === null)
    throw new Failure(`“${note.nextDate}” is not a date. Pick the day by which it is due.`);
  return {
    date: app.clock.today(),
    organization: { label: organization.name ?? '', meant: [organization.id] },
    person: tidy(note.with) || null,
    staff: colleagueOf(app.workbook.table(staff).rows, app.user()),
    way,
    outcome: note.outcome.trim() || null,
    nextStep: tidy(note.nextStep) || null,
    nextDate,
  };
}
