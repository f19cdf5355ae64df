import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { coordinator, startSetUp, type Story, type StoryOptions } from './school';

/** A tour as staff type it. */
export const tour = {
  title: 'Plant tour',
  kind: 'Field trip',
  status: 'Planned',
  date: '2026-10-20',
  start: '9:30 AM',
  end: '11:30 AM',
  place: '410 Foundry Rd',
  organization: 'Larkspur Machining',
  teacher: 'Desmond Achebe',
};

/** A school with a teacher, a partner, and these activities in sheet and calendar. */
export async function startWithCalendar(activities: Record<string, string>[], options?: StoryOptions): Promise<Story> {
  const story = await startSetUp(options);
  await story.desk.set('School', 'Maple Grove High School');
  await story.desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await story.desk.set('Send reminders without asking', 'Yes');
  await story.desk.addRows('Staff', [{ name: 'Desmond Achebe', email: 'desmond@example.edu', role: 'Teacher' }]);
  await story.desk.confirm();
  await story.desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer' }]);
  if (activities.length > 0) await story.desk.addRows('Activities', activities);
  await story.pump();
  return story;
}

/** What a person sees and does in Google Calendar. */
export class CalendarHands {
  constructor(private readonly story: Story) {}

  get calendars(): Calendars {
    return this.story.school.world.part(Calendars);
  }
  get id(): string {
    return this.calendars.all().find(({ summary }) => summary.startsWith('Partnerbook'))!.id;
  }
  all() {
    return this.calendars.events(this.id);
  }
  standing() {
    return this.all().filter(({ status }) => status !== 'cancelled');
  }
  event(title: string) {
    return this.standing().find(({ summary }) => summary === title)!;
  }
  move(title: string, start: string, end: string): void {
    this.calendars.moveByHand(this.id, this.event(title).id, start, end);
  }
  rename(title: string, to: string): void {
    this.calendars.renameByHand(this.id, this.event(title).id, to);
  }
  remove(title: string): void {
    this.calendars.deleteByHand(this.id, this.event(title).id);
  }
  add(summary: string, start: string, end: string) {
    return this.calendars.addByHand(this.id, coordinator, { summary, start, end });
  }
}
