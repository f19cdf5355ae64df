import { answered, dialog, feature } from '../../feature';
import { attendance } from '../../records/attendance';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { students } from '../../records/students';
import { mentorCalls } from './calls';
import { teamProblems } from './checks';
import { comingUse } from './coming';
import { keepMentored, unmentored } from './coverage';
import { atRisk, mentoring } from './planner';
import { questionsUse } from './questions/answers';
import { answersMail, questionSets, questionsMail } from './questions/texts';
import { mentorsShown } from './shown';
import { askBoard } from './referrals/ask';
import { referralList } from './referrals/list';
import { referralUse } from './referrals/referred';
import { referralAsk, referralThanks } from './referrals/texts';
import { noteThanked, thankingReferrers } from './referrals/thanks';
import { layOut, preview } from './term/actions';
import { termLists } from './term/lists';
import { promptsText } from './term/texts';
import { atRiskMail, backMail, coverMail, sessionMail } from './texts';
import { notLongTerm, sessionsAtRisk } from './today';

import { decideChange, makePaper, makeStudentForm } from './went/actions';
import { menteesUse, mentorsUse } from './went/answers';
import { ratingList } from './went/list';
import { mentorPapers } from './went/papers';
import { evaluationMail, waysText } from './went/texts';

/** Mentors in teams, their sessions with students, and how all of it went (the guide's step 8). */
export const mentorsFeature = feature({
  name: 'Mentors',
  optional: true,
  about: 'Mentors who stand in for each other, their sessions with students, and which students have nobody yet.',
  uses: [students, attendance, goals, feedback],
  mails: [
    sessionMail,
    coverMail,
    backMail,
    atRiskMail,
    questionsMail,
    answersMail,
    referralAsk,
    referralThanks,
    evaluationMail,
  ],
  texts: [promptsText, waysText, ...questionSets],
  documents: mentorPapers,
  planners: [mentoring, atRisk, thankingReferrers],
  forms: [comingUse, questionsUse, referralUse, mentorsUse, menteesUse],
  lists: [unmentored, ...termLists, referralList, ratingList],
  pages: { mentors: dialog('Mentors', 860, 640) },
  menu: [
    {
      label: 'Mentors…',
      under: 'Activities',
      about: 'Teams of mentors, the sessions of a term, how it went, and the papers for the board.',
      page: 'mentors',
    },
  ],
  calls: answered(mentorCalls, {
    'mentors.show': mentorsShown,
    'mentors.preview': preview,
    'mentors.layOut': layOut,
    'mentors.askBoard': askBoard,
    'mentors.studentForm': makeStudentForm,
    'mentors.decide': decideChange,
    'mentors.paper': makePaper,
  }),
  today: [sessionsAtRisk, notLongTerm],
  checks: [teamProblems],
  jobs: [
    { name: 'Mentors', about: 'Says beside each student who mentors them', run: keepMentored },
    { name: 'Referrals', about: 'Notes who was thanked for recommending somebody', run: noteThanked },
  ],
});
