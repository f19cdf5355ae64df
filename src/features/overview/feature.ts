import { answered, feature, sidebar } from '../../feature';
import { changeLog, settingsTab } from '../../workbook/own-tabs';
import { jumpTo, jumpToRow, mergedCells, runCheck, separateCopy, stoppedProblem } from './actions';
import { overviewCalls, type ProblemLine } from './calls';
import { setUpCalls } from './set-up-calls';
import { addColleague, beginSetUp, confirmFromPage, saveSettings, showSetUp, switchParts } from './set-up-page';
import { goOn } from './go-on';
import type { Problem } from '../../workbook/problems';
import { giveIds } from './ids';
import { homeJob } from './home-page';
import { hideAgain } from '../../workbook/sight';
import { followNames } from './names';
import { runByHand } from './run-by-hand';
import { setUpByMenu } from './set-up';
import { startTab } from './tabs';
import { noticeOfTakeOver, takeOver } from './take-over';
import { takenOver } from './texts';
import { problemsToday, standsStill } from './today';
import { undoChange, undoInOneGo } from './undo';

export const overview = feature({
  name: 'Overview',
  tabs: [startTab, settingsTab, changeLog],
  mails: [takenOver],
  pages: { 'set-up': sidebar('Set up'), problems: sidebar('Check this workbook') },
  menu: [
    { label: 'Set up…', page: 'set-up' },
    {
      label: 'Set up this workbook',
      under: 'This workbook',
      about: 'Make tabs and columns that are missing, and mend those that were changed. Nothing you typed is touched.',
      door: 'setUp',
      run: (app) => setUpByMenu(app, app.featuresOn()),
    },
    {
      label: 'Check this workbook…',
      under: 'This workbook',
      about: 'See every cell that Partnerbook cannot use, and go to it.',
      page: 'problems',
    },
    {
      label: 'Undo a change',
      under: 'This workbook',
      about: 'Take back the last thing Partnerbook changed, or the one selected in the Change log.',
      door: 'undoChange',
      run: undoChange,
    },
    {
      label: 'Go on with this workbook',
      under: 'This workbook',
      about: 'If the file was copied or an earlier version restored: say that this is the one in use.',
      door: 'goOn',
      run: goOn,
    },
    {
      label: 'Do the hourly work now',
      under: 'How it runs',
      about: 'Bring in answers, plan mail, fill the calendar, without waiting for the next hour.',
      door: 'runNow',
      run: runByHand,
    },
    {
      label: 'Take over the hourly work',
      under: 'How it runs',
      about: 'From now on mail leaves in your name, and calendar and forms are yours.',
      door: 'takeOver',
      run: takeOver,
    },
  ],
  calls: {
    ...answered(setUpCalls, {
      'setUp.show': (app) => showSetUp(app),
      'setUp.begin': beginSetUp,
      'setUp.save': saveSettings,
      'setUp.colleague': addColleague,
      'setUp.confirm': confirmFromPage,
      'setUp.switch': switchParts,
    }),
    ...answered(overviewCalls, {
      'check.run': (app) => {
        const { problems, tabsRead } = runCheck(app, app.featuresOn());
        return { problems: [...stoppedProblem(app), ...problems].map(problemLine), tabsRead };
      },
      'check.merged': (app) => ({ problems: mergedCells(app).map(problemLine) }),
      'check.jump': (app, { tabKey, row, columnNumber }) => {
        jumpTo(app, tabKey, row, columnNumber);
        return null;
      },
      'row.jump': jumpToRow,
      'check.separate': (app, { tabKey, row }) => {
        separateCopy(app, tabKey, row);
        return null;
      },
      'history.undo': (app, { batch }) => ({ text: undoInOneGo(app, batch) }),
    }),
  },
  today: [standsStill, problemsToday],
  jobs: [
    { name: 'Ids', about: 'Gives an id to each row that was typed', run: giveIds },
    { name: 'Names', about: 'Brings names that were changed along to where they are used', run: followNames },
    { name: 'Tabs', about: 'Hides tabs again that were opened for you on an earlier day', run: hideAgain },
    noticeOfTakeOver,
    homeJob,
  ],
});

function problemLine({ code, tab, tabKey, row, column, columnNumber, text }: Problem): ProblemLine {
  return { tab, tabKey, row, column, columnNumber, text, isAlike: code === 'same-id' };
}
