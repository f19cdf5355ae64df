import * as z from 'zod/mini';
import { clockText, dateText } from '../shared/stored';
import {
  choice,
  date,
  lines,
  list,
  longText,
  reference,
  structured,
  text,
  tick,
  time,
  timestampColumn,
  wholeNumber,
} from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { goals } from './goals';
import { organizations } from './organizations';
import { staff } from './staff';

/** What the guide's step 5 wants on the calendar; then, of its step 2, meetings with partners and events of the community. */
export const activityKinds = [
  'Board meeting',
  'Field trip',
  'Classroom presentation',
  'Mentor activity',
  'Project due date',
  'Parent meeting',
  'Student celebration',
  'Industry event',
  'Partner meeting',
  'Community event',
  'Internship',
] as const;

/** How an activity is held, by its kind; other kinds have no form. */
export const activityForms = {
  'Field trip': ['Tour', 'Demonstration', 'Brief presentation', 'Hands-on', 'Job shadow', 'College visit'],
  'Classroom presentation': [
    'General information',
    'Support for a subject',
    'Specialized training',
    'College conversation',
  ],
  'Mentor activity': [
    'Lunch and learn',
    'Monthly meeting',
    'Small-group tutoring',
    'Group mentoring',
    'Email mentoring',
    'Project advice',
    'Team challenge',
  ],
  Internship: ['Paid', 'Unpaid', 'School-based enterprise'],
} as const;

export const supervisions = ['A teacher is always there', 'Alone with students at times'] as const;

/** Where ideas for classroom presentations come from (the guide's step 6). */
export const ideaSources = ['Board', 'Partner', 'Colleague', 'Friend', 'Industry function', 'Trip', 'Mentor'] as const;

const activityStatuses = ['Idea', 'Planned', 'Confirmed', 'Held', 'Canceled'] as const;

/** How an activity stood when the calendar was gone through. */
const standing = z.object({
  on: z.boolean(),
  date: z.nullable(dateText),
  start: z.nullable(clockText),
  place: z.string(),
});
export type Standing = z.infer<typeof standing>;

/**
 * The meeting for which the calendar was last gone through; how the activity stood then, and how it stood at the meeting
 * before, so that the agenda of the same meeting can be made once more.
 */
const shownAs = z.object({ meeting: z.string(), is: standing, was: z.nullable(standing) });

