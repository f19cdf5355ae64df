/** What is written down in a board meeting: who came and does what, what each topic came to, what people want next time. */
import type { App } from '../../app';
import { attendance, duties } from '../../records/attendance';
import { inSeat, type Seat } from '../../records/board-rules';
import { staff } from '../../records/staff';
import { results, topics } from '../../records/topics';
import type { ParsedOf } from '../../shared/calls';
import { toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable, tidy } from '../../shared/text';
import type { AnyTab, NewRow } from '../../workbook/tab';
import { makeDocument } from '../../documents/make';
import { activities } from '../../records/activities';
import { meetingAtHand, type AtHand } from './at-hand';
import { topicLines } from './close-rules';
import type { boardCalls } from './calls';
import { shownCells } from './calendar-review-rules';
import { agendaPaper } from './papers';
import { clicked, underLock } from './topic-actions';

type Ask<Name extends keyof typeof boardCalls> = ParsedOf<(typeof boardCalls)[Name]>;
type Person = Ask<'board.save'>['people'][number];
type TopicGiven = Ask<'board.save'>['topics'][number];

const cameWords = ['Yes', 'No', 'Excused'] as const;

export const saveMeeting = underLock((app, { meeting, people, topics: given, ideas }: Ask<'board.save'>) => {
  const atHand = meetingWritten(app, meeting);
  for (const each of people) savePerson(app, atHand, each);
  for (const each of given) saveTopic(app, each);
  addIdeas(app, ideas);
  return clicked(app, meeting, `Board meeting: ${atHand.meeting.title ?? ''}`, 'Saved.');
});

/** What staff have typed into the tabs a moment ago counts, and can be written to. */
export function meetingWritten(app: App, id: string): AtHand {
  [attendance, topics].forEach((tab) => app.workbook.giveIds(tab as unknown as AnyTab));
  return meetingAtHand(app, id);
}

function savePerson({ workbook }: App, { meeting, attended }: AtHand, given: Person): void {
  const one = attended.filter(({ member }) => member.id === given.id)[0];
  if (!one) throw new Failure('Somebody on this page is not on the board any more. Open this page again.');
  const { member, row } = one;
  const cells: NewRow<typeof attendance> = {
    ...(given.came === undefined ? {} : { came: cameWords.filter((each) => each === given.came)[0] ?? null }),
    ...(given.duty === undefined ? {} : { duty: duties.filter((each) => each === given.duty)[0] ?? null }),
    ...(given.input === undefined ? {} : { input: given.input.trim() || null }),
    ...(given.takesOn === undefined ? {} : { takesOn: given.takesOn.trim() || null }),
  };
  if (row) workbook.change(attendance, row.id, cells);
  else workbook.add(attendance, [{ ...inMeeting(meeting), ...who(member.name, member.seat), ...cells }]);
}

/** Somebody is here who was not expected: a substitute, or a guest. */
export const addArrived = underLock((app, given: Ask<'board.arrived'>) => {
  const name = tidy(given.name);
  if (name === '') throw new Failure('Say who is here.');
  const { meeting, attended, board } = meetingWritten(app, given.meeting);
  const stands = board.seats
    .flatMap((seat) => seat.substitutes.map((person) => inSeat(person, seat)))
    .filter((each) => comparable(each.name) === comparable(name))[0];
  const seat =
    board.seats.filter(({ organization }) => organization.id === given.organization)[0] ?? stands?.seat ?? null;
  const twin = attended.filter(
    ({ member }) => comparable(member.name) === comparable(name) && (seat === null || member.seat === seat),
  )[0];
  if (twin) throw new Failure(`${name} is on this page already. Say there who came.`);
  app.workbook.add(attendance, [{ ...inMeeting(meeting), ...who(name, seat), came: 'Yes' }]);
  return clicked(app, given.meeting, `Board meeting: ${meeting.title ?? ''}`, `${name} is here.`);
});

