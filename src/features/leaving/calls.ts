/** What the sidebar This person has left asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface LeavingShown {
  id: string;
  name: string;
  organization: string;
  /** Roles that end. */
  roles: string[];
  /** Activities ahead, seats, offers and partnerships that are affected, in words. */
  affected: string[];
  /** Waiting mails that are taken back. */
  drafts: string[];
  /** Colleagues who could follow; the substitute first. */
  successors: string[];
  today: string;
}

export const leavingCalls = {
  'leaving.show': asks({ id: z.nullable(z.string()) }).answers<LeavingShown | { hint: string }>(),
  'leaving.apply': asks({ id: z.string(), lastDay: z.string(), successor: z.string() }).answers<{
    text: string;
    batch: string;
  }>(),
};
