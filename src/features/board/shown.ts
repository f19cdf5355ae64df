/** What the page Board shows: the meeting at hand, what waits for the board, and what it has decided. */
import type { App } from '../../app';
import { papersMade } from '../../documents/newest';
import { activities } from '../../records/activities';
import { hoursOf } from '../../records/activity-rules';
import { readBoard } from '../../records/board';
import { membersOf, type Member } from '../../records/board-rules';
import { staff } from '../../records/staff';
import { results, standingAreas, topicAreas, topicLevels, topics, type Topic } from '../../records/topics';
import { duties } from '../../records/attendance';
import { shortDate, shortDateWithYear, twelveHour } from '../../shared/dates';
import { plural } from '../../shared/text';
import { rowMeant } from '../../workbook/read/selection';
import { isOpenTopic } from './agenda-rules';
import { boardMeetings, isBoardMeeting, meetingAtHand, type AtHand } from './at-hand';
import type { BoardShown, MeetingShown, SeatTaken, TopicInHand, TopicShown } from './calls';
import { whyOpen } from './close-rules';
import { suggestedLead } from './lead-rules';
import { boardPapers } from './papers';
import { standingLines } from './standing';
import { isStandingOn, standingTitles } from './standing-rules';

const shownDecisions = 20;

/** `id`: null for the meeting of the selected row; otherwise the next one, or the last where none is to come. */
export function boardShown(app: App, id: string | null): BoardShown {
  const { workbook, clock } = app;
  const today = clock.today();
  const meetings = boardMeetings(app);
  const selected = id === null ? rowMeant(app, activities, '') : null;
  const meant = selected !== null && !('hint' in selected) && isBoardMeeting(selected) ? selected.id : id;
  const open = meetings.filter(({ status }) => status !== 'Held');
  const atHand =
    meetings.filter((each) => each.id === meant)[0] ??
    open.filter(({ date }) => date! >= today)[0] ??
    meetings[meetings.length - 1];
  const rows = workbook.rowsOf(topics);
  const members = membersOf(readBoard(workbook, today));
  return {
    today,
    meetings: meetings.map(({ id, title, date }) => ({ id, label: `${shortDateWithYear(date!)}: ${title ?? ''}` })),
    meeting: atHand ? meetingShown(app, meetingAtHand(app, atHand.id)) : null,
    topics: rows.filter(isOpenTopic).map((topic) => topicShown(topic, members)),
    standing: standingAreas.map((area) => ({
      area,
      title: standingTitles[area],
      isOn: isStandingOn(rows, area),
      lines: standingLines(app, area, atHand?.date ?? today),
    })),
    decided: rows
      .filter(({ result }) => result !== null)
      .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1))
      .slice(0, shownDecisions)
      .map(({ topic, area, result, date, next, owner, by, done }) => ({
        topic: topic ?? '',
        about: [area, result, date === null ? '' : shortDateWithYear(date)].filter(Boolean).join(' · '),
        follows: [next, owner?.label, by === null ? null : `by ${shortDate(by)}`].filter(Boolean).join(', '),
        isOpen: next !== null && done === null,
      })),
    areas: [...topicAreas],
    levels: [...topicLevels],
    results: [...results],
    duties: [...duties],
    colleagues: workbook.rowsOf(staff).flatMap(({ name, until }) => (name === null || until !== null ? [] : [name])),
  };
}

function meetingShown(app: App, atHand: AtHand): MeetingShown {
  const { meeting, attended, board } = atHand;
  const agenda = atHand.agenda();
  const { id, title, date, place, chair, minutesState, status } = meeting;
  const isOver = date! <= app.clock.today();
  return {
    id,
    title: title ?? '',
    about: [date === null ? '' : shortDateWithYear(date), hoursOf(meeting), place].filter(Boolean).join(', '),
    chair: chair ?? '',
    isClosed: status === 'Held' && minutesState !== null,
    minutesState: minutesState ?? '',
    agenda: agenda.items.map(({ start, minutes, title, lead, lines }) => ({
      time: start === null ? '' : twelveHour(start),
      minutes,
      title,
      lead,
      lines,
    })),
    sum:
      agenda.length === null
        ? plural(agenda.minutes, 'minute')
        : `${agenda.minutes} of ${plural(agenda.length, 'minute')}`,
    warnings: agenda.warnings,
    people: attended.map(({ member, row }): SeatTaken => {
      const { came, duty, input, takesOn, answer } = row ?? {};
      return {
        id: member.id,
        name: member.name,
        organization: member.seat?.organization.name ?? '',
        answer: answer ?? '',
        came: came ?? '',
        duty: duty ?? '',
        input: input ?? '',
        takesOn: takesOn ?? '',
      };
    }),
    seats: board.seats.map(({ organization, substitutes }) => ({
      id: organization.id,
      name: organization.name ?? '',
      substitutes: substitutes.map((each) => each.name ?? ''),
    })),
    topics: atHand.topics.map(inHand),
    missing: whyOpen(atHand.topics, attended, isOver),
    papers: papersMade(app, boardPapers, [id]),
  };
}

function topicShown(row: Topic, members: readonly Member[]): TopicShown {
  const { id, topic, area, state, level, meeting, minutes, lead, motion, proposedBy } = row;
  return {
    id,
    topic: topic ?? '',
    area: area ?? '',
    state: state ?? 'Proposed',
    level: level ?? 'Board',
    meeting: meeting?.label ?? '',
    minutes: minutes === null ? '' : String(minutes),
    lead: lead ?? suggestedLead([topic, motion].join(' '), members),
    isLeadSuggested: lead === null,
    proposedBy: proposedBy ?? '',
  };
}

function inHand({ id, topic, area, motion, result, next, owner, by, notes }: Topic): TopicInHand {
  return {
    id,
    topic: topic ?? '',
    area: area ?? '',
    motion: motion ?? '',
    result: result ?? '',
    next: next ?? '',
    owner: owner?.label ?? '',
    by: by ?? '',
    notes: notes ?? '',
  };
}