const inMeeting = ({ id, title }: AtHand['meeting']) => ({ meeting: { label: title ?? '', meant: [id] } });

const who = (name: string, seat: Seat | null) => ({
  person: name,
  organization: seat === null ? null : { label: seat.organization.name ?? '', meant: [seat.organization.id] },
});

function saveTopic({ workbook }: App, given: TopicGiven): void {
  const row = workbook.table(topics).byId.get(given.id);
  if (!row) throw new Failure('A topic on this page is not in Topics any more. Open this page again.');
  const by = given.by === undefined || given.by === '' ? null : toCalendarDate(given.by);
  if (given.by && by === null) throw new Failure(`Pick the day by which “${row.topic ?? ''}” is to be done.`);
  const owner = given.owner
    ? workbook.table(staff).rows.filter(({ name }) => comparable(name ?? '') === comparable(given.owner!))[0]
    : null;
  if (owner === undefined) throw new Failure(`“${given.owner ?? ''}” is not in Staff. Choose a colleague.`);
  workbook.change(topics, given.id, {
    ...(given.motion === undefined ? {} : { motion: given.motion.trim() || null }),
    ...(given.result === undefined ? {} : { result: results.filter((each) => each === given.result)[0] ?? null }),
    ...(given.next === undefined ? {} : { next: tidy(given.next) || null }),
    ...(given.owner === undefined ? {} : { owner: owner ? { label: owner.name ?? '', meant: [owner.id] } : null }),
    ...(given.by === undefined ? {} : { by }),
    ...(given.notes === undefined ? {} : { notes: given.notes.trim() || null }),
  });
}

/** Each line is a topic of its own; one that is there already is not added twice. */
function addIdeas({ workbook }: App, ideas: string): void {
  const known = new Set(workbook.rowsOf(topics).map(({ topic }) => comparable(topic ?? '')));
  for (const topic of topicLines(ideas)) {
    if (known.has(comparable(topic))) continue;
    known.add(comparable(topic));
    workbook.add(topics, [{ topic, area: 'Ideas', state: 'Proposed' }]);
  }
}

/** Makes the document, puts the topics on, and notes how the calendar stood, from which the next review tells what changed. */
export const makeAgenda = underLock((app, { meeting: id }: Ask<'board.agenda'>) => {
  const { workbook, clock } = app;
  const atHand = meetingAtHand(app, id);
  const { meeting } = atHand;
  const { name, made } = makeDocument(app, agendaPaper, [id], meeting.title ?? '');
  for (const topic of atHand.topics) {
    if (topic.state === 'Decided') continue;
    workbook.change(topics, topic.id, { state: 'On the agenda', ...inMeeting(meeting) });
  }
  for (const { id, shownAs } of shownCells(workbook.table(activities).rows, meeting, clock.today())) {
    workbook.change(activities, id, { shownAs });
  }
  const text = made
    ? `“${name}” is in your Google Drive.`
    : `“${name}” is there already, and nothing in it has changed.`;
  return clicked(app, id, 'Board: make the agenda', text);
});

/** Off this meeting, on for the next one. */
export const carry = underLock((app, { meeting, topic: id }: Ask<'board.carry'>) => {
  const { workbook } = app;
  const atHand = meetingAtHand(app, meeting);
  const row = atHand.topics.filter((each) => each.id === id)[0];
  if (!row) throw new Failure('That topic is not on for this meeting any more. Open this page again.');
  const { next } = atHand.place;
  workbook.change(topics, id, {
    state: 'Accepted',
    result: null,
    carried: (row.carried ?? 0) + 1,
    meeting: next === null ? null : { label: next.title ?? '', meant: [next.id] },
  });
  const to = next === null ? 'the next meeting, once there is one' : `“${next.title ?? ''}”`;
  return clicked(app, meeting, 'Board: carry a topic', `“${row.topic ?? ''}” is carried to ${to}.`);
});
