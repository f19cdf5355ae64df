import type { App } from '../../app';
import type { AnyTab } from '../tab';

const waitMs = 10_000;

/**
 * Pages refer to rows by id, so rows typed just now get theirs here. Usually there are none, and no call is made beyond
 * the read.
 */
export function numberTypedRows({ workbook, exclusive }: Pick<App, 'workbook' | 'exclusive'>, tab: AnyTab): void {
  if (workbook.hasTyped(tab)) exclusive.run(waitMs, () => workbook.giveIds(tab));
}
