import { feature } from '../../feature';
import { attendance } from '../../records/attendance';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { students } from '../../records/students';
import { teamProblems } from './checks';
import { comingUse } from './coming';
import { keepMentored, unmentored } from './coverage';
import { atRisk, mentoring } from './planner';
import { atRiskMail, coverMail, sessionMail } from './texts';
import { notLongTerm, sessionsAtRisk } from './today';

/** Mentors in teams, their sessions with students, and how all of it went (the guide's step 8). */
export const mentorsFeature = feature({
  name: 'Mentors',
  optional: true,
  about: 'Mentors who stand in for each other, their sessions with students, and which students have nobody yet.',
  uses: [students, attendance, goals, feedback],
  mails: [sessionMail, coverMail, atRiskMail],
  planners: [mentoring, atRisk],
  forms: [comingUse],
  lists: [unmentored],
  today: [sessionsAtRisk, notLongTerm],
  checks: [teamProblems],
  jobs: [{ name: 'Mentors', about: 'Says beside each student who mentors them', run: keepMentored }],
});