/** Anything with a date. From `Planned` on it needs a responsible teacher (the guide's step 12). */
export const activities = defineTab({
  key: 'activity',
  title: 'Activities',
  group: 'What happens',
  about: 'Everything with a date. Each appears in the Partnerbook calendar and gets its reminders.',
  prefix: 'ACT',
  label: 'title',
  inSight: true,
  open: ['status', 'date', 'start', 'end', 'kind', 'organization', 'teacher', 'place', 'partnerVisible'],
  passing: {
    day: 'date',
    lastDay: 'endDate',
    columns: [
      'notes',
      'attending',
      'supervision',
      'transport',
      'arrive',
      'leave',
      'before',
      'questions',
      'after',
      'logistics',
      'emergency',
      'withoutNames',
      'grades',
      'learning2',
      'howItHelps',
      'requires',
      'sourcePerson',
      'chair',
      'catering',
      'ready',
      'shownAs',
    ],
  },
  columns: {
    title: text({
      title: 'Activity',
      note: 'A short name. Never a student’s name: everyone sees it in the calendar.',
      required: 'Name the activity.',
      width: 240,
    }),
    kind: choice(activityKinds, {
      title: 'Kind',
      note: 'What sort of activity it is.',
      required: 'Pick what sort of activity it is.',
      width: 150,
    }),
    status: choice(activityStatuses, {
      title: 'Status',
      note: 'How far along it is.',
      required: 'Pick a status. Idea is fine to begin with.',
      width: 100,
      tones: { Planned: 'going', Confirmed: 'good', Held: 'ended', Canceled: 'off' },
    }),
    date: date({ title: 'Date', note: 'First day.' }),
    start: time({ title: 'Start', note: 'For example 9:30 AM. Blank: all day.', width: 80 }),
    end: time({ title: 'End', note: 'For example 11:00 AM.', width: 80 }),
    endDate: date({ title: 'Last day', note: 'Only when it ends on another day.' }),
    place: text({ title: 'Place', note: 'Room, or address.', width: 200 }),
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'The partner. Pick it from the list.',
      width: 220,
    }),
    teacher: reference(() => staff, {
      title: 'Responsible teacher',
      note: 'Who organizes it and keeps in touch until it is over. Needed once it is planned.',
      width: 170,
    }),
    students: wholeNumber({ title: 'Students', note: 'How many come.', width: 80 }),
    partnerVisible: tick({
      title: 'Tell the partner',
      note: 'Checked: the partner’s contact gets reminders and a thank-you.',
      width: 90,
    }),
    notes: longText({ title: 'Notes', note: 'For staff.' }),
    attending: text({ title: 'Who else goes', note: 'Colleagues who go along.', width: 160 }),
    outcome: longText({ title: 'What came of it', note: 'Needed after a meeting with a partner or an event.' }),
    leads: wholeNumber({ title: 'Leads', note: 'How many possible partners were met.', width: 70 }),
    form: choice(Object.values(activityForms).flat(), {
      title: 'Form',
      note: 'How it is held. It must fit the kind.',
      width: 150,
    }),
    className: text({ title: 'Class', note: 'Which class takes part.', width: 150 }),
    supervision: choice(supervisions, {
      title: 'Supervision',
      note: '“Alone with students at times”: each adult needs a background check that is valid on each day.',
      width: 200,
    }),
    transport: text({ title: 'Transport', note: 'How students get there and back.', width: 200 }),
    arrive: time({ title: 'Arrive', note: 'When students arrive at the host. For example 8:30 AM.', width: 80 }),
    leave: time({ title: 'Leave', note: 'When students leave the host. For example 2:00 PM.', width: 80 }),
    before: longText({ title: 'Before', note: 'What students do before they come. The host gets it.' }),
    questions: longText({ title: 'Questions', note: 'What students may ask, one line each. The host gets it.' }),
    after: longText({ title: 'After', note: 'What students do afterwards. The host gets it.' }),
    logistics: longText({ title: 'Logistics', note: 'Lunch, clothing, restrooms. The host gets it.' }),
    emergency: longText({
      title: 'Emergency phones',
      note: 'Numbers of the school on that day. Blank: those in Settings. Never the number of a family.',
    }),
    enclosure: text({
      title: 'Goes along',
      note: 'A PDF of your own that goes along with mails to the partner, such as a flyer or a slip: 2 MB at most. Add it on the page Activity with students.',
      app: true,
      width: 180,
    }),
    withoutNames: tick({
      title: 'Without names',
      note: 'Ticked: students without a release stay unnamed, and the host is told how many there are.',
      width: 90,
    }),
    grades: list({ title: 'Grades', note: 'With commas between, for example 10, 11.', width: 90 }),
    learning: reference(() => goals, {
      title: 'Learning goal',
      note: 'What students are to learn, from Goals. The host, students, teachers and families read the same words.',
      width: 200,
    }),
    learning2: reference(() => goals, { title: 'Second learning goal', note: 'From Goals.', width: 200 }),
    howItHelps: longText({
      title: 'How it helps',
      note: 'How the activity contributes to that learning. The host, students, teachers and families read it.',
    }),
    requires: list({
      title: 'Students need',
      note: 'What students bring along or can do, with commas between.',
      width: 160,
    }),
    source: choice(ideaSources, { title: 'Idea from', note: 'Where the idea came from.', width: 120 }),
    sourcePerson: text({ title: 'Who said it', note: 'An adult. Never a student’s name.', width: 150 }),
    chair: text({ title: 'Chair', note: 'Of a board meeting: who leads it, by default the host.', width: 150 }),
    catering: text({ title: 'Food and drink', note: 'Who brings what.', width: 150 }),
    team: text({
      title: 'Mentor team',
      note: 'Of a mentor session: the team as People names it. Its mentors are asked, and stand in for each other.',
    }),
    minutesState: choice(['Draft', 'Sent', 'Approved'], {
      title: 'Minutes',
      note: 'Of a board meeting: how far its minutes are.',
      width: 100,
      tones: { Draft: 'waiting', Sent: 'going', Approved: 'good' },
    }),
    letters: choice(['Asked', 'Written', 'Sent', 'Not this time'], {
      title: 'Students’ letters',
      note: 'How far the thank-you letters of the students are.',
      tones: { Asked: 'waiting', Written: 'going', Sent: 'good', 'Not this time': 'off' },
    }),
    answerId: text({
      title: 'Form answer',
      note: 'The form answer it came from, if a teacher asked for it.',
      app: true,
      width: 110,
    }),
    shownAs: structured(shownAs, {
      title: 'Shown as',
      note: 'How it stood when the agenda of a board meeting was made.',
    }),
    reviewedOn: date({
      title: 'Looked over on',
      note: 'When the responsible teacher last said that it is still right.',
      app: true,
      width: 110,
    }),
    debriefed: list({
      title: 'Debriefed by',
      note: 'Who has said how it was: the partner, the teacher. What they said is in Feedback.',
      app: true,
      width: 120,
    }),
    ready: longText({
      title: 'Ready',
      note: 'What is missing before students go to a host.',
      app: true,
      wrap: false,
      width: 200,
    }),
    placements: longText({
      title: 'Placements',
      note: 'Of an internship: which time sheets and evaluations are missing.',
      app: true,
      wrap: false,
      width: 200,
    }),
    calendar: text({
      title: 'Calendar',
      note: 'Whether it is in the Partnerbook calendar.',
      app: true,
      width: 150,
    }),
    calendarAt: timestampColumn({
      title: 'Calendar updated',
      note: 'When the calendar was last brought up to date for this row.',
      width: 130,
    }),
    toldAs: longText({
      title: 'Told',
      note: 'Who has which day, time and place in writing. It tells Partnerbook whom to write to about a change.',
      app: true,
      hidden: true,
      wrap: false,
    }),
    formerNames: lines({ title: 'Former names', note: 'Names this row had before.', app: true }),
  },
});
export type Activity = RowOf<typeof activities>;
