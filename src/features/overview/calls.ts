/** What the page Check this workbook asks of the server. */
import { asks } from '../../shared/calls';
import { houseCalls } from '../../shared/house-calls';

export interface ProblemLine {
  tab: string;
  tabKey: string;
  row: number;
  column: string;
  columnNumber: number;
  text: string;
}

export const overviewCalls = {
  ...houseCalls,
  'check.run': asks().answers<{ problems: ProblemLine[]; tabsRead: number }>(),
};
