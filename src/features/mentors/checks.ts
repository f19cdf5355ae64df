/** Teams of mentors that are too small or too large. */
import type { Check } from '../../feature';
import { people } from '../../records/people';
import { problemAt } from '../../workbook/problem-rules';
import { everyRow } from '../../workbook/read/table';
import { mentorsOn, sizeFault, teamsOf } from './team-rules';

/** At the first row of the team. */
export const teamProblems: Check = (workbook, today) => {
  const table = workbook.table(people);
  return [...teamsOf(mentorsOn(everyRow(table), today)).values()].flatMap((team) => {
    const fault = sizeFault(team);
    return fault === null ? [] : [problemAt(table, team.members[0]!.row, 'team', fault)];
  });
};
