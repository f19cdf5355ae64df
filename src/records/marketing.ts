/** What the program has to tell, and when it is told: by the school, or by a partner to its own people. */
import { choice, date, longText, reference, text, tick } from '../workbook/columns';
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

export const marketingPlan = defineTab({
  key: 'plan',
  title: 'Marketing plan',
  group: 'Keeping it alive',
  about: 'Which story and which request go to whom, how, and when; and where partners tell of you.',
  prefix: 'MKT',
  columns: {
    date: date({ title: 'Date', note: 'When it goes out.', required: 'Type the day it goes out.', due: true }),
    direction: choice(['By us', 'By the partner'], {
      title: 'Who tells',
      note: 'By the partner: it tells its own people of the partnership, which counts as status that it gives you. Blank: by you.',
      width: 110,
    }),
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'The partner that it is about, or that tells of you.',
      width: 200,
    }),
    audience: text({
      title: 'Audience',
      note: 'Families, employers, chamber members …',
      required: 'Say who it is for.',
      width: 180,
    }),
    channel: choice(
      ['Newsletter', 'Website', 'Social media', 'News media', 'Event or talk', 'Mail', 'Print', 'Other'],
      {
        title: 'Channel',
        note: 'How it reaches them.',
        width: 120,
      },
    ),
    story: reference(() => stories, { title: 'Story', note: 'What you tell.', width: 220 }),
    ask: reference(() => needs, { title: 'Ask', note: 'What you ask for.', width: 220 }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who does it.', width: 150 }),
    status: choice(['Planned', 'Done', 'Dropped'], {
      title: 'Status',
      note: 'Blank counts as planned.',
      width: 100,
      tones: { Planned: 'going', Done: 'good', Dropped: 'off' },
    }),
    result: longText({ title: 'What came of it', note: 'Answers, new partners; what to do better.' }),
  },
});
export type MarketingStep = RowOf<typeof marketingPlan>;
