/** What the program has to tell, and when it is told: by the school, or by a partner to its own people. */
import { choice, date, lines, list, longText, reference, text, tick, website } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { activities } from './activities';
import { needs } from './needs';
import { organizations } from './organizations';
import { staff } from './staff';

/** What the program has to tell: information, events, successes. */
export const stories = defineTab({
  key: 'story',
  title: 'Stories',
  group: 'Keeping it alive',
  about:
    'What there is to tell about your program. Each can become a one-page sheet; the newest ones go into the brochure.',
  prefix: 'STY',
  label: 'name',
  columns: {
    name: text({ title: 'Story', note: 'Its headline.', required: 'Give it a headline.', width: 240 }),
    story: longText({
      title: 'Text',
      note: 'What happened and what came of it.',
      required: 'Tell what happened.',
      width: 420,
    }),
    numbers: text({ title: 'Numbers', note: 'What can be counted: 24 visits, 3 hired …', width: 200 }),
    activity: reference(() => activities, { title: 'Activity', note: 'The one it is about, if any.' }),
    organization: reference(() => organizations, { title: 'Organization', note: 'The partner in it, if any.' }),
    date: date({ title: 'Date', note: 'When it happened.' }),
    consent: tick({ title: 'Consent', note: 'Checked: everyone who can be recognized in it has agreed.', width: 80 }),
  },
});
export type Story = RowOf<typeof stories>;

/** The ten tasks of each year, a to j in the guide’s step 5. */
export const yearlyKinds = [
  'Community and staff',
  'Public event',
  'News media',
  'Student program',
  'Call on partners',
  'Other agencies',
  'Who can do what',
  'Talk at a club',
  'Students at a club',
  'Materials on display',
] as const;
export type YearlyKind = (typeof yearlyKinds)[number];

/** What is told outside, so that a consent may stand in its way. */
export const postKinds = ['Spotlight', 'Newsletter', 'Social post', 'Media advisory'] as const;

const planKinds = [...yearlyKinds, ...postKinds, 'Campaign'] as const;

/** `Survey`: by mail, with the business survey. */
export const campaignWays = ['Email', 'Call', 'Survey'] as const;

/** Every public action, once: a campaign is one, too, and `Outreach` says whom it asks. */
export const marketingPlan = defineTab({
  key: 'plan',
  title: 'Marketing plan',
  group: 'Keeping it alive',
  about:
    'Everything you do in public: what is told to whom, how and when, whom you ask, and where partners tell of you.',
  prefix: 'MKT',
  label: 'name',
  open: ['kind', 'date', 'status', 'owner', 'audience', 'channel', 'organization', 'text', 'mayGoOut'],
  columns: {
    name: text({ title: 'Action', note: 'Its name. Each name once.', required: 'Name it.', width: 240 }),
    kind: choice(planKinds, {
      title: 'Kind',
      note: 'The first ten are the tasks of each year.',
      required: 'Pick what it is.',
      width: 140,
    }),
    date: date({ title: 'Date', note: 'When it goes out.', required: 'Type the day it goes out.', due: true }),
    direction: choice(['By us', 'By the partner'], {
      title: 'Who tells',
      note: 'By the partner: it tells its own people of the partnership, which counts as status that it gives you. Blank: by you.',
      width: 110,
    }),
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'The partner that it is about, or that tells of you; of a media advisory, who gets it.',
      width: 200,
    }),
    activity: reference(() => activities, {
      title: 'Activity',
      note: 'The event it is about, or at which it happens.',
      width: 200,
    }),
    audience: text({ title: 'Audience', note: 'Families, employers, chamber members …', width: 180 }),
    channel: choice(
      ['Newsletter', 'Website', 'Social media', 'News media', 'Event or talk', 'Mail', 'Print', 'Other'],
      {
        title: 'Channel',
        note: 'How it reaches them. Blank counts as the widest.',
        width: 120,
      },
    ),
    text: longText({
      title: 'Message',
      note: 'What you say, or what is to be done. Never a student’s name.',
      width: 280,
    }),
    story: reference(() => stories, { title: 'Story', note: 'What you tell.', width: 220 }),
    ask: reference(() => needs, { title: 'Ask', note: 'What you ask for.', width: 220 }),
    students: list({
      title: 'Students in it',
      note: 'Codes of the students who can be seen in it, with commas between. Never a name.',
      width: 140,
    }),
    way: choice(campaignWays, {
      title: 'How to ask',
      note: 'Of a campaign: by email, by phone, or with the business survey, by email.',
      width: 90,
    }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who does it.', width: 150 }),
    status: choice(['Planned', 'Done', 'Dropped', 'Taken down'], {
      title: 'Status',
      note: 'Blank counts as planned. Taken down: it was out, and is not any more.',
      width: 100,
      tones: { Planned: 'going', Done: 'good', Dropped: 'off', 'Taken down': 'off' },
    }),
    publishedOn: date({ title: 'Out since', note: 'When it went out. Blank: the day above.' }),
    link: website({ title: 'Link', note: 'Where it can be seen.' }),
    result: longText({ title: 'What came of it', note: 'Answers, new partners; what to do better.' }),
    quotes: lines({ title: 'Quotes', note: 'Which rows of Feedback it quotes.', app: true, hidden: true }),
    progress: text({
      title: 'So far',
      note: 'Of whom it asks, how many are waiting, sent, answered …',
      app: true,
      width: 260,
    }),
    evidence: text({
      title: 'What there is',
      note: 'What the workbook shows of it, and what is missing.',
      app: true,
      width: 260,
    }),
    mayGoOut: text({
      title: 'May go out',
      note: 'Yes, or which consent stands in the way. It is looked at anew each hour.',
      app: true,
      width: 200,
    }),
    formerNames: lines({ title: 'Former names', note: 'Names this row had before.', app: true, hidden: true }),
  },
});
export type MarketingStep = RowOf<typeof marketingPlan>;

/** What a partner tells of us. */
export function isTheirs({ direction }: Pick<MarketingStep, 'direction'>): boolean {
  return direction === 'By the partner';
}

/** Neither out, nor given up. */
export function isOpenStep({ status }: Pick<MarketingStep, 'status'>): boolean {
  return status === null || status === 'Planned';
}
