import {
  choice,
  date,
  lines,
  longText,
  reference,
  text,
  tick,
  time,
  timestampColumn,
  wholeNumber,
} from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
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
] as const;

const activityStatuses = ['Idea', 'Planned', 'Confirmed', 'Held', 'Canceled'] as const;

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
