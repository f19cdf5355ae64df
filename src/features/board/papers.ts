/** The documents of a board meeting: the agenda before it, the minutes after it. */
import type { App } from '../../app';
import { documentOf, type DocumentUse } from '../../documents/use';
import { hoursOf } from '../../records/activity-rules';
import { daysBetween, longDate, type CalendarDate } from '../../shared/dates';
import { sayItem } from './agenda-rules';
import { meetingAtHand, type AtHand } from './at-hand';
import { sayMinutes } from './minutes-rules';
import { agendaText, minutesText } from './texts';
import { unnamed } from './unnamed';

/** What every paper of a meeting begins with. */
export function meetingValues(app: App, { meeting }: AtHand) {
  const { title, date, place, chair, catering, teacher } = meeting;
  return {
    school: app.settings().schoolName,
    meeting: title ?? '',
    when: date === null ? '' : `${longDate(date)}, ${hoursOf(meeting)}`,
    place: place ?? '',
    chair: chair ?? teacher?.label ?? '',
    catering: catering ?? '',
  };
}

export const agendaPaper = documentOf({
  template: agendaText,
  pages(app, [id = ''], again) {
    const atHand = meetingAtHand(app, id);
    const { meeting } = atHand;
    // Where meetings are open, what has been posted 48 hours before stays as it is.
    const frozen = app.settings().openMeetings ? 2 : 0;
    if (again && daysAhead(app, meeting.date!) < frozen) return null;
    return [unnamed(app, { ...meetingValues(app, atHand), items: atHand.agenda().items.map(sayItem).join('\n\n') })];
  },
});

export const minutesPaper = documentOf({
  template: minutesText,
  pages(app, [id = ''], again) {
    const atHand = meetingAtHand(app, id);
    if (again && atHand.meeting.minutesState === 'Approved') return null;
    return [unnamed(app, { ...meetingValues(app, atHand), ...sayMinutes(atHand) })];
  },
});

export const boardPapers: readonly DocumentUse[] = [agendaPaper, minutesPaper];

function daysAhead({ clock }: App, date: CalendarDate): number {
  return daysBetween(clock.today(), date);
}
