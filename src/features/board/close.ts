/** Closing a board meeting before people leave the room: decided, minuted, and the next agenda is there. */
import { makeDocument } from '../../documents/make';
import { activities } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { topics } from '../../records/topics';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { comparable, plural } from '../../shared/text';
import { isOpenTopic } from './agenda-rules';
import type { boardCalls } from './calls';
import { wasThere, type Attended } from './attended-rules';
import { topicsFromInput, whyOpen } from './close-rules';
import { meetingWritten } from './meeting-actions';
import { agendaPaper, minutesPaper } from './papers';
import { clicked, underLock } from './topic-actions';

type Close = (typeof boardCalls)['board.close'];

/**
 * Refuses while somebody or something is missing, naming it. Then: the meeting is held, its topics are decided, each
 * member’s input is a topic of the next meeting, minutes and next agenda are made. Minutes are mailed by the planner.
 */
export const closeMeeting = underLock((app, { meeting: id }: ParsedOf<Close>) => {
  const { workbook, clock } = app;
  const atHand = meetingWritten(app, id);
  const { meeting, attended, place } = atHand;
  const missing = whyOpen(atHand.topics, attended, meeting.date! <= clock.today());
  if (missing.length > 0) throw new Failure(missing.join(' '));

  const next = place.next === null ? null : { label: place.next.title ?? '', meant: [place.next.id] };
  for (const { id: topicId, state } of atHand.topics) {
    if (state !== 'Decided') workbook.change(topics, topicId, { state: 'Decided', date: meeting.date });
  }
  const open = new Set(
    workbook
      .rowsOf(topics)
      .filter((row) => isOpenTopic(row) && atHand.topics.every((each) => each.id !== row.id))
      .map(({ topic }) => comparable(topic ?? '')),
  );
  const wanted = topicsFromInput(attended, (topic) => open.has(comparable(topic)));
  for (const each of wanted) {
    workbook.add(topics, [{ ...each, area: 'Other', level: 'Board', state: 'Accepted', meeting: next }]);
  }
  for (const { member, row } of attended) {
    if (row === null || member.seat === null) continue;
    workbook.change(attendance, row.id, { present: wasThere(attended, member.seat.organization.id) ? 'Yes' : 'No' });
  }
  workbook.change(activities, id, { status: 'Held', minutesState: meeting.minutesState ?? 'Draft' });
  const text = [
    'The meeting is closed. The minutes wait under Mail for everybody on the board.',
    wanted.length === 0 ? '' : `${plural(wanted.length, 'topic')} came from what people want to talk about.`,
    withoutAddress(attended),
    next === null
      ? 'No other meeting stands in the calendar yet, so there is no next agenda.'
      : `The agenda of “${next.label}” is there.`,
  ];
  const done = clicked(app, id, 'Board: close a meeting', text.filter(Boolean).join(' '));
  const noPaper = [
    whyNoPaper(() => makeDocument(app, minutesPaper, [id], meeting.title ?? '')),
    place.next === null
      ? ''
      : whyNoPaper(() => makeDocument(app, agendaPaper, [place.next!.id], place.next!.title ?? '')),
  ];
  return { ...done, text: [done.text, ...noPaper].filter(Boolean).join(' ') };
});

/** Whom no minutes can reach by mail, as a sentence; empty when all can be reached. */
function withoutAddress(attended: readonly Attended[]): string {
  const names = attended
    .filter(({ member, isGuest }) => !isGuest && member.email === null)
    .map(({ member }) => member.name);
  return names.length === 0 ? '' : `Give the minutes on paper to ${names.join(', ')}: no email address is known.`;
}

/** The meeting is closed all the same; whoever closes it reads why a paper is missing. */
function whyNoPaper(make: () => unknown): string {
  try {
    make();
    return '';
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
