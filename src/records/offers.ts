import { helpKinds } from './needs';
import { choice, date, list, longText, text, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { pickedOrganization } from './organizations';

export const offers = defineTab({
  key: 'offer',
  title: 'Offers',
  group: 'What is needed',
  about: 'What each organization can give: a talk, a tour, a mentor, equipment.',
  prefix: 'OFR',
  open: ['kind', 'details', 'status', 'person', 'howMany', 'timesAYear', 'months'],
  columns: {
    organization: pickedOrganization(),
    kind: choice(helpKinds, {
      title: 'Kind of help',
      note: 'What they can give.',
      required: 'Pick what they can give.',
      width: 160,
    }),
    details: longText({ title: 'Details', note: 'Topic, place, conditions.' }),
    person: text({ title: 'Person', note: 'Who there would do it.', width: 160 }),
    howMany: wholeNumber({ title: 'How many', note: 'Students, places or pieces at a time.', width: 80 }),
    timesAYear: wholeNumber({
      title: 'Times a year',
      note: 'At most this many times from July to June. Blank: no limit was named.',
      width: 90,
    }),
    months: text({ title: 'When', note: 'Months or days that suit.', width: 140 }),
    requires: list({
      title: 'Requires',
      note: 'What students must bring along: a way to get there, a skill; with commas between.',
      width: 180,
    }),
    since: date({ title: 'Offered on', note: 'Day of the offer.' }),
    source: text({ title: 'Source', note: 'Call, survey, campaign …', width: 160 }),
    status: choice(['Open', 'Used', 'Ended'], {
      title: 'Status',
      note: 'Blank counts as open.',
      width: 80,
      tones: { Open: 'going', Used: 'good', Ended: 'ended' },
    }),
    answerId: text({ title: 'Form answer', note: 'The form answer it came from.', app: true, width: 110 }),
  },
});

export type Offer = RowOf<typeof offers>;
