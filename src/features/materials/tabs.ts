import { choice, date, longText, reference, text, tick, wholeNumber } from '../../workbook/columns';
import { defineTab, type RowOf } from '../../workbook/tab';
import { activities } from '../../records/activities';
import { needs } from '../../records/needs';
import { organizations } from '../../records/organizations';
import { staff } from '../../records/staff';

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

export const materials = defineTab({
  key: 'material',
  title: 'Materials',
  group: 'Keeping it alive',
  about: 'Printed letters, brochures and flyers, and how many are left. Write what comes and goes into Hand-outs.',
  prefix: 'MAT',
  label: 'name',
  columns: {
    name: text({
      title: 'Material',
      note: 'Brochure 2026, recruitment letter …',
      required: 'Name the material.',
      width: 240,
    }),
    place: text({ title: 'Where it is kept', note: 'Room, closet.', width: 160 }),
    restockAt: wholeNumber({
      title: 'Print more when down to',
      note: 'You are told when this many or fewer are left.',
      width: 100,
    }),
    left: wholeNumber({
      title: 'Left',
      note: 'How many were printed, minus how many were handed out.',
      app: true,
      width: 70,
    }),
    hint: text({ title: 'Time to print?', note: 'Says when it is time to print more.', app: true, width: 200 }),
  },
});
export type Material = RowOf<typeof materials>;

export const handOuts = defineTab({
  key: 'handout',
  title: 'Hand-outs',
  group: 'Keeping it alive',
  about: 'What was printed, and who took how many copies where.',
  prefix: 'HND',
  columns: {
    date: date({ title: 'Date', note: 'The day they were printed or taken.', required: 'Type the day.' }),
    material: reference(() => materials, {
      title: 'Material',
      note: 'Pick it from the list.',
      required: 'Pick the material.',
    }),
    what: choice(['Handed out', 'Printed'], { title: 'What', note: 'Blank counts as handed out.', width: 110 }),
    howMany: wholeNumber({ title: 'How many', note: 'How many copies.', required: 'Type how many copies.', width: 90 }),
    staff: reference(() => staff, { title: 'Who', note: 'Who took or printed them.', width: 150 }),
    place: text({ title: 'Where', note: 'Event, club, office where they are handed out.', width: 220 }),
  },
});
export type HandOut = RowOf<typeof handOuts>;

export const marketingPlan = defineTab({
  key: 'plan',
  title: 'Marketing plan',
  group: 'Keeping it alive',
  about: 'Which story and which request go to whom, how, and when.',
  prefix: 'MKT',
  columns: {
    date: date({ title: 'Date', note: 'When it goes out.', required: 'Type the day it goes out.', due: true }),
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
