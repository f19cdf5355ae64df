import type { App } from '../../app';
import type { Feature } from '../../feature';
import { templateProblems } from '../../messages/templates';
import { monthOf } from '../../shared/dates';
import { organizations } from '../partners/tabs';
import { inviteInterested, showInterested } from './interested.later';
import { askPartner, assignPrimary, savePartnership, showPartnership } from './pipeline.later';
import { partnershipProblems } from './stage-rules';
import { attendance, partnerships } from './tabs';
import { askSubstitutes } from './substitutes';
import * as uses from './uses';

import { askYearly } from './meetings.later';
export { askWhoRepresents, inviteBoard } from './meetings.later';
export { openInterested } from './interested.later';
export { openPartnership } from './pipeline.later';

const templates = [
  uses.boardTemplate,
  uses.nominateTemplate,
  uses.activityTemplate,
  uses.welcomeTemplate,
  uses.representTemplate,
  uses.meetingTemplate,
];

/** From prospect to partner: approval, who is responsible, the board, and light roles beside it. */
export const partnershipsFeature: Feature = {
  name: 'Partnerships',
  optional: true,
  tabs: [partnerships, attendance],
  forms: [uses.boardUse, uses.nominateUse, uses.representUse, uses.attendUse],
  templates,
  menu: [
    { label: 'Partnership', door: 'openPartnership', under: 'Partners' },
    { label: 'Invite interested partners…', door: 'openInterested', under: 'Board' },
    { label: 'Invite the board to a meeting…', door: 'inviteBoard', under: 'Board' },
    { label: 'Ask who represents partners…', door: 'askWhoRepresents', under: 'Partners' },
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
    { name: 'Substitutes', about: 'Asks the substitute of a board member who cannot come', run: askSubstitutes },
    { name: 'Representatives', about: 'Asks each fall who represents partners, where Settings say so', run: askInFall },
  ],
  checks: [
    (workbook) =>
      partnershipProblems(workbook.table(partnerships), (row) => workbook.follow(organizations, row.organization)),
    (workbook) => templateProblems(workbook, templates),
  ],
};

/** From September to November; whoever becomes a partner later is asked in the next fall. */
function askInFall(app: App): void {
  const month = monthOf(app.clock.today());
  if (app.settings().representYearly && month >= 9 && month <= 11) askYearly(app);
}

function mirrorStages({ workbook }: App): void {
  for (const { id, organization } of workbook.table(partnerships).rows)
    workbook.change(partnerships, id, { stage: workbook.follow(organizations, organization)?.stage ?? null });
  workbook.commit();
}
