import type { App } from '../../app';
import type { Feature, Job } from '../../feature';
import { Failure } from '../../shared/failure';
import { changeLog, settingsTab } from '../../workbook/machinery';
import { jumpTo, runCheck } from './actions';
import type { OverviewCalls, ProblemLine } from './calls';
import { giveIds } from './ids';
import { followNames } from './names';
import { startHereName, writeStartHere } from './start-here';
import { startTab } from './tabs';
import { undoInOneGo } from './undo.later';

export { setUp, switchOn, takeOver } from './set-up.later';
export { undoChange } from './undo.later';

type On = (app: App) => readonly Feature[];

/** `on` is asked when something runs, since this feature stands in the list itself. */
export function overview(on: On): Feature {
  const calls: OverviewCallsOf<App> = {
    'check.run': (app) => {
      const { problems, tabsRead } = runCheck(app, on(app));
      return { problems: problems.map(problemLine), tabsRead };
    },
    'check.jump': (app, argument) => {
      const { tabKey, row, columnNumber } = (argument ?? {}) as Partial<typeof argument>;
      const isPlace = (number: unknown): number is number =>
        typeof number === 'number' && number >= 1 && number % 1 === 0;
      if (typeof tabKey !== 'string' || !isPlace(row) || !isPlace(columnNumber)) {
        throw new Failure('That place is not clear. Check the workbook again.');
      }
      jumpTo(app, tabKey, row, columnNumber);
      return null;
    },
    'history.undo': (app, argument) => {
      const { batch } = (argument ?? {}) as Partial<typeof argument>;
      return { text: undoInOneGo(app, typeof batch === 'string' ? batch : '') };
    },
  };
  return {
    name: 'Overview',
    tabs: [startTab, settingsTab, changeLog],
    menu: [
      { label: 'Set up this workbook', door: 'setUp' },
      { label: 'Check this workbook…', door: 'openCheck' },
      { label: 'Undo a change', door: 'undoChange' },
      { label: 'Take over the hourly work', door: 'takeOver' },
    ],
    calls,
    jobs: [
      { name: 'Ids', about: 'Gives an id to each row that was typed', run: giveIds },
      { name: 'Names', about: 'Brings names that were changed along to where they are used', run: followNames },
    ],
  };
}

type OverviewCallsOf<A> = {
  [Name in keyof OverviewCalls]: (
    app: A,
    argument: Parameters<OverviewCalls[Name]>[0],
  ) => ReturnType<OverviewCalls[Name]>;
};

/** Runs last, so that it can say how the other parts went. */
export function startHereJob(on: On): Job {
  return {
    name: startHereName,
    about: 'Writes what is due, what waits and what is not right',
    run: (app) => writeStartHere(app, on(app)),
  };
}

/** Menu: Check this workbook. */
export function openCheck(app: App): void {
  app.ui.showSidebar('problems', 'Check this workbook');
}

function problemLine({ tab, tabKey, row, column, columnNumber, text }: ProblemLine): ProblemLine {
  return { tab, tabKey, row, column, columnNumber, text };
}
