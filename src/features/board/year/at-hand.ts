/** The year of the board as the workbook has it: how it meets, who can host, which meetings there are and which there should be. */
import type { App } from '../../../app';
import { membersOf, type Board, type Member } from '../../../records/board-rules';
import { schoolCalendar } from '../../../schedule/school-days';
import { boundsOfSchoolYear, schoolYear, toSchoolYear } from '../../../shared/dates';
import { boardMeetings } from '../at-hand';
import { boardToday, offersBySeat } from './members';
import { hostsOf, rotated, type Host } from './host-rules';
import { laidOver, slotsOf, type Laid, type Rhythm } from './year-rules';

export interface YearAtHand {
  board: Board;
  members: Member[];
  year: string;
  /** This school year and the next. */
  years: string[];
  hosts: Host[];
  /** Each with who hosts it by turn. */
  meetings: (Laid & { host: Host })[];
}

export function rhythmOf({ settings }: Pick<App, 'settings'>): Rhythm {
  const { boardMeetings: meetings, boardFirstMonth: firstMonth, boardWeekday: weekday } = settings();
  return { meetings, firstMonth, weekday };
}

/** `wanted`: null for the school year that still has a meeting ahead, even when all of them are there. */
export function yearAtHand(app: App, wanted: string | null): YearAtHand {
  const today = app.clock.today();
  const board = boardToday(app);
  const members = membersOf(board);
  const { schoolName, schoolAddress, boardPlace, boardCatering } = app.settings();
  const chair = members.filter(({ office }) => office === 'Chair')[0]?.name ?? '';
  const school = { name: schoolName || 'The school', place: boardPlace || schoolAddress, chair };
  const hosts = hostsOf(board, offersBySeat(app), school, boardCatering);
  const known = boardMeetings(app);
  const calendar = schoolCalendar(app);
  const laidOut = (year: string): Laid[] => laidOver(slotsOf(rhythmOf(app), year, calendar), known, year, today);
  const thisYear = schoolYear(today);
  const years = [thisYear, schoolYear(boundsOfSchoolYear(thisYear).next)];
  const isAhead = ({ state, meeting }: Laid): boolean =>
    state === 'add' || (meeting !== null && meeting.date! >= today);
  const open = years.filter((year) => laidOut(year).some(isAhead))[0];
  const asked = wanted === null ? null : toSchoolYear(wanted);
  const year = years.filter((each) => each === asked)[0] ?? open ?? thisYear;
  const laid = laidOut(year);
  const turns = rotated(hosts, laid.length);
  return {
    board,
    members,
    year,
    years,
    hosts,
    meetings: laid.map((each, index) => ({ ...each, host: turns[index]! })),
  };
}
