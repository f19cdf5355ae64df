/** What the page All tabs asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

/** A tab of the workbook, as staff have named it. */
export interface ListedTab {
  key: string;
  title: string;
  group: string;
  about: string;
}

export const tabCalls = {
  'tabs.list': asks().answers<ListedTab[]>(),
  'tabs.open': asks(() => ({ key: z.string() })).answers<null>(),
};
