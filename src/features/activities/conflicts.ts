/** Rows on which sheet and calendar disagree: shown to staff, who choose which side counts. */
import { problemAt } from '../../workbook/problem-rules';
import type { App } from '../../app';
import type { Check } from '../../feature';
import { leaveWord } from '../../schedule/lease';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { fingerprint } from '../../shared/fingerprint';
import type { Workbook } from '../../workbook/workbook';
import { mirrorActivities } from './actions';
import { readQuestion } from './calendar-words';
import type { conflictCalls, Conflict } from './calls';
import { keepDecision } from './decisions';
import { activities } from '../../records/activities';

type Decide = (typeof conflictCalls)['conflicts.decide'];

export function listConflicts(workbook: Workbook): Conflict[] {
  return workbook.table(activities).rows.flatMap(({ id, title, calendar }) => {
    const question = readQuestion(calendar);
    return question ? [{ id, title: title ?? 'An activity without a name', seen: calendar ?? '', ...question }] : [];
  });
}

/** Stored first: only the person who owns the calendar can carry it out at once; for others the hourly run does. */
export function decide(app: App, { id, keep, seen }: ParsedOf<Decide>): ResultOf<Decide> {
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
    return { waiting: others, text: `Noted for “${title}”. The next hourly run carries it out.` };
  }
  const waiting = listConflicts(workbook);
  const still = waiting.some((each) => each.id === id);
  return {
    waiting,
    text: still ? `“${title}” has changed in the meantime. Look at it once more.` : `Done for “${title}”.`,
  };
}

/** Reports undecided rows among the problems. */
export const conflictCheck: Check = (workbook) => {
  const table = workbook.table(activities);
  return table.rows.flatMap(({ row, title, calendar }) => {
    const question = readQuestion(calendar);
    if (!question) return [];
    const what = `“${title ?? 'This activity'}”: ${question.lines.join(' ').replace(/\.(?= In the)/, ':')}.`;
    const text = `${what} Choose Partnerbook › Program › Sheet and calendar and say which counts; until then nothing is written.`;
    return [problemAt(table, row, 'calendar', text)];
  });
};
