/** The calls that the sidebar This person has left makes. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface LeavingShown {
  id: string;
  name: string;
  organization: string;
  /** The roles that end. */
  roles: string[];
  /** Upcoming activities, seats, offers and partnerships that are affected, in words. */
  affected: string[];
  /** Waiting mails that are taken back. */
  drafts: string[];
  /** Colleagues who could take over; the substitute first. */
  successors: string[];
  today: string;
}

export const leavingCalls = {
  'leaving.show': asks(() => ({ id: z.nullable(z.string()) })).answers<LeavingShown | { hint: string }>(),
  'leaving.apply': asks(() => ({ id: z.string(), lastDay: z.string(), successor: z.string() })).answers<{
    text: string;
    batch: string;
  }>(),
};
