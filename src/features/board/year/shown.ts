/** What the view Year shows. */
import type { App } from '../../../app';
import { monthNames, shortDateWithYear, twelveHour, weekdayNames } from '../../../shared/dates';
import type { YearMeeting, YearShown } from './calls';
import { papersMade } from '../../../documents/newest';
import { endingTerms, gapsOf } from './composition-rules';
import { offersBySeat } from './members';
import { recordsOf, yearPapers } from './papers';
import { yearAtHand, type YearAtHand } from './at-hand';

export function yearShown(app: App, { year: wanted }: { year: string | null }): YearShown {
  const { board, members, year, years, hosts, meetings } = yearAtHand(app, wanted);
  const settings = app.settings();
  const inOffice = (office: string): string => members.filter((each) => each.office === office)[0]?.id ?? '';
  return {
    decided: {
      meetings: String(settings.boardMeetings),
      firstMonth: monthNames[settings.boardFirstMonth - 1]!,
      weekday: weekdayNames[settings.boardWeekday - 1]!,
      start: twelveHour(settings.boardStart),
      end: twelveHour(settings.boardEnd),
      place: settings.boardPlace,
      catering: settings.boardCatering,
      chair: inOffice('Chair'),
      coChair: inOffice('Co-chair'),
    },
    months: [...monthNames],
    weekdays: [...weekdayNames],
    members: members.map(({ id, name, seat }) => ({
      id,
      name: [name, seat?.organization.name].filter(Boolean).join(', '),
    })),
    year,
    years,
    hosts: hosts.map(({ id, name, place, chair, catering, note }) => ({ id, name, place, chair, catering, note })),
    meetings: meetings.map(meetingShown),
    gaps: [
      ...gapsOf(board, offersBySeat(app)).map(({ name, text }) => ({ name, text })),
      ...endingTerms(board, app.clock.today()).map(({ seat, text }) => ({ name: seat.organization.name ?? '', text })),
    ],
    papers: yearPapers.flatMap((use) => papersMade(app, [use], recordsOf(app, use))),
  };
}

function meetingShown({ month, wanted, date, state, meeting, host }: YearAtHand['meetings'][number]): YearMeeting {
  if (meeting !== null) {
    const where = [meeting.organization?.label, meeting.place].filter(Boolean).join(', ');
    const note = `In the calendar: ${meeting.title ?? ''}`;
    return { month, date: meeting.date!, day: shortDateWithYear(meeting.date!), note, state, host: where };
  }
  const day = shortDateWithYear(date ?? wanted);
  const notes = {
    there: '',
    over: 'Over',
    none: 'No day found: nothing but days off for ten days. Add this meeting to Activities yourself.',
    add: date === wanted ? '' : `Moved from ${shortDateWithYear(wanted)}, a day off`,
  };
  return { month, date: date ?? '', day, note: notes[state], state, host: host.id };
}
