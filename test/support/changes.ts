/** A tour that people were told of, what becomes of it, and what they hear. */
import ICAL from 'ical.js';
import { letters, morningOf, partner, sentTo, skipTo, startMailStory, visit } from './mail-story';
import { prepared, type Story } from './school';

/** The plant tour of Thursday, September 24; teacher and partner were reminded on the 17th. It is Friday the 18th. */
export const toldOfTour = (activity: Record<string, string> = {}): Promise<Story> =>
  prepared(`told of the tour ${JSON.stringify(activity)}`, {}, async () => {
    const story = await startMailStory({ activity: { ...visit, ...activity } });
    await morningOf(story, '2026-09-17');
    expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
    skipTo(story, '2026-09-18T10:00');
    return story;
  });

export const typeInTour = ({ desk }: Story, column: string, value: string): Promise<unknown> =>
  desk.type('Activities', 3, column, value);

/** Waiting for approval, by subject. */
export const drafts = ({ desk }: Story): string[] =>
  desk
    .rows('Outbox')
    .filter(({ state }) => state === 'draft')
    .map(({ to, subject }) => `${to === partner ? '' : `${to}: `}${subject}`);

export async function approve({ desk }: Story): Promise<void> {
  const { waiting } = await desk.ask<{ waiting: { id: string }[] }>('review.list', null);
  await desk.ask('review.approve', { ids: waiting.map(({ id }) => id) });
}

export const lastLetter = async (story: Story): Promise<Awaited<ReturnType<typeof letters>>[number]> =>
  (await letters(story)).slice(-1)[0]!;

export function calendarFile({ attachments: [attached] }: Awaited<ReturnType<typeof letters>>[number]) {
  const { content } = attached!;
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const method = String(calendar.getFirstPropertyValue('method'));
  return { method, sequence: event.sequence, uid: event.uid, start: event.startDate.toString() };
}

export const canceled = 'Canceled: Plant tour, Thursday, September 24, 2026';
