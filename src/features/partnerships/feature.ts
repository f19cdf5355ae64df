import type { App } from '../../app';
import { answered, feature, sidebar } from '../../feature';
import { monthOf } from '../../shared/dates';
import { goals } from '../../records/goals';
import { needs } from '../../records/needs';
import { organizations } from '../../records/organizations';
import { partnerships } from '../../records/partnerships';
import { assignPrimary, savePartnership, showPartnership } from './actions';
import { requirements } from '../../records/requirements';
import { askPartner } from './ask';
import { partnershipCalls } from './calls';
import { agreementDraft } from './agreement/agreement-document';
import { renewal } from './agreement/agreement-texts';
import { tellingOfEnds } from './agreement/renewals';
import { makeSharedPaper, saveVCards } from './contacts/card-actions';
import { contactCards, roleSheets } from './contacts/card-papers';
import { makePartnerChecklist, noteRead } from './checklist';
import { attendUse, boardUse, nominateUse, representUse } from './forms';
import { unplanned, unplannedProblems } from './gaps';
import { faring, keepHealth } from './health/health';
import { inviteInterested, showInterested } from './interested';
import { askWhoRepresents, askYearly, inviteBoard } from './meetings';
import {
  addGoal,
  agreeOnGoal,
  makeAgreement,
  makePartnershipPlan,
  nameLeads,
  sharePartnershipPlan,
} from './plan/plan-actions';
import { orientationPacks } from './orientation';
import { partnershipPlan } from './plan/plan-document';
import { planToPartner, planToStaff } from './plan/plan-texts';
import { partnershipProblems } from './stage-rules';
import { mirrorStages } from './mirror';
import { askSubstitutes } from './substitutes';
import * as texts from './texts';
import { approvals } from './today';

/** From prospect to partner: approval, who is responsible, the board, and lighter roles besides it. */
export const partnershipsFeature = feature({
  name: 'Partnerships',
  optional: true,
  about: 'Agreements, who is responsible, board seats, and who comes to what.',
  tabs: [partnerships],
  uses: [needs, goals, requirements],
  mails: [
    texts.boardInvitation,
    texts.nameColleagues,
    texts.activityInvitation,
    texts.welcome,
    texts.whoRepresents,
    texts.meetingInvitation,
    planToPartner,
    planToStaff,
    renewal,
  ],
  planners: [tellingOfEnds],
  documents: [partnershipPlan, agreementDraft, ...contactCards, ...roleSheets, ...orientationPacks],
  forms: [boardUse, nominateUse, representUse, attendUse],
  pages: { partnership: sidebar('Partnership'), interested: sidebar('Invite interested partners') },
  menu: [
    {
      label: 'Partnership',
      under: 'Partnerships and board',
      about:
        'Talk, plan and share: structure, goals for everybody, who leads, and the plan as a paper, for the organization of the selected row.',
      page: 'partnership',
      onCard: true,
    },
    {
      label: 'Invite interested partners…',
      under: 'Partnerships and board',
      about: 'Ask organizations that said they are interested to join the board.',
      page: 'interested',
    },
    {
      label: 'Invite the board to a meeting…',
      under: 'Partnerships and board',
      about: 'Invite everyone on the board to the meeting of the selected row in Activities.',
      door: 'inviteBoard',
      run: inviteBoard,
    },
    {
      label: 'Ask who represents partners…',
      under: 'Partnerships and board',
      about: 'Ask each partner who its contact is this school year.',
      door: 'askWhoRepresents',
      run: askWhoRepresents,
    },
  ],
  calls: answered(partnershipCalls, {
    'partnership.show': showPartnership,
    'partnership.save': savePartnership,
    'partnership.primary': assignPrimary,
    'partnership.ask': askPartner,
    'partnership.goal': addGoal,
    'partnership.agree': agreeOnGoal,
    'partnership.leads': nameLeads,
    'partnership.checklist': makePartnerChecklist,
    'partnership.read': noteRead,
    'partnership.plan': makePartnershipPlan,
    'partnership.share': sharePartnershipPlan,
    'partnership.paper': makeSharedPaper,
    'partnership.vcards': saveVCards,
    'partnership.agreement': makeAgreement,
    'interested.show': showInterested,
    'interested.invite': inviteInterested,
  }),
  jobs: [
    {
      name: 'Partnerships',
      about: 'Keeps the stage in Partnerships as it is in Organizations, and since when it is a partner',
      run: mirrorStages,
    },
    keepHealth,
    { name: 'Substitutes', about: 'Asks the substitute of a board member who cannot come', run: askSubstitutes },
    { name: 'Representatives', about: 'Asks each fall who represents partners, where Settings say so', run: askInFall },
  ],
  lists: [faring, unplanned],
  today: [approvals],
  checks: [
    unplannedProblems,
    (workbook) =>
      partnershipProblems(workbook.table(partnerships), (row) => workbook.follow(organizations, row.organization)),
  ],
});

/** Runs from September to November; whoever becomes a partner later is asked the following fall. */
function askInFall(app: App): void {
  const month = monthOf(app.clock.today());
  if (app.settings().representYearly && month >= 9 && month <= 11) askYearly(app);
}
