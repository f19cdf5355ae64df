import type { App } from '../../app';
import type { Feature } from '../../feature';
import { templateProblems } from '../../messages/templates';
import { organizations } from '../partners/tabs';
import { inviteInterested, showInterested } from './interested.later';
import { askPartner, assignPrimary, savePartnership, showPartnership } from './pipeline.later';
import { partnershipProblems } from './stage-rules';
import { partnerships } from './tabs';
import { activityTemplate, boardTemplate, boardUse, nominateTemplate, nominateUse } from './uses';

export { openInterested } from './interested.later';
export { openPartnership } from './pipeline.later';

const templates = [boardTemplate, nominateTemplate, activityTemplate];

/** From prospect to partner: approval, who is responsible, the board, and light roles beside it. */
export const partnershipsFeature: Feature = {
  name: 'Partnerships',
  optional: true,
  tabs: [partnerships],
  forms: [boardUse, nominateUse],
  templates,
  menu: [
    { label: 'Partnership', door: 'openPartnership' },
    { label: 'Invite interested partners…', door: 'openInterested' },
  ],
  calls: {
    'partnership.show': showPartnership,
    'partnership.save': savePartnership,
    'partnership.primary': assignPrimary,
    'partnership.ask': askPartner,
    'interested.show': showInterested,
    'interested.invite': inviteInterested,
  },
  jobs: [
    { name: 'Partnerships', about: 'Keeps the stage in Partnerships as it is in Organizations', run: mirrorStages },
  ],
  checks: [
    (workbook) =>
      partnershipProblems(workbook.table(partnerships), (row) => workbook.follow(organizations, row.organization)),
    (workbook) => templateProblems(workbook, templates),
  ],
};

function mirrorStages({ workbook }: App): void {
  for (const { id, organization } of workbook.table(partnerships).rows)
    workbook.change(partnerships, id, { stage: workbook.follow(organizations, organization)?.stage ?? null });
  workbook.commit();
}
