/** What the workbook shows about each point of the checklist, in a few words. It helps to judge; nothing is done by it. Pure. */
import { sideOf } from '../../records/ledger-rules';
import { findersOfSteps } from './found-steps-rules';
import { type Finder, count, share, held, ahead, papers, fedBack, goalsOf, thisYear } from './shown-rules';

/** Of the checklist’s five parts. */
const findersOfParts: Readonly<Record<string, Finder>> = {
  A02: ({ needs }) =>
    count(
      needs.filter(({ perspective }) => perspective !== 'Business'),
      'need of students or school',
      'needs of students or school',
    ),
  A04: ({ needs }) =>
    count(
      needs.filter(({ perspective }) => perspective === 'Business'),
      'need of businesses',
      'needs of businesses',
    ),
  A05: ({ offers }) =>
    count(
      offers.filter((each) => sideOf(each) === 'Partner gives'),
      'offer',
    ),
  A06: ({ findings }) => count(findings, 'finding of surveys', 'findings of surveys'),
  A07: ({ goals }) =>
    count(
      goals.filter(({ evidence }) => evidence !== null),
      'goal that names a finding',
      'goals that name a finding',
    ),
  A08: ({ connections }) => count(connections, 'connection'),
  A12: (shown) => count(thisYear(shown, shown.contacts), 'contact this year', 'contacts this year'),
  A16: ({ inquiries }) =>
    share(
      inquiries.filter(({ answered }) => answered !== null),
      inquiries,
      'inquiries answered',
    ),
  A17: ({ partnerships }) =>
    share(
      partnerships.filter(({ structure }) => (structure ?? []).length > 0),
      partnerships,
      'partnerships with a structure',
    ),
  A18: (shown) => {
    const whose = new Set(goalsOf(shown).flatMap(({ stakeholder }) => (stakeholder === null ? [] : [stakeholder])));
    return `goals for ${whose.size} of 3: students, business, school community`;
  },
  A19: (shown) =>
    share(
      goalsOf(shown).filter(({ measure, target }) => measure !== null && target !== null),
      goalsOf(shown),
      'partnership goals with measure and target',
    ),
  A20: ({ offers }) =>
    count(
      offers.filter(({ requires }) => (requires ?? []).length > 0),
      'offer that says what students bring',
      'offers that say what students bring',
    ),
  A21: (shown) =>
    share(
      ahead(shown).filter(({ learning }) => learning !== null),
      ahead(shown),
      'activities ahead with a learning goal',
    ),
  A22: (shown) =>
    share(
      ahead(shown).filter(({ howItHelps }) => howItHelps !== null),
      ahead(shown),
      'activities ahead that say how they help',
    ),
  A23: ({ requirements }) =>
    count(
      requirements.filter(({ state }) => state === 'Rule'),
      'rule of the school',
      'rules of the school',
    ),
  A24: papers('policy sent or read', 'Policy'),
  A25: papers('background check', 'Background check'),
  A26: ({ attendance }) =>
    count(
      attendance.filter(({ sheets }) => sheets !== null),
      'student with time sheets',
      'students with time sheets',
    ),
  A27: fedBack('evaluation', 'Evaluation'),
  A28: papers('paper on insurance and safety', 'Insurance', 'Emergency form', 'Safety briefing'),
  A29: ({ partnerships }) =>
    share(
      partnerships.filter(({ schoolLead, partnerLead }) => schoolLead !== null && partnerLead !== null),
      partnerships,
      'partnerships with both leads',
    ),
  A32: ({ offers }) =>
    count(
      offers.filter(({ promised }) => promised !== null),
      'promise with a figure',
      'promises with a figure',
    ),
  A33: fedBack('answer to check-ins', 'Check-in'),
  A34: ({ feedback }) =>
    share(
      feedback.filter(({ decision, done }) => decision !== null && done !== null),
      feedback.filter(({ decision }) => decision !== null),
      'decisions carried out',
    ),
  A36: fedBack('good word', 'Good word'),
  A42: ({ attendance }) =>
    count(
      attendance.filter(({ credential }) => credential !== null),
      'credential earned',
      'credentials earned',
    ),
  A43: fedBack('good word of students', 'Good word', 'Student'),
  A44: (shown) =>
    share(
      held(shown).filter(({ debriefed }) => (debriefed ?? []).length > 0),
      held(shown),
      'activities with a debrief this year',
    ),
};

/** By number of the need. */
export const finders: Readonly<Record<string, Finder>> = { ...findersOfParts, ...findersOfSteps };
