import { answered, dialog, feature, sidebar } from '../../feature';
import { requirements } from '../../records/requirements';
import { students } from '../../records/students';
import { mailHandout, makeHandout, saveVisit, showVisit } from './actions';
import { visitCalls } from './calls';
import { showColleges } from './college-visits';
import { everyCheck } from './checks';
import { enclose, forgetOwnFiles, takeOut } from './enclosing';
import { guidelines } from '../../messages/guidelines';
import { filesTab } from '../../messages/own-files';
import { hostHandout } from './handout';
import { mailingHandouts } from './handout-mails';
import { keepReady } from './ready';
import { permissionAnswers } from './permissions/actions';
import { permissionUse } from './permissions/forms';
import { familyNotice } from './permissions/notice';
import { showQualified } from './qualified';
import { showReleases } from './releases';
import { addToRoll, previewRoll, showRoll } from './roll';
import { rollCalls } from './roll-calls';
import { printedSheets } from './sheets';
import { addAdult, addClass, addStudents, noteCame, printFor } from './taking-part';
import { paperEnds, paperEndsForLead } from './renewal-texts';
import { askingForRenewals, keepRenewals, tellingLeads } from './renewals';
import { handoutAgain, handoutForHost } from './texts';
import { withoutGuidelines } from './without-guidelines';
import { studentKindsOfToday } from './today';

/** Students go to a host, or an adult comes to them: who may, who knows, and what the host has in hand. */
export const activitiesWithStudents = feature({
  name: 'Activities with students',
  optional: true,
  about: 'Host handouts, family permissions, releases and background checks, with students as codes.',
  tabs: [students, filesTab],
  uses: [requirements],
  mails: [handoutForHost, handoutAgain, paperEnds, paperEndsForLead],
  texts: guidelines,
  documents: [hostHandout, ...Object.values(printedSheets), familyNotice],
  forms: [permissionUse],
  planners: [mailingHandouts, askingForRenewals, tellingLeads],
  pages: {
    'with-students': sidebar('Activity with students'),
    students: dialog('Students', 720, 600),
    permissions: dialog('Family permissions', 760, 620),
  },
  menu: [
    {
      label: 'Activity with students…',
      under: 'Activities',
      about:
        'Who takes part in the activity of the selected row, who may be alone with students, and the host handout.',
      page: 'with-students',
    },
    {
      label: 'Students…',
      under: 'Activities',
      about:
        'Paste the codes of a class, see who may be named or quoted, and who is ready, and who has visited colleges.',
      page: 'students',
    },
    {
      label: 'Family permissions…',
      under: 'Activities',
      about: 'The notice of the selected activity, answers of families to approve, and slips of a class at once.',
      page: 'permissions',
    },
  ],
  calls: {
    ...permissionAnswers,
    ...answered(rollCalls, {
      'students.show': showRoll,
      'students.preview': previewRoll,
      'students.add': addToRoll,
      'students.releases': showReleases,
      'students.qualified': showQualified,
      'students.colleges': showColleges,
    }),
    ...answered(visitCalls, {
      'visit.show': showVisit,
      'visit.save': saveVisit,
      'visit.addStudents': addStudents,
      'visit.addClass': addClass,
      'visit.addAdult': addAdult,
      'visit.came': noteCame,
      'visit.print': printFor,
      'visit.handout': makeHandout,
      'visit.mail': mailHandout,
      'visit.enclose': enclose,
      'visit.takeOut': takeOut,
    }),
  },
  lists: [withoutGuidelines],
  today: studentKindsOfToday,
  checks: everyCheck,
  jobs: [
    { name: 'Files that go along', about: 'Forgets your own PDFs when their activity is over', run: forgetOwnFiles },
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
