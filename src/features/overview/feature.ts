import { answered, feature, sidebar } from '../../feature';
import { changeLog, settingsTab } from '../../workbook/own-tabs';
import { jumpTo, mergedCells, runCheck, separateCopy, stoppedProblem } from './actions';
import { overviewCalls, type ProblemLine } from './calls';
import { goOn } from './go-on';
import type { Problem } from '../../workbook/problems';
import { giveIds } from './ids';
import { hideAgain } from '../../workbook/sight';
import { followNames } from './names';
import { runByHand } from './run-by-hand';
import { setUpByMenu } from './set-up';
import { startHereJob } from './start-here';
import { startTab } from './tabs';
import { noticeOfTakeOver, takeOver } from './take-over';
import { takenOver } from './texts';
import { undoChange, undoInOneGo } from './undo';

export const overview = feature({
  name: 'Overview',
  tabs: [startTab, settingsTab, changeLog],
  mails: [takenOver],
  pages: { problems: sidebar('Check this workbook') },
  menu: [
    {
      label: 'Set up this workbook',
      door: 'setUp',
      run: (app) => setUpByMenu(app, app.featuresOn()),
    },
    { label: 'Check this workbook…', page: 'problems' },
    { label: 'Undo a change', door: 'undoChange', run: undoChange },
    { label: 'Take over the hourly work', door: 'takeOver', run: takeOver },
    { label: 'Go on with this workbook', door: 'goOn', run: goOn },
    { label: 'Do the hourly work now', door: 'runNow', run: runByHand },
  ],
  calls: answered(overviewCalls, {
    'check.run': (app) => {
      const { problems, tabsRead } = runCheck(app, app.featuresOn());
      return { problems: [...stoppedProblem(app), ...problems, ...mergedCells(app)].map(problemLine), tabsRead };
    },
    'check.jump': (app, { tabKey, row, columnNumber }) => {
      jumpTo(app, tabKey, row, columnNumber);
      return null;
    },
    'check.separate': (app, { tabKey, row }) => {
      separateCopy(app, tabKey, row);
      return null;
    },
    'history.undo': (app, { batch }) => ({ text: undoInOneGo(app, batch) }),
  }),
  jobs: [
    { name: 'Ids', about: 'Gives an id to each row that was typed', run: giveIds },
    { name: 'Names', about: 'Brings names that were changed along to where they are used', run: followNames },
    { name: 'Tabs', about: 'Hides tabs again that were opened for you on an earlier day', run: hideAgain },
    noticeOfTakeOver,
    startHereJob,
  ],
});

function problemLine({ code, tab, tabKey, row, column, columnNumber, text }: Problem): ProblemLine {
  return { tab, tabKey, row, column, columnNumber, text, isAlike: code === 'same-id' };
}
