/** Keeps in Offers and promises what other tabs say: how much was held, and what becomes of a need. */
import type { App } from '../../app';
import type { Job } from '../../feature';
import { byOrganization } from '../../listing/rows';
import { activities } from '../../records/activities';
import { marketingPlan } from '../../records/marketing';
import { needs } from '../../records/needs';
import { offers } from '../../records/offers';
import { organizations } from '../../records/organizations';
import type { AnyTab, Columns, RowOf, Tab } from '../../workbook/tab';
import { countedOf, isCounted, needAsOf } from './keep-rules';

/** Writes only what differs. All of these tabs are read in this pass anyway. */
export const keepLedger: Job = {
  name: 'Ledger',
  about: 'Counts what was held for each offer, and asks what becomes of the needs that they meet',
  run(app) {
    const { workbook } = app;
    if (!workbook.isUsable(offers as unknown as AnyTab)) return;
    const { rows, places } = workbook.table(offers);
    const held = byOrganization(app, rows.length === 0 ? [] : rowsIfThere(app, activities).filter(isCounted));
    const steps = byOrganization(app, rowsIfThere(app, marketingPlan));
    for (const offer of rows) {
      const id = workbook.follow(organizations, offer.organization)?.id;
      const now = {
        counted: id === undefined ? null : countedOf(offer, held.get(id) ?? [], steps.get(id) ?? []),
        needAs: needAsOf(offer, offer.need && workbook.follow(needs, offer.need)),
      };
      // A workbook of an earlier version has them after its next set-up.
      const kept = Object.entries(now).filter(([column]) => places.has(column));
      workbook.change(offers, offer.id, Object.fromEntries(kept));
    }
    workbook.commit();
  },
};

function rowsIfThere<C extends Columns>({ workbook }: App, tab: Tab<C>): readonly RowOf<Tab<C>>[] {
  return workbook.isUsable(tab as unknown as AnyTab) ? workbook.table(tab).rows : [];
}
