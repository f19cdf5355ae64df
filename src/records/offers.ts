import {
  choice,
  date,
  decimal,
  list,
  longText,
  reference,
  text,
  tick,
  website,
  wholeNumber,
} from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { helpKinds, needs } from './needs';
import { organizations } from './organizations';

/** What only an agreement brings (the guide’s advantages of a formal partnership); nobody is asked for these in a form. */
const agreedKinds = [
  'Time and talent',
  'Grant',
  'Industry function',
  'Access to staff or members',
  'Publicity for us',
  'Dual credit course',
  'College program',
] as const;

export const offerKinds = [...helpKinds.filter((kind) => kind !== 'Other'), ...agreedKinds, 'Other'] as const;

export type OfferKind = (typeof offerKinds)[number];

export const sides = ['Partner gives', 'School gives'] as const;

export type Side = (typeof sides)[number];

/** Amounts in different units are never added up. */
export const units = ['hours', 'people', 'times', 'dollars', 'pieces'] as const;

export type Unit = (typeof units)[number];

/**
 * The ledger of what is offered, promised and given. A row without an organization is a budget line of the school:
 * promised is what it plans to spend, given what it has spent.
 */
export const offers = defineTab({
  key: 'offer',
  title: 'Offers and promises',
  group: 'What is needed',
  about: 'What each side can give, has promised and has given: a talk, hours, equipment, money.',
  prefix: 'OFR',
  open: ['kind', 'details', 'status', 'side', 'promised', 'given', 'unit', 'value', 'schoolYear'],
  columns: {
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'Pick it from the list. Blank only for money and other things that the school itself gives to the program.',
      width: 220,
    }),
    kind: choice(offerKinds, {
      title: 'What',
      note: 'What is offered, promised or given.',
      required: 'Pick what it is.',
      width: 160,
    }),
    details: longText({ title: 'Details', note: 'Topic, place, conditions.' }),
    status: choice(['Open', 'Promised', 'Given', 'Used', 'Ended'], {
      title: 'Status',
      note: 'Open: offered, and nobody has taken it up yet. Used: taken up, without counting. Blank counts as open.',
      width: 90,
      tones: { Open: 'going', Promised: 'waiting', Given: 'good', Used: 'good', Ended: 'ended' },
    }),
    side: choice(sides, { title: 'Who gives', note: 'Blank: the partner.', width: 110 }),
    promised: decimal({
      title: 'Promised',
      note: 'How much for the school year. For a budget line of the school: how much is planned.',
      width: 90,
    }),
    given: decimal({
      title: 'Given',
      note: 'How much of it so far. For a budget line of the school: how much is spent.',
      width: 90,
    }),
    unit: choice(units, { title: 'Unit', note: 'Of what is promised and given.', width: 90 }),
    value: decimal({
      title: 'Worth',
      note: 'In dollars, all of it together: for equipment, materials, a seat at a function.',
      width: 90,
    }),
    schoolYear: text({
      title: 'School year',
      note: 'For example 2026–27. Blank: the one in which it was offered.',
      width: 100,
    }),
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
    need: reference(() => needs, {
      title: 'Meets the need',
      note: 'The need that it meets. Once it is promised or given, Today asks whether the need is.',
      width: 200,
    }),
    agreed: tick({ title: 'In the agreement', note: 'Ticked: it is a part of the written agreement.', width: 90 }),
    term: text({ title: 'Term', note: 'For how long it is promised: this year, fall, three years.', width: 120 }),
    checkedOn: date({ title: 'Checked on', note: 'When somebody last asked whether it still holds.' }),
    link: website({ title: 'Link', note: 'Page about it, such as that of a course or a fund.' }),
    counted: wholeNumber({
      title: 'Counted',
      note: 'How many activities of this kind were held with them in that school year; for publicity, how often they told of you.',
      app: true,
      width: 80,
    }),
    needAs: choice(['Promised?', 'Met?', 'Promised in part', 'Met in part'], {
      title: 'What becomes of the need',
      note: 'What Today asks about the need that it meets, or what somebody has answered there.',
      app: true,
      width: 120,
    }),
    answerId: text({ title: 'Form answer', note: 'The form answer it came from.', app: true, width: 110 }),
  },
});

export type Offer = RowOf<typeof offers>;
