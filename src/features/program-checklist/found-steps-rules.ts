/** What the workbook shows about the twelve steps, in a few words. Pure. */
import {
  type Finder,
  count,
  share,
  partners,
  current,
  members,
  mentors,
  held,
  ahead,
  meetings,
  dutyOf,
  given,
  ofForm,
  fedBack,
  thisYear,
} from './shown-rules';

/** Of the twelve steps. */
export const findersOfSteps: Readonly<Record<string, Finder>> = {
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
  B10: ({ organizations, kindsOfPartners }) =>
    `${new Set(organizations.map(({ category }) => category).filter(Boolean)).size} of ${kindsOfPartners} kinds of partners`,
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
