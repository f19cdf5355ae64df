/** A school whose coordinator leaves: with a colleague who follows, and one more who edits. */
import { Desk } from '../../local/desk';
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { Forms } from '../../local/runtime/host/forms/model';
import { PropertyStores } from '../../local/runtime/host/properties';
import { Triggers } from '../../local/runtime/host/triggers';
import { morningOf, startMailStory } from './mail-story';
import { coordinator, type Story } from './school';

/** Accounts that may edit. */
export const follower = 'desmond.achebe@maplegrove.example.edu';
export const third = 'noor.haddad@maplegrove.example.edu';

export interface Leaving extends Story {
  /** Of the one who follows. */
  next: Desk;
  /** The id of that person's row in Staff. */
  nextId: string;
}

/** With a form, a next step, and a visit in the calendar. */
export async function startLeaving({ automatic = true } = {}): Promise<Leaving> {
  const story = await startMailStory({ automatic });
  const { school, desk } = story;
  if (!school.world.accounts.some(({ email }) => email === third))
    school.world.accounts.push({ email: third, name: 'Noor Haddad, counselor', kind: 'workspace' });
  await desk.addRows('Staff', [
    { name: 'Maren Holloway-Reyes', role: 'Coordinator', email: coordinator },
    { name: 'Tala Brandt', role: 'Teacher', email: follower },
  ]);
  await desk.set('Coordinator', 'Maren Holloway-Reyes');
  await desk.set('Coordinator’s email', coordinator);
  await desk.confirm();
  await desk.choose('Create the parent survey');
  await desk.addRows('Contact log', [
    {
      date: '2026-09-10',
      organization: 'Larkspur Machining',
      staff: 'Maren Holloway-Reyes',
      nextStep: 'Ask for the safety rules',
      nextDate: '2026-10-02',
    },
  ]);
  await morningOf(story, '2026-09-15');
  const nextId = desk.rows('Staff').find(({ email }) => email === follower)!['id']!;
  await school.open(follower);
  return { ...story, next: new Desk(school, follower), nextId };
}

/** The account is deleted: with its triggers, its calendars, its forms. */
export function removeAccount({ school }: Story, email: string): void {
  const { world } = school;
  world.accounts.splice(
    world.accounts.findIndex((each) => each.email === email),
    1,
  );
  const [triggers, calendars, forms] = [world.part(Triggers), world.part(Calendars), world.part(Forms)];
  triggers.list = triggers.list.filter(({ user }) => user !== email);
  calendars.calendars = calendars.calendars.filter(({ owner }) => owner !== email);
  forms.forms = forms.forms.filter(({ owner }) => owner !== email);
}

/** Names of the events in all Partnerbook calendars of this person, canceled ones left out. */
export function eventsOf({ school }: Story, email: string): string[] {
  const calendars = school.world.part(Calendars);
  return calendars
    .all()
    .filter(({ owner, ofScript }) => ofScript && owner === email)
    .flatMap(({ id }) => calendars.events(id))
    .filter(({ status }) => status !== 'cancelled')
    .map(({ summary }) => String(summary));
}

export const memoryOf = ({ school }: Story) => school.world.part(PropertyStores).store('document');

/** `partner 2026-09-17 as maren`: to whom it went, and from whose account. */
export const sentAs = ({ mails }: Story): string[] =>
  mails().map(({ to, sender, subject }) => `${sender.split('.')[0]} → ${to.join()}: ${subject}`);
