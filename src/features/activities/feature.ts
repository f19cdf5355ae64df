import { nameCalendar } from '../../calendar/name';
import { answered, feature, sidebar } from '../../feature';
import { activities } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { mirrorActivities } from './actions';
import { conflictCalls, dayOffCalls } from './calls';
import { applyDayOff, showDayOff } from './day-off';
import { conflictCheck, decide, listConflicts } from './conflicts';
import { deletedAfterTold, noticesOfChange, whoWasTold } from './notices';
import { reminding } from './plan-reminders';
import { activityProblems } from './rules';
import {
  cancellationForPartner,
  cancellationForTeacher,
  changeForPartner,
  changeForTeacher,
  partnerReminder,
  teacherReminder,
} from './texts';
import { activityKindsOfToday } from './today';

export const activitiesFeature = feature({
  name: 'Activities',
  tabs: [activities, attendance],
  mails: [
    teacherReminder,
    partnerReminder,
    changeForPartner,
    cancellationForPartner,
    changeForTeacher,
    cancellationForTeacher,
  ],
  pages: { conflicts: sidebar('Sheet and calendar'), 'day-off': sidebar('A day off') },
  menu: [
    {
      label: 'Sheet and calendar…',
      under: 'Activities',
      about: 'Decide where the sheet and Google Calendar say different things.',
      page: 'conflicts',
    },
    {
      label: 'A day off…',
      under: 'Activities',
      about: 'Snow, a strike: cancel or move everything of a day at once, and tell whoever was told.',
      page: 'day-off',
    },
  ],
  calls: {
    ...answered(conflictCalls, {
      'conflicts.list': ({ workbook }) => listConflicts(workbook),
      'conflicts.decide': decide,
    }),
    ...answered(dayOffCalls, { 'dayOff.show': showDayOff, 'dayOff.apply': applyDayOff }),
  },
  checks: [(workbook, today) => activityProblems(workbook.table(activities), today), conflictCheck, deletedAfterTold],
  today: activityKindsOfToday,
  jobs: [
    {
      name: 'Calendar',
      about: 'Brings the Partnerbook calendar and the Activities tab in line',
      run: (app) => {
        mirrorActivities(app);
        nameCalendar(app);
      },
    },
    noticesOfChange,
    whoWasTold,
  ],
  planners: [reminding],
});
