import { answered, feature, sidebar } from '../../feature';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { confirm, inviteTo, makeSheet, noteChanged, noteDebrief, planIdea, saveSteps, showSteps } from './actions';
import { stepCalls } from './calls';
import { feedbackProblems } from './checks';
import { debriefing } from './debrief';
import { debriefUse } from './debrief-answers';
import { keepFeedback } from './keep';
import { learningLists } from './lists';
import { requestUse } from './requests';
import { sheets } from './sheets';
import { accompanying } from './talk';
import { debriefMail, debriefReminder, visitInvitation, visitPreparation } from './texts';
import { learningKindsOfToday } from './today';

/** What an activity is for, in the same words for everybody, and what was said about it afterwards. */
export const learning = feature({
  name: 'Learning and feedback',
  optional: true,
  about: 'What students learn from activities, from the invitation to what was said afterwards.',
  tabs: [feedback],
  uses: [goals],
  mails: [visitInvitation, visitPreparation, debriefMail, debriefReminder],
  documents: sheets,
  forms: [requestUse, debriefUse],
  lists: learningLists,
  pages: { 'activity-steps': sidebar('Activity step by step') },
  menu: [
    {
      label: 'Activity step by step…',
      under: 'Activities',
      about:
        'Invite, prepare and look back on the activity of the selected row, with what was to change from last time.',
      page: 'activity-steps',
    },
  ],
  calls: answered(stepCalls, {
    'steps.show': showSteps,
    'steps.save': saveSteps,
    'steps.plan': planIdea,
    'steps.invite': inviteTo,
    'steps.confirm': confirm,
    'steps.sheet': makeSheet,
    'steps.debrief': noteDebrief,
    'steps.changed': noteChanged,
  }),
  checks: [feedbackProblems],
  today: learningKindsOfToday,
  jobs: [
    {
      name: 'Feedback',
      about: 'Notes who has said how an activity was, and where a change is said again',
      run: keepFeedback,
    },
  ],
  planners: [accompanying, debriefing],
});
