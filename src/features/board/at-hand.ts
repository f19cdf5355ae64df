/** A board meeting with all that belongs to it: its place among the meetings, its topics, and who sits there. */
import type { App } from '../../app';
import { activities, type Activity } from '../../records/activities';
import type { TakingPart } from '../../records/attendance';
import { readBoard } from '../../records/board';
import type { Board } from '../../records/board-rules';
import { takingPartByActivity } from '../../records/taking-part';
import { organizations } from '../../records/organizations';
import { topics, type Topic } from '../../records/topics';
import { Failure } from '../../shared/failure';
import { agendaOf, placeOf, topicsOf, type Agenda, type Place } from './agenda-rules';
import { attendedOf, type Attended } from './attended-rules';
import { agendaFacts } from './agenda-facts';

export interface AtHand {
  meeting: Activity;
  /** All board meetings that were not called off, by day. */
  meetings: Activity[];
  place: Place;
  board: Board;
  /** The board, substitutes who are down for this meeting, and guests. */
  attended: Attended[];
  topics: Topic[];
  /** Reads whatever its items are about. */
  agenda(): Agenda;
}

export const isBoardMeeting = ({ kind }: Pick<Activity, 'kind'>): boolean => kind === 'Board meeting';

export function boardMeetings(app: App): Activity[] {
  return app.workbook
    .table(activities)
    .rows.filter((each) => isBoardMeeting(each) && each.date !== null && each.status !== 'Canceled')
    .sort((a, b) => (a.date! < b.date! ? -1 : 1));
}

export function meetingAtHand(app: App, id: string): AtHand {
  const { workbook, clock } = app;
  const today = clock.today();
  const meetings = boardMeetings(app);
  const meeting = meetings.filter((each) => each.id === id)[0];
  if (!meeting) {
    throw new Failure('That meeting is not in Activities any more, or it was called off. Pick another one.');
  }
  const place = placeOf(meeting, meetings, today);
  const board = readBoard(workbook, today);
  const rows = takingPartByActivity(workbook).get(id) ?? [];
  const organizationOf = ({ organization }: TakingPart): string | null =>
    workbook.follow(organizations, organization)?.id ?? null;
  const attended = attendedOf(board, rows, organizationOf);
  const onIt = topicsOf(
    workbook.rowsOf(topics),
    id,
    ({ meeting: of }) => workbook.follow(activities, of)?.id ?? null,
    place.isNext,
  );
  return {
    meeting,
    meetings,
    place,
    board,
    attended,
    topics: onIt,
    agenda: () => agendaOf(meeting, onIt, agendaFacts(app, meeting, place, attended)),
  };
}
