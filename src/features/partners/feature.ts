import { feature } from '../../feature';
import { connections } from '../../records/connections';
import { contactLog } from '../../records/contact-log';
import { datedSteps } from '../../records/contact-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { staff } from '../../records/staff';
import { primaryProblems } from './primary-rules';

/** The partners, their people, and what was discussed with them. */
export const partners = feature({
  name: 'Partners',
  tabs: [organizations, people, staff, contactLog, connections],
  lines(workbook) {
    const { title: tab, rows } = workbook.table(contactLog);
    return datedSteps(rows).map((step) => ({ ...step, tab }));
  },
  checks: [
    (workbook, today) =>
      primaryProblems(
        workbook.table(people),
        (person) => workbook.follow(organizations, person.organization)?.id ?? null,
        today,
      ),
  ],
});
