import type { caller } from '../../client/calls';
import type { HouseCalls } from '../../shared/house-calls';
import type { Done, partnershipCalls, PartnershipShown } from './calls';

/** What each step of the sidebar Partnership gets. */
export interface Step {
  shown: PartnershipShown;
  onAct(work: () => Promise<Done>): void;
  call: ReturnType<typeof caller<typeof partnershipCalls & HouseCalls>>;
}
