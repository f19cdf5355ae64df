/** Rows that sheet and calendar see differently: shown to staff, who choose which side counts. */
import type { App } from '../../app';
import type { Check } from '../../feature';
import { leaveWord } from '../../schedule/lease';
import { Failure } from '../../shared/failure';
import { fingerprint } from '../../shared/fingerprint';
import type { Workbook } from '../../workbook/workbook';
import { mirrorActivities } from './actions';
import { readQuestion } from './calendar-words';
import type { ActivityCalls, Conflict } from './calls';
import { keepDecision } from './decisions';
import { activities } from './tabs';

/** Behind the menu item Sheet and calendar: the door is in entry.ts. */
export function openConflicts(app: App): void {
  app.ui.showSidebar('conflicts', 'Sheet and calendar');
}

export const conflictCalls = {
  'conflicts.list': (app: App) => listConflicts(app.workbook),
  'conflicts.decide': (app: App, argument: unknown) => decide(app, argument),
} satisfies { [K in keyof ActivityCalls]: (app: App, argument: unknown) => ReturnType<ActivityCalls[K]> };

function listConflicts(workbook: Workbook): Conflict[] {
  return workbook.table(activities).rows.flatMap(({ id, title, calendar }) => {
    const question = readQuestion(calendar);
    return question ? [{ id, title: title ?? 'An activity without a name', seen: calendar ?? '', ...question }] : [];
  });
}

/** Kept first: only the person whose calendar it is can carry it out at once, for the others the hourly run does. */
function decide(app: App, argument: unknown): { left: Conflict[]; text: string } {
  const { id, keep, seen } = (argument ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof seen !== 'string' || (keep !== 'sheet' && keep !== 'calendar')) {
    throw new Failure('It is not clear what was chosen. Close this page and open it again.');
  }
  const { workbook, memory } = app;
  const open = listConflicts(workbook).filter((each) => each.id === id)[0];
  if (open?.seen !== seen) {
    throw new Failure('This has changed since you saw it, so nothing was done. Close this page and open it again.');
  }
  keepDecision(app, id, { keep, seen: fingerprint(seen) });
  leaveWord(app);
  memory.save();
  const [title, others] = [open.title, listConflicts(workbook).filter((each) => each.id !== id)];
  try {
    mirrorActivities(app, new Set([id]));
    app.exclusive.run(20_000, () => workbook.commit());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    workbook.reset();
    return { left: others, text: `Noted for “${title}”. The next hourly run carries it out.` };
  }
  const left = listConflicts(workbook);
  const still = left.some((each) => each.id === id);
  return {
    left,
    text: still ? `“${title}” has changed in the meantime. Look at it once more.` : `Done for “${title}”.`,
  };
}

/** What waits for a decision, told among the problems. */
export const conflictCheck: Check = (workbook) => {
  const table = workbook.table(activities);
  return table.rows.flatMap(({ row, title, calendar }) => {
    const question = readQuestion(calendar);
    if (!question) return [];
    const what = `“${title ?? 'This activity'}”: ${question.lines.join(' ').replace(/\.(?= In the)/, ':')}.`;
    return [
      {
        code: 'rule' as const,
        tab: table.title,
        tabKey: table.tab.key,
        row,
        column: table.titles.get('calendar') ?? '',
        columnNumber: table.places.get('calendar') ?? 1,
        text: `${what} Choose Partnerbook › Sheet and calendar and say which counts; until then nothing is written.`,
      },
    ];
  });
};
