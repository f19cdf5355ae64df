/** What the workbook shows about each point of the checklist, in a few words. It helps to judge; nothing is done by it. Pure. */
import type { Activity } from '../../records/activities';
import type { TakingPart } from '../../records/attendance';
import type { Connection } from '../../records/connections';
import type { Contact } from '../../records/contact-log';
import type { Feedback } from '../../records/feedback';
import type { Finding } from '../../records/findings';
import type { Goal } from '../../records/goals';
import type { IndustryPart } from '../../records/industry';
import type { InquiryRow as Inquiry } from '../../records/inquiries';
import { sideOf } from '../../records/ledger-rules';
import type { Need } from '../../records/needs';
import type { Offer } from '../../records/offers';
import type { Organization } from '../../records/organizations';
import { categories } from '../../records/organizations';
import type { Partnership } from '../../records/partnerships';
import type { Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import type { Requirement } from '../../records/requirements';
import type { StaffMember } from '../../records/staff';
import type { Student } from '../../records/students';
import type { TopTenRow } from '../../records/top-ten';
import type { Topic } from '../../records/topics';
import { boundsOfSchoolYear, schoolYear, type CalendarDate } from '../../shared/dates';
import { plural } from '../../shared/text';

/** The rows of the tabs that are in use; no rows where a tab is not. */
export interface Shown {
  today: CalendarDate;
  activities: readonly Activity[];
  attendance: readonly TakingPart[];
  connections: readonly Connection[];
  contacts: readonly Contact[];
  feedback: readonly Feedback[];
  findings: readonly Finding[];
  goals: readonly Goal[];
  industry: readonly IndustryPart[];
  inquiries: readonly Inquiry[];
  needs: readonly Need[];
  offers: readonly Offer[];
  organizations: readonly Organization[];
  partnerships: readonly Partnership[];
  people: readonly Person[];
  requirements: readonly Requirement[];
  staff: readonly StaffMember[];
  students: readonly Student[];
  topTen: readonly TopTenRow[];
  topics: readonly Topic[];
}

type Finder = (shown: Shown) => string;

/** `3 needs of students`, or `no …`. */
const count = (rows: readonly unknown[], one: string, many = `${one}s`): string =>
  rows.length === 0 ? `no ${many} yet` : plural(rows.length, one, many);

const share = (part: readonly unknown[], of: readonly unknown[], what: string): string =>
  of.length === 0 ? `no ${what} yet` : `${part.length} of ${of.length} ${what}`;

/** From the first day of this school year. */
function thisYear<Row extends { date: CalendarDate | null }>({ today }: Shown, rows: readonly Row[]): Row[] {
  const { first } = boundsOfSchoolYear(schoolYear(today));
  return rows.filter(({ date }) => date !== null && date >= first);
}

const partners = ({ organizations }: Shown): Organization[] => organizations.filter(({ stage }) => stage === 'Partner');
const current = ({ people, today }: Shown): Person[] => people.filter((each) => isCurrent(each, today));
const members = (shown: Shown): Person[] => current(shown).filter(({ role }) => role === 'Board representative');
const mentors = (shown: Shown): Person[] => current(shown).filter(({ role }) => role === 'Mentor');
const held = (shown: Shown): Activity[] => thisYear(shown, shown.activities).filter(({ status }) => status === 'Held');
const ahead = ({ activities, today }: Shown): Activity[] =>
  activities.filter(
    ({ status, date }) => (status === 'Planned' || status === 'Confirmed') && date !== null && date >= today,
  );
const meetings = (shown: Shown): Activity[] =>
  thisYear(shown, shown.activities).filter(({ kind, status }) => kind === 'Board meeting' && status !== 'Canceled');
const dutyOf =
  (duty: TakingPart['duty'], what: string): Finder =>
  ({ attendance }) =>
    count(
      attendance.filter((each) => each.duty === duty),
      `meeting with ${what}`,
      `meetings with ${what}`,
    );
const papers =
  (what: string, ...kinds: Requirement['kind'][]): Finder =>
  ({ requirements }) =>
    count(
      requirements.filter(({ kind, state }) => kinds.includes(kind) && state !== 'Rule'),
      what,
    );
const given =
  (what: string, ...kinds: Offer['kind'][]): Finder =>
  ({ offers }) =>
    count(
      offers.filter((each) => sideOf(each) === 'Partner gives' && kinds.includes(each.kind)),
      what,
    );
const ofForm =
  (form: Activity['form'], what: string): Finder =>
  (shown) =>
    count(
      held(shown).filter((each) => each.form === form),
      `${what} this year`,
      `${what}s this year`,
    );
const fedBack =
  (what: string, kind: Feedback['kind'], from?: Feedback['from']): Finder =>
  ({ feedback }) =>
    count(
      feedback.filter((each) => each.kind === kind && (from === undefined || each.from === from)),
      what,
    );
const goalsOf = ({ goals }: Shown): Goal[] =>
  goals.filter(({ kind, status }) => kind === 'Partnership goal' && status !== 'Dropped');

/** By number of the need. */
export const finders: Readonly<Record<string, Finder>> = {
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
  B01: ({ staff }) =>
    count(
      staff.filter(({ team }) => team),
      'colleague on the team',
      'colleagues on the team',
    ),
  B03: ({ industry }) =>
    count(
      industry.filter(({ ours }) => ours),
      'part ticked in Industry',
      'parts ticked in Industry',
    ),
  B05: ({ organizations }) =>
    count(
      organizations.filter(({ rank }) => rank !== null),
      'organization with a local rank',
      'organizations with a local rank',
    ),
  B06: ({ organizations }) =>
    count(
      organizations.filter(({ serves }) => (serves ?? []).length > 0),
      'association',
    ),
  B07: ({ organizations }) =>
    count(
      organizations.filter(({ category }) => category === 'Postsecondary'),
      'college',
    ),
  B08: ({ connections }) =>
    count(
      connections.filter(({ knower }) => knower !== null),
      'acquaintance',
    ),
  B09: ({ topTen }) =>
    count(
      topTen.filter(({ level }) => level !== null && level !== 'Teacher'),
      'of the top ten asked by principal or superintendent',
      'of the top ten asked by principal or superintendent',
    ),
  B10: ({ organizations }) =>
    `${new Set(organizations.map(({ category }) => category).filter(Boolean)).size} of ${categories.length} kinds of partners`,
  B12: ({ topTen }) => `${topTen.filter(({ organization }) => organization !== null).length} of 10 picked`,
  B13: ({ topTen }) =>
    share(
      topTen.filter(({ knows }) => knows !== null),
      topTen,
      'where somebody knows someone',
    ),
  B14: (shown) =>
    count(
      thisYear(shown, shown.contacts).filter(({ way }) => way === 'Call'),
      'call this year',
      'calls this year',
    ),
  B15: (shown) =>
    count(
      thisYear(shown, shown.contacts).filter(({ way }) => way === 'Visit' || way === 'Meeting'),
      'meeting in person this year',
      'meetings in person this year',
    ),
  B20: ({ organizations }) =>
    count(
      organizations.filter(({ boardStatus }) => boardStatus !== null && boardStatus !== 'Not asked'),
      'organization asked',
      'organizations asked',
    ),
  B23: ({ organizations }) =>
    count(
      organizations.filter(({ boardStatus }) => boardStatus === 'Other role' || boardStatus === 'Declined'),
      'partner in another role',
      'partners in another role',
    ),
  B26: ({ partnerships }) =>
    count(
      partnerships.filter(({ approval }) => approval === 'Needed'),
      'partnership that needs approval',
      'partnerships that need approval',
    ),
  B32: (shown) =>
    `${count(members(shown), 'member of the board', 'members of the board')}, ${count(ahead(shown), 'activity ahead', 'activities ahead')}`,
  B34: (shown) =>
    count(
      members(shown).filter(({ office }) => office === 'Chair' || office === 'Co-chair'),
      'partner in the chair',
      'partners in the chair',
    ),
  B35: (shown) => count(meetings(shown), 'meeting this year', 'meetings this year'),
  B38: ({ staff }) =>
    count(
      staff.filter(({ board }) => board),
      'colleague on the board',
      'colleagues on the board',
    ),
  B42: ({ topics }) => count(topics, 'topic'),
  B43: ({ topics }) =>
    `${new Set(topics.map(({ area }) => area).filter((area) => area !== null && area !== 'Ideas' && area !== 'Other')).size} of 9 areas with a topic`,
  B46: dutyOf('Notes', 'somebody who takes notes'),
  B54: ({ attendance }) =>
    count(
      attendance.filter(({ takesOn }) => takesOn !== null),
      'role taken on',
      'roles taken on',
    ),
  B59: (shown) =>
    `${count(
      current(shown).filter(({ talents }) => (talents ?? []).length > 0),
      'partner with talents',
      'partners with talents',
    )}`,
  B63: (shown) =>
    share(
      members(shown).filter(({ helpsWith }) => (helpsWith ?? []).length > 0),
      members(shown),
      'members with a skill',
    ),
  B64: fedBack('review', 'Review'),
  B67: (shown) => count(ahead(shown), 'activity ahead', 'activities ahead'),
  B70: (shown) =>
    share(
      ahead(shown).filter(({ reviewedOn }) => reviewedOn !== null),
      ahead(shown),
      'activities ahead looked at again',
    ),
  B78: (shown) =>
    count(
      held(shown).filter(({ kind }) => kind === 'Classroom presentation'),
      'talk this year',
      'talks this year',
    ),
  B79: ({ activities }) =>
    count(
      activities.filter(({ status }) => status === 'Idea'),
      'idea',
    ),
  B82: (shown) =>
    count(
      held(shown).filter(({ kind }) => kind === 'Field trip'),
      'visit this year',
      'visits this year',
    ),
  B83: (shown) =>
    share(
      ahead(shown).filter(({ before, after }) => before !== null && after !== null),
      ahead(shown),
      'activities ahead with lesson and assignment',
    ),
  B86: (shown) => count(mentors(shown), 'mentor'),
  B89: (shown) =>
    count(
      held(shown).filter(({ kind }) => kind === 'Mentor activity'),
      'meeting of mentors this year',
      'meetings of mentors this year',
    ),
  B96: ({ partnerships }) =>
    count(
      partnerships.filter(({ agreement }) => agreement === 'Signed'),
      'signed agreement',
    ),
  B99: given('gift or grant', 'Grant', 'Equipment or materials'),
  B101: (shown) =>
    count(
      members(shown).filter(({ department }) => department !== null),
      'member with a department',
      'members with a department',
    ),
  B104: given('dual credit course', 'Dual credit course'),
  B106: ofForm('College visit', 'college visit'),
  B108: ofForm('College conversation', 'conversation'),
  B109: (shown) =>
    count(
      shown.people.filter(({ until }) => until !== null && until < shown.today),
      'person who has left',
      'people who have left',
    ),
  B111: (shown) =>
    share(
      members(shown).filter(({ standsInFor }) => standsInFor === null),
      members(shown),
      'members with a seat of their own',
    ),
  B113: ({ inquiries }) => count(inquiries, 'question or inquiry taken down', 'questions and inquiries taken down'),
  B116: (shown) =>
    share(
      ahead(shown).filter(({ teacher }) => teacher !== null),
      ahead(shown),
      'activities ahead with a teacher',
    ),
  B118: (shown) => count(partners(shown), 'active partnership'),
};
