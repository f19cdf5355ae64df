import type { App } from '../../app';
import type { Check, Feature, Job } from '../../feature';
import { Failure } from '../../shared/failure';
import { changeLog, settingsTab } from '../../workbook/machinery';
import { jumpTo, runCheck, setUpWorkbook } from './actions';
import type { OverviewCalls, ProblemLine } from './calls';
import { giveIds } from './ids';
import type { SetUpResult } from './set-up-rules';
import { startHereName, writeStartHere } from './start-here';
import { takeOverWork } from './ongoing';
import { startTab } from './tabs';

/** `all` is asked when something runs, since this feature stands in the list itself. */
export function overview(all: () => readonly Feature[]): Feature {
  const calls: OverviewCallsOf<App> = {
    'check.run': (app) => {
      const { problems, tabsRead } = runCheck(app, checksOf(all()));
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
  };
  return {
    name: 'Overview',
    tabs: [startTab, settingsTab, changeLog],
    menu: [
      { label: 'Set up this workbook', door: 'setUp' },
      { label: 'Check this workbook…', door: 'openCheck' },
      { label: 'Take over the hourly work', door: 'takeOver' },
    ],
    calls,
    jobs: [{ name: 'Ids', about: 'Gives an id to each row that was typed', run: giveIds }],
  };
}

type OverviewCallsOf<A> = {
  [Name in keyof OverviewCalls]: (
    app: A,
    argument: Parameters<OverviewCalls[Name]>[0],
  ) => ReturnType<OverviewCalls[Name]>;
};

/** Runs last, so that it can say how the other parts went. */
export function startHereJob(all: () => readonly Feature[]): Job {
  return {
    name: startHereName,
    about: 'Writes what is due, what waits and what is not right',
    run: (app) => writeStartHere(app, checksOf(all())),
  };
}

/** Menu: Set up this workbook. A new Start here is filled at once. */
export function setUp(app: App, all: readonly Feature[]): SetUpResult {
  const templates = all.flatMap((feature) => feature.templates ?? []);
  const result = setUpWorkbook(app, app.tabs, templates);
  if (result.made.length > 0) {
    writeStartHere(app, checksOf(all));
    app.memory.save();
  }
  return result;
}

/** Menu: Take over the hourly work. */
export function takeOver(app: App): void {
  app.ui.tell('Take over the hourly work', takeOverWork(app));
}

/** Menu: Check this workbook…. */
export function openCheck(app: App): void {
  app.ui.showSidebar('problems', 'Check this workbook');
}

function checksOf(features: readonly Feature[]): Check[] {
  return features.flatMap((feature) => feature.checks ?? []);
}

function problemLine({ tab, tabKey, row, column, columnNumber, text }: ProblemLine): ProblemLine {
  return { tab, tabKey, row, column, columnNumber, text };
}
