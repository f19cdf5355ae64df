import type { App } from '../../app';
import type { Organization } from '../../records/organizations';
import { commitClick } from '../../workbook/write/history';
import type { Done } from './calls';
import { shown } from './shown';

const waitMs = 20_000;

/** Writes what was collected as one batch, and shows the partnership as it stands. */
export function done(app: App, organization: Organization, text: string, why: string): Done {
  const { batch } = app.exclusive.run(waitMs, () => commitClick(app, why));
  return { shown: shown(app, organization), text, batch };
}
