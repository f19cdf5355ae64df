/** Leads to funding and information, which are referrals in Connections. Pure. */
import type { Connection } from '../../records/connections';

type Lead = Pick<Connection, 'kind' | 'for' | 'outcome'>;

/** Those that still may come to something before those that are settled. */
export function openLeadsFirst<L extends Lead>(rows: readonly L[]): L[] {
  const leads = rows.filter((row) => row.kind === 'Referral' && (row.for === 'Funding' || row.for === 'Information'));
  const isOpen = ({ outcome }: Lead): boolean => outcome === null || outcome === 'In talks';
  return [...leads.filter(isOpen), ...leads.filter((row) => !isOpen(row))];
}
