/** The calls of the dialog Placements. Students are codes. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface ShownPlacement {
  code: string;
  /** `37.5`, or empty. */
  hours: string;
  /** Weeks without a time sheet: `Sep 14, Sep 21`. */
  missed: string;
  /** Addresses to pass on to the student; empty while the form is not made. */
  timeSheet: string;
  self: string;
  /** Of the supervisor, who gets it by mail on the last day. */
  supervisor: string;
  /** Who has evaluated: `supervisor and student`. */
  evaluatedBy: string;
}

export interface PlacementsShown {
  id: string;
  title: string;
  when: string;
  placed: ShownPlacement[];
  /** Whether all three forms are made. */
  made: boolean;
}

const id = z.string();

export const placementCalls = {
  'placements.show': asks(() => ({ id: z.nullable(id) })).answers<PlacementsShown | { hint: string }>(),
  /** Time sheets on paper, as a document. */
  'placements.print': asks(() => ({ id })).answers<{ name: string; url: string }>(),
  'placements.makeForms': asks(() => ({ id })).answers<{ shown: PlacementsShown; text: string }>(),
};
