/** Which partnerships need somebody: a cell of Partnerships, and a list. */
import type { Job } from '../../../feature';
import type { List } from '../../../listing/list';
import { ofOrganizations, organizationRows, rowsOf } from '../../../listing/rows';
import { organizations } from '../../../records/organizations';
import { partnerships } from '../../../records/partnerships';
import { healthFacts } from './known';
import { healthOf, healthOrder, sayHealth } from './health-rules';

const lookedKey = 'health.looked';

export const keepHealth: Job = {
  name: 'Health of partnerships',
  about: 'Says in Partnerships how each partnership fares, and why, once a day',
  run(app) {
    const { workbook, memory, clock } = app;
    const today = clock.today();
    if (memory.get(lookedKey) === today || !workbook.isUsable(partnerships)) return;
    const table = workbook.table(partnerships);
    // A workbook of an earlier version has the column after its next set-up.
    if (!table.places.has('health')) return;
    const facts = healthFacts(app);
    const { checkInDays } = app.settings();
    for (const { id, organization: named } of table.rows) {
      const organization = workbook.follow(organizations, named);
      const isPartner = organization?.stage === 'Partner';
      const health = isPartner ? sayHealth(healthOf(facts(organization), checkInDays, today)) : null;
      workbook.change(partnerships, id, { health });
    }
    workbook.commit();
    memory.set(lookedKey, today);
    memory.save();
  },
};

export const faring: List = {
  key: 'health',
  label: 'How partnerships fare',
  of: ofOrganizations,
  find(app) {
    const facts = healthFacts(app);
    const { checkInDays } = app.settings();
    const partners = rowsOf(app, organizations).filter(({ stage }) => stage === 'Partner');
    const listed = partners
      .map((organization) => ({ organization, health: healthOf(facts(organization), checkInDays, app.clock.today()) }))
      .filter(({ health }) => health.word !== 'Good')
      .sort((a, b) => healthOrder.indexOf(a.health.word) - healthOrder.indexOf(b.health.word));
    return {
      rows: organizationRows(
        app,
        listed.map(({ organization, health: { word, signs } }) => ({
          organization,
          why: [`${word}.`, ...signs].join(' '),
        })),
      ),
      nobody: { title: 'All is well', text: 'Every active partnership shows at most one sign that it needs you.' },
    };
  },
};
