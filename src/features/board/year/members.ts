/** What the workbook has about the members of the board. */
import type { App } from '../../../app';
import { byOrganization, rowsOf } from '../../../listing/rows';
import type { TakingPart } from '../../../records/attendance';
import { readBoard } from '../../../records/board';
import { membersOf, type Board, type Seat } from '../../../records/board-rules';
import { offers, type Offer } from '../../../records/offers';
import { organizations } from '../../../records/organizations';
import { takingPartByActivity } from '../../../records/taking-part';
import { boardMeetings } from '../at-hand';
import { takenOn, type TakenOn } from './member-rules';

export const boardToday = ({ workbook, clock }: App): Board => readBoard(workbook, clock.today());

/** One read of Offers and promises, where it is there. */
export function offersBySeat(app: App): (of: { id: string }) => readonly Offer[] {
  const groups = byOrganization(app, rowsOf(app, offers));
  return ({ id }) => groups.get(id) ?? [];
}

export const ofSeat =
  <T>(of: (organization: { id: string }) => T) =>
  ({ organization }: Seat): T =>
    of(organization);

/** In this school year, by all who sit on the board. */
export function takenOnThisYear(app: App): TakenOn[] {
  const { workbook, clock } = app;
  const board = boardToday(app);
  const rows = takingPartByActivity(workbook);
  return takenOn(
    board,
    membersOf(board),
    boardMeetings(app),
    ({ id }) => rows.get(id) ?? [],
    ({ organization }: TakingPart) => workbook.follow(organizations, organization)?.id ?? null,
    clock.today(),
  );
}
