/** Open changes as they stand in the workbook: for the papers, the page and the agenda of what comes next. */
import type { Reference } from '../workbook/columns';
import type { AnyTab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import type { CalendarDate } from '../shared/dates';
import { activities, type Activity } from './activities';
import { feedback } from './feedback';
import { ahead, isOpenChange, nextFor, sayChange, type OpenChange } from './open-change-rules';
import { organizations } from './organizations';

export interface Changes {
  /** All that are open, the oldest first. */
  open: OpenChange[];
  /** Those that are said before this activity. */
  before(activity: Pick<Activity, 'id'>): OpenChange[];
  /** Before which activities a change is said. */
  saidBefore(change: OpenChange): Activity[];
}

/** What is said before this activity, as a list for a paper; empty when there is nothing. */
export function changesBefore(workbook: Workbook, activity: Activity, today: CalendarDate): string {
  const changes = openChanges(workbook, today).before(activity);
  return changes.map((change) => `- ${sayChange(change)}`).join('\n');
}

/** Reads Feedback; where something is open, Activities and Organizations too. None without the tab Feedback. */
export function openChanges(workbook: Workbook, today: CalendarDate): Changes {
  const all = workbook.isUsable(feedback as unknown as AnyTab) ? workbook.table(feedback).rows : [];
  // A review of figures, courses or work belongs to the board, and is said before no activity.
  const rows = all.filter((row) => isOpenChange(row) && (row.kind !== 'Review' || row.activity !== null));
  if (rows.length === 0) return { open: [], before: () => [], saidBefore: () => [] };
  const idOf = (organization: Reference | null): string | null =>
    workbook.follow(organizations, organization)?.id ?? null;
  const open = rows
    .map((row): OpenChange => {
      const about = workbook.follow(activities, row.activity);
      return { feedback: row, about, organization: idOf(row.organization ?? about?.organization ?? null) };
    })
    .sort((a, b) => ((a.feedback.date ?? '') < (b.feedback.date ?? '') ? -1 : 1));
  const upcoming = ahead(workbook.table(activities).rows, today);
  const saidBefore = (change: OpenChange): Activity[] => nextFor(change, upcoming, (each) => idOf(each.organization));
  return {
    open,
    saidBefore,
    before: ({ id }) => open.filter((change) => saidBefore(change).some((each) => each.id === id)),
  };
}
