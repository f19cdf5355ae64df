/** What the page Check this workbook asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import { houseCalls } from '../../shared/house-calls';

export interface ProblemLine {
  tab: string;
  tabKey: string;
  row: number;
  column: string;
  columnNumber: number;
  text: string;
  /** Another row has the same id: staff may say that this one is the copy. */
  isAlike?: boolean;
}

export const overviewCalls = {
  ...houseCalls,
  'check.separate': asks(() => ({ tabKey: z.string(), row: z.int().check(z.positive()) })).answers<null>(),
  'check.run': asks().answers<{ problems: ProblemLine[]; tabsRead: number }>(),
  /** A call of its own, made beside the other: it asks Google once more for each tab. */
  'check.merged': asks().answers<{ problems: ProblemLine[] }>(),
};
