import { answered, dialog, feature } from '../../feature';
import { topics } from '../../records/topics';
import { boardCalls } from './calls';
import { closeMeeting } from './close';
import { beforeMeetings } from './before-meetings';
import { afterMeetings, noteSent } from './mails';
import { addArrived, carry, makeAgenda, saveMeeting } from './meeting-actions';
import { missedMeetings } from './missed';
import { boardPapers } from './papers';
import { boardShown } from './shown';
import { handledElsewhere, minutesMail, missedYou, papersMail, reminderMail, updateMail } from './texts';
import { whatFollows } from './today';
import { propose, putStandingOn, triage } from './topic-actions';
import { yearAnswers } from './year/answers';
import { yearLists } from './year/lists';
import { yearPapers } from './year/papers';
import { noBoard } from './year/today';

/** The advisory board: its topics, agendas, meetings and minutes. */
export const board = feature({
  name: 'Advisory board',
  optional: true,
  about: 'The advisory board: topics, agendas, meetings and minutes, and what was decided.',
  tabs: [topics],
  mails: [reminderMail, papersMail, minutesMail, missedYou, updateMail, handledElsewhere],
  jobs: [{ name: 'Minutes sent', about: 'Notes when the minutes of a board meeting have all left', run: noteSent }],
  planners: [beforeMeetings, afterMeetings],
  documents: [...boardPapers, ...yearPapers],
  pages: { board: dialog('Board', 980, 660) },
  menu: [
    {
      label: 'Board…',
      under: 'Partnerships and board',
      about: 'Topics, agenda, meeting and minutes of the advisory board.',
      page: 'board',
    },
  ],
  calls: {
    ...yearAnswers,
    ...answered(boardCalls, {
      'board.show': (app, { meeting }) => boardShown(app, meeting),
      'board.propose': propose,
      'board.standing': putStandingOn,
      'board.triage': triage,
      'board.agenda': makeAgenda,
      'board.save': saveMeeting,
      'board.arrived': addArrived,
      'board.carry': carry,
      'board.close': closeMeeting,
    }),
  },
  today: [whatFollows, noBoard, missedMeetings],
  lists: yearLists,
});
