/** What the page Check this workbook asks of the server. */
export interface ProblemLine {
  tab: string;
  tabKey: string;
  row: number;
  column: string;
  columnNumber: number;
  text: string;
}

export interface OverviewCalls {
  'check.run': (argument: null) => { problems: ProblemLine[]; tabsRead: number };
  'check.jump': (argument: { tabKey: string; row: number; columnNumber: number }) => null;
}
