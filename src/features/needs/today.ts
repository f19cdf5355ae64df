/** A gift meets a need: its status follows with one click. */
import type { App } from '../../app';
import { needs, type Need } from '../../records/needs';
import { offers, type Offer } from '../../records/offers';
import { Failure } from '../../shared/failure';
import { todayKind } from '../../today/line';
import { needAsOf } from './keep-rules';
import { needLines } from './today-rules';

export const needsToSettle = todayKind({
  kind: 'needMet',
  tab: offers,
  opens: 'row',
  lines: needLines,
  outcomes: {
    promised: {
      label: 'Yes, promised',
      act(app, row, _moment, change) {
        change({ needAs: null });
        return `Noted: “${settle(app, row, 'Promised')}” is promised`;
      },
    },
    met: {
      label: 'Yes, met',
      act(app, row, _moment, change) {
        change({ needAs: null });
        return `Noted: “${settle(app, row, 'Met')}” is met`;
      },
    },
    part: {
      label: 'Only in part',
      act(_app, row, _moment, change) {
        change({ needAs: row.needAs === 'Met?' ? 'Met in part' : 'Promised in part' });
        return `Noted: “${row.need?.label ?? ''}” stays as it is`;
      },
    },
  },
});

/** Returns the name of the need. */
function settle({ workbook }: App, offer: Offer, status: Need['status']): string {
  const name = offer.need?.label ?? '';
  const row = workbook.follow(needs, offer.need);
  if (!row) throw new Failure(`The need “${name}” is no longer in Needs. Pick another one in the row.`);
  // Somebody may have changed it since the last pass.
  if (needAsOf(offer, row) === null) throw new Failure(`In Needs, “${name}” is “${row.status ?? ''}” by now.`);
  workbook.change(needs, row.id, { status });
  return row.name ?? '';
}
