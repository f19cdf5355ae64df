/** What the page Check this workbook asks of the server. */
import type { HouseCalls } from '../../shared/calls';

export interface ProblemLine {
  tab: string;
  tabKey: string;
  row: number;
  column: string;
  columnNumber: number;
  text: string;
}

export interface OverviewCalls extends HouseCalls {
  'check.run': (argument: null) => { problems: ProblemLine[]; tabsRead: number };
}
