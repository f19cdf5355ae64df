import { dialog, feature } from '../../feature';
import { activities } from '../../records/activities';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { requirements } from '../../records/requirements';
import { students } from '../../records/students';
import { todayKind } from '../../today/line';
import { placementAnswers, placementForms } from './actions';
import { hoursProblems } from './checks';
import { keepPlacements } from './keep';
import { placementLists } from './lists';
import { placementLines } from './missing-rules';
import { paperSheets } from './paper-sheets';
import { supervising } from './planner';
import { evaluationMail, sheetMissing } from './texts';

/** Students at a partner for weeks: their hours, and what both sides say at the end. */
export const placementsFeature = feature({
  name: 'Placements',
  optional: true,
  about: 'Time sheets of internships, and evaluations by supervisors and students.',
  uses: [students, requirements, goals, feedback],
  mails: [sheetMissing, evaluationMail],
  planners: [supervising],
  documents: [paperSheets],
  forms: placementForms,
  lists: placementLists,
  pages: { placements: dialog('Placements', 760, 560) },
  menu: [
    {
      label: 'Placements…',
      under: 'Activities',
      about: 'Hours and missing time sheets of the selected internship, and its evaluations.',
      page: 'placements',
    },
  ],
  calls: placementAnswers,
  checks: [hoursProblems],
  today: [
    todayKind({
      kind: 'placement',
      tab: activities,
      opens: { page: 'placements', row: true },
      lines: placementLines,
    }),
  ],
  jobs: [
    {
      name: 'Placements',
      about: 'Says beside each internship which time sheets and evaluations are missing',
      run: keepPlacements,
    },
  ],
});
