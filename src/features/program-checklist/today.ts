/** Points of the checklist whose day has come: at most a few at a time, so that they bury nothing else. */
import { isSettled, programChecklist, type ChecklistRow } from '../../records/program-checklist';
import { shortDate } from '../../shared/dates';
import { todayKind, type Moment, type TodayLine } from '../../today/line';
import { sayLater } from '../../today/line-rules';

const atATime = 3;

/** The earliest first. Blank `due` has no day, and is nobody’s haste. */
export function checklistLines(rows: readonly ChecklistRow[], { today }: Moment): TodayLine[] {
  return rows
    .filter((row) => row.need !== null && !isSettled(row) && row.due !== null && row.due <= today)
    .sort((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : a.row - b.row))
    .slice(0, atATime)
    .map(({ id, question, due, staff }) => ({
      id,
      what: `Checklist: ${question ?? ''}`,
      due,
      loss: 'was promised',
      minutes: 15,
      whose: staff,
    }));
}

export const checklistToday = todayKind({
  kind: 'checklist',
  tab: programChecklist,
  opens: 'row',
  lines: checklistLines,
  outcomes: {
    done: {
      label: 'Done',
      act(_app, { question }, _moment, change) {
        change({ status: 'Done' });
        return `Done: ${question ?? ''}`;
      },
    },
    not: {
      label: 'Not for us',
      act(_app, { question }, _moment, change) {
        change({ status: 'Not for us' });
        return `Not for us: ${question ?? ''}`;
      },
    },
    later: {
      label: sayLater,
      act(_app, { question }, { next }, change) {
        change({ due: next });
        return `Moved to ${shortDate(next)}: ${question ?? ''}`;
      },
    },
  },
});
