import { answered, feature, sidebar } from '../../feature';
import { requirements } from '../../records/requirements';
import { students } from '../../records/students';
import { addAdult, addStudents, mailHandout, makeHandout, saveVisit, showVisit } from './actions';
import { visitCalls } from './calls';
import { everyCheck } from './checks';
import { guidelines } from '../../messages/guidelines';
import { hostHandout } from './handout';
import { mailingHandouts } from './handout-mails';
import { keepReady } from './ready';
import { paperEnds, paperEndsForLead } from './renewal-texts';
import { askingForRenewals, keepRenewals, tellingLeads } from './renewals';
import { handoutAgain, handoutForHost } from './texts';
import { withoutGuidelines } from './without-guidelines';
import { studentKindsOfToday } from './today';

/** Students go to a host, or an adult comes to them: who may, who knows, and what the host has in hand. */
export const activitiesWithStudents = feature({
  name: 'Activities with students',
  optional: true,
  about: 'Host handouts, releases and background checks, with students as codes.',
  tabs: [students, requirements],
  mails: [handoutForHost, handoutAgain, paperEnds, paperEndsForLead],
  texts: guidelines,
  documents: [hostHandout],
  planners: [mailingHandouts, askingForRenewals, tellingLeads],
  pages: { 'with-students': sidebar('Activity with students') },
  menu: [
    {
      label: 'Activity with students…',
      under: 'Activities',
      about:
        'Who takes part in the activity of the selected row, who may be alone with students, and the host handout.',
      page: 'with-students',
    },
  ],
  calls: answered(visitCalls, {
    'visit.show': showVisit,
    'visit.save': saveVisit,
    'visit.addStudents': addStudents,
    'visit.addAdult': addAdult,
    'visit.handout': makeHandout,
    'visit.mail': mailHandout,
  }),
  lists: [withoutGuidelines],
  today: studentKindsOfToday,
  checks: everyCheck,
  jobs: [
    {
      name: 'Ready for students',
      about: 'Says beside each activity with students what is missing',
      run: keepReady,
    },
    {
      name: 'Papers to renew',
      about: 'Says in Requirements what is to be renewed before which day',
      run: keepRenewals,
    },
  ],
});
