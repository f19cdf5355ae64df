import { feature } from '../../feature';
import { connections } from '../../records/connections';
import { contactLog } from '../../records/contact-log';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { staff } from '../../records/staff';
import { primaryProblems } from './primary-rules';
import { nextSteps } from './today';

/** The partners, their people, and what was discussed with them. */
export const partners = feature({
  name: 'Partners',
  tabs: [organizations, people, staff, contactLog, connections],
  today: [nextSteps],
  checks: [
    (workbook, today) =>
      primaryProblems(
        workbook.table(people),
        (person) => workbook.follow(organizations, person.organization)?.id ?? null,
        today,
      ),
  ],
});
