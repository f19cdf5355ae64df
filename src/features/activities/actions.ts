import type { App } from '../../app';
import { mirrorEvents, type MirrorOutcome } from '../../calendar/mirror';
import type { WantedEvent } from '../../calendar/mirror-rules';
import { staff } from '../partners/tabs';
import { eventOf } from './rules';
import { activities } from './tabs';

const words: Record<MirrorOutcome, string> = {
  there: 'In the calendar',
  updated: 'In the calendar',
  'deleted in Google Calendar': 'Deleted in Google Calendar',
  'not yet': 'Not yet: Google asked to wait. Next hour.',
};

/** Brings the Partnerbook calendar in line with the Activities tab and writes down for each row how it stands. */
export function mirrorActivities(app: App): void {
  const { workbook, clock } = app;
  const wanted: WantedEvent[] = [];
  const standing = new Map<string, string>();
  for (const activity of workbook.table(activities).rows) {
    const teacher = workbook.follow(staff, activity.teacher)?.name ?? activity.teacher?.label ?? '';
    const event = eventOf(activity, teacher, '');
    if ('content' in event) wanted.push({ recordId: activity.id, content: event.content });
    else standing.set(activity.id, event.why);
  }
  const outcomes = mirrorEvents(app, wanted);
  outcomes.forEach((outcome, recordId) => {
    if (!standing.has(recordId)) standing.set(recordId, words[outcome]);
  });
  for (const activity of workbook.table(activities).rows) {
    const calendar = standing.get(activity.id) ?? '';
    const moved = outcomes.get(activity.id) === 'updated';
    if (calendar === (activity.calendar ?? '') && !moved) continue;
    workbook.change(activities, activity.id, {
      calendar: calendar === '' ? null : calendar,
      calendarAt: clock.stamp(),
    });
  }
  if ([...outcomes.values()].includes('not yet')) app.memory.set('pump.more', '1');
}
