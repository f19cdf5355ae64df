import { choice, date, list, longText, reference, text, tick, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { staff } from './staff';

/** What a partner can do with students or for the school. A need asks for one of these, and an offer provides one. */
export const helpKinds = [
  'Talk to a class',
  'Workplace tour',
  'Job shadow',
  'Mentor',
  'Team challenge',
  'Internship',
  'Project',
  'Career day',
  'Advice',
  'Board member',
  'Host a meeting',
  'Equipment or materials',
  'Money',
  'Other',
] as const;

export type HelpKind = (typeof helpKinds)[number];

/** A skill or experience that students, the school or a business lacks. One that is published to partners is an ask. */
export const needs = defineTab({
  key: 'need',
  title: 'Needs',
  group: 'What is needed',
  about: 'What students, the school or businesses need. Check the ones you want to ask partners for.',
  prefix: 'NED',
  label: 'name',
  inSight: true,
  open: ['status', 'perspective', 'help', 'howMany', 'teacher', 'by', 'priority', 'ask', 'industry'],
  columns: {
    name: text({
      title: 'Need',
      note: 'In a few words. Each name once.',
      required: 'Say in a few words what is needed.',
      width: 260,
    }),
    perspective: choice(['Students', 'School', 'Business'], {
      title: 'Whose need',
      note: 'Who needs it.',
      required: 'Pick whose need it is.',
      width: 100,
    }),
    help: choice(helpKinds, { title: 'What would help', note: 'The kind of help a partner could give.', width: 160 }),
    howMany: wholeNumber({ title: 'How many', note: 'Speakers, places, tools …', width: 80 }),
    industry: list({
      title: 'Industry or skill',
      note: 'Words to find the right partners by, separated by commas.',
      width: 200,
    }),
    pathway: text({ title: 'Subject or pathway', note: 'Class or program it is for.', width: 150 }),
    city: text({ title: 'Near', note: 'City or county, when it must be close.' }),
    teacher: reference(() => staff, { title: 'Teacher', note: 'Who needs it.', width: 150 }),
    by: date({ title: 'Needed by', note: 'The last day when it is still useful.', due: true }),
    priority: choice(['High', 'Normal', 'Low'], { title: 'Priority', note: 'How much it matters.', width: 80 }),
    ask: tick({ title: 'Ask partners', note: 'Checked: it is on the ask list for partners.', width: 90 }),
    support: longText({
      title: 'How partners can help',
      note: 'What you would say to a partner. It is on the ask list.',
    }),
    status: choice(['Open', 'Promised', 'Met', 'Dropped'], {
      title: 'Status',
      note: 'Open until someone promises it or you drop it.',
      width: 90,
      tones: { Open: 'going', Promised: 'waiting', Met: 'good', Dropped: 'off' },
    }),
    source: text({ title: 'Source', note: 'Who said so: survey, meeting, teacher …', width: 160 }),
    notes: longText({ title: 'Notes', note: 'Anything else.' }),
    named: wholeNumber({
      title: 'Named by',
      note: 'How many named it in the survey, in the last school year in which it was asked.',
      app: true,
      width: 80,
    }),
    answerId: text({ title: 'Form answer', note: 'The form answer it came from.', app: true, width: 110 }),
  },
});

export type Need = RowOf<typeof needs>;
