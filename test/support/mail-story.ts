/** A school with one partner, its contact and one teacher, and its mail as it left. */
import PostalMime, { type Email } from 'postal-mime';
import { instantOfText } from '../../local/runtime/common/zones';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { timeZone } from '../../local/sample/school';
import { asApproved } from './approved';
import type { ShownMail } from '../../src/messages/approvals';
import { coordinator, prepared, startSetUp, type Story } from './school';

export const teacher = 'desmond@example.edu';
export const partner = 'renata@example.com';

/** A week and three days after the story begins, on a Thursday. */
export const visit = {
  title: 'Plant tour',
  kind: 'Field trip',
  status: 'Confirmed',
  date: '2026-09-24',
  start: '9:30 AM',
  end: '11:30 AM',
  place: '410 Foundry Rd',
  organization: 'Larkspur Machining',
  teacher: 'Desmond Achebe',
  partnerVisible: 'TRUE',
};

/** State and reason of each row of the Outbox. */
export const fates = ({ desk }: Story): unknown[] => desk.rows('Outbox').map(({ state, reason }) => [state, reason]);

export function startMailStory({ automatic = true, activity = visit as Record<string, string> } = {}): Promise<Story> {
  const name = `mail ${JSON.stringify([automatic, activity])}`;
  return prepared(name, {}, () => makeMailStory(automatic, activity));
}

async function makeMailStory(automatic: boolean, activity: Record<string, string>): Promise<Story> {
  const story = await startSetUp();
  const { desk } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await desk.set('Send reminders without asking', automatic ? 'Yes' : 'No');
  await desk.addRows('Staff', [{ name: 'Desmond Achebe', email: teacher, phone: '217-555-0141', role: 'Teacher' }]);
  await desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer' }]);
  await desk.addRows('People', [
    { name: 'Renata Oyelaran', organization: 'Larkspur Machining', role: 'Primary contact', email: partner },
  ]);
  await desk.confirm();
  await desk.addRows('Activities', [activity]);
  return story;
}

/** Mails of a kind that no feature makes yet, as if one had: those that are approved were so by a person. */
export async function putInOutbox({ desk, school }: Story, mails: Record<string, string>[]): Promise<void> {
  const sheet = desk.sheet('Outbox');
  const keys = Array.from(
    { length: sheet.columnCount },
    (_, index) => desk.shown(sheet, 1, index + 1).split('.')[1] ?? '',
  );
  const cells = mails.map((mail) => keys.map((key) => mail[key] ?? ''));
  await school.edit(coordinator, sheet.id, 3, 1, cells, { confirmed: true });
  const approved = mails.filter(({ state }) => state === 'approved');
  asApproved(
    school,
    approved.map(({ outside, ...mail }) => ({ ...mail, outside: outside === 'TRUE' }) as ShownMail),
  );
}

/** Time passes and nothing runs, as when Google is late with its triggers. */
export function skipTo(story: Story, wallClock: string): void {
  story.school.world.clock.moveTo(instantOfText(wallClock, timeZone));
}

/** The hourly runs of a school morning, until nine. */
export async function morningOf(story: Story, date: string): Promise<void> {
  skipTo(story, `${date}T06:30`);
  await story.until(`${date}T09:00`);
}

/** The mails as a recipient's program reads them. */
export async function letters(story: Story): Promise<Email[]> {
  await story.school.world.part(Mailbox).composed();
  return Promise.all(story.mails().map(({ raw }) => PostalMime.parse(raw)));
}

/** `teacher 2026-09-17`, for each mail that left, in order. */
export function sentTo(story: Story): string[] {
  const aboutOne = story.mails().filter(({ subject }) => !subject.startsWith('Still right?'));
  return aboutOne.map(({ to, at }) => {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
    return `${to.join() === teacher ? 'teacher' : to.join() === partner ? 'partner' : to.join()} ${day}`;
  });
}
