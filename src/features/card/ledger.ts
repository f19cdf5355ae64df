/** The part *Time and money* of the partner card: what each side promised and gave this school year. */
import type { App } from '../../app';
import { ledgerOf, ownPosts } from '../../records/ledger-rules';
import { saySums } from '../../records/ledger-word-rules';
import { marketingPlan } from '../../records/marketing';
import { offers } from '../../records/offers';
import { schoolYear } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import type { AnyTab } from '../../workbook/tab';
import { byId, ofIt } from './actions';
import type { CardLedger } from './calls';

/** Asked for when somebody wants to see it. Reads of each tab only the rows that name the organization. */
export function showLedger(app: App, { organizationId }: { organizationId: string }): CardLedger {
  const organization = byId(app, organizationId);
  if ('hint' in organization) throw new Failure(organization.hint);
  const { workbook, clock } = app;
  const today = clock.today();
  const year = schoolYear(today);
  const isThere = (tab: unknown): boolean => workbook.sheetIdOf(tab as AnyTab) !== null;
  const theirs = isThere(offers) ? ofIt(app, offers, organization).rows : [];
  const steps = isThere(marketingPlan) ? ofIt(app, marketingPlan, organization).rows : [];
  const sides = ledgerOf(theirs, year, today, ownPosts(steps, year).length);
  return {
    year,
    sides: sides.map(({ side, sections }) => ({
      side,
      sections: sections.map(({ part, lines, sums, worth }) => ({
        part,
        lines: lines.map(({ text, pace, agreed }) => ({ text, pace: pace ?? '', agreed })),
        // Of a single row, the row says it all.
        sum: lines.length > 1 ? saySums(sums, worth) : '',
      })),
    })),
  };
}
