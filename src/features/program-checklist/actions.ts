/** The page Checklist: the first choice makes the list, and clicks settle what is on it. */
import type { App } from '../../app';
import { everyRow } from '../../workbook/read/table';
import { commitClick } from '../../workbook/write/history';
import { addTeamQuestions } from '../../records/team-questions-texts';
import { schoolDayFrom } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { isSettled, programChecklist, type ChecklistRow } from '../../records/program-checklist';
import { shortDateWithYear } from '../../shared/dates';
import { plural } from '../../shared/text';
import { Failure } from '../../shared/failure';
import type { ResultOf } from '../../shared/calls';
import type { checklistCalls, ShownChecklist } from './calls';
import { writeFound } from './found';
import { itemLists } from './item-texts';
import type { Aim } from '../../shared/aims';
import { dated, itemsIn, standings } from './plan-rules';

const waitMs = 20_000;

/** So many points are shown as next. */
const shownAtOnce = 8;

const listed = ({ workbook }: App): ChecklistRow[] =>
  workbook.table(programChecklist).rows.filter(({ need }) => need !== null);

export function showChecklist(app: App): ShownChecklist {
  const today = app.clock.today();
  const rows = listed(app);
  const open = rows
    .filter((row) => !isSettled(row))
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : a.row - b.row));
  return {
    isBlank: rows.length === 0,
    parts: standings(rows),
    open: open.length,
    next: open.slice(0, shownAtOnce).map(({ id, row, part, question, due, status, staff, found }) => ({
      id,
      row,
      part: part ?? '',
      question: question ?? '',
      due: due === null ? '' : `by ${shortDateWithYear(due)}`,
      isLate: due !== null && due < today,
      status: status ?? 'Open',
      who: staff?.label ?? '',
      found: found ?? '',
    })),
  };
}

type Acted = ResultOf<(typeof checklistCalls)['checklist.begin']>;

/** Adds what is not on the list yet, so that a second click, or one after rows were deleted, doubles nothing. */
export function begin(app: App, { aim }: { aim: Aim }): Acted {
  const { workbook, clock } = app;
  return app.exclusive.run(waitMs, () => {
    addTeamQuestions(workbook);
    const calendar = schoolCalendar(app);
    const items = dated(itemsIn([itemLists.checklist, itemLists.steps]), aim, clock.today(), (day) =>
      schoolDayFrom(calendar, day, false),
    );
    const there = new Set(everyRow(workbook.table(programChecklist)).map(({ need }) => need));
    const missing = items.filter(({ need }) => !there.has(need));
    workbook.add(
      programChecklist,
      missing.map(({ need, part, question, due }) => ({ need, part, question, due, status: 'Open' as const })),
    );
    writeFound(app);
    const { batch } = commitClick(app, 'Program checklist');
    const text =
      missing.length === 0
        ? 'All of it is on the list already.'
        : `${plural(missing.length, 'point')} stand in Checklist, each with a day.`;
    return { shown: showChecklist(app), text, batch };
  });
}

export function settle(app: App, { id, status }: { id: string; status: 'Done' | 'Not for us' }): Acted {
  const { workbook } = app;
  return app.exclusive.run(waitMs, () => {
    const row = workbook.table(programChecklist).byId.get(id);
    if (!row) throw new Failure('That row is no longer in Checklist.');
    workbook.change(programChecklist, id, { status });
    const { batch } = commitClick(app, `Checklist: ${status.toLowerCase()}`);
    return { shown: showChecklist(app), text: `${status}: ${row.question ?? ''}`, batch };
  });
}
