/** A call to whoever missed two meetings in a row, as a line of Today for the school's chair. */
import type { App } from '../../app';
import { readBoard } from '../../records/board';
import { organizations } from '../../records/organizations';
import { takingPartByActivity } from '../../records/taking-part';
import type { FactKind } from '../../today/line';
import { boardMeetings } from './at-hand';
import { missedTwice, type ClosedMeeting } from './missed-rules';

export const missedMeetings: FactKind = {
  kind: 'missedTwice',
  opens: { page: 'board' },
  found(app: App) {
    const { workbook, clock } = app;
    const closed = boardMeetings(app).filter(({ status, minutesState }) => status === 'Held' && minutesState !== null);
    if (closed.length < 2) return [];
    const rows = takingPartByActivity(workbook);
    const lastTwo = closed.slice(-2).map(({ id, date }): ClosedMeeting => {
      const there = (rows.get(id) ?? []).map(({ organization, came }) => ({
        id: workbook.follow(organizations, organization)?.id ?? '',
        came,
      }));
      return {
        date: date!,
        expected: new Set(there.map((row) => row.id)),
        present: new Set(there.filter(({ came }) => came === 'Yes').map((row) => row.id)),
      };
    });
    const board = readBoard(workbook, clock.today());
    const chair = board.school.filter(({ office }) => office !== null)[0] ?? null;
    return missedTwice(board.seats, lastTwo).map(({ seat: { organization, representative } }) => ({
      id: organization.id,
      what: `${organization.name ?? ''} missed the last two board meetings. Call ${representative?.name ?? 'them'} and ask what would make it easier`,
      due: null,
      loss: 'was promised' as const,
      minutes: 10,
      whose: chair === null ? null : { label: chair.name ?? '', meant: [chair.id] },
    }));
  },
};
