import { staff } from './staff';
import {
  choice,
  date,
  lines,
  list,
  longText,
  phone,
  reference,
  text,
  timestampColumn,
  website,
  type Column,
  type Reference,
  type Tone,
  wholeNumber,
} from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

/** The categories of the guide's step 2; `Kind` distinguishes a chamber from a union. */
export const categories = [
  'Employer',
  'Industry professional',
  'Community organization',
  'Postsecondary',
  'Local government',
  'School organization',
] as const;

export const stages = [
  'Idea',
  'Prospect',
  'Contacted',
  'Interested',
  'Waiting for approval',
  'Partner',
  'Paused',
  'Declined',
  'Former partner',
] as const;

export const stageTones: Partial<Record<(typeof stages)[number], Tone>> = {
  Contacted: 'going',
  Interested: 'going',
  'Waiting for approval': 'waiting',
  Partner: 'good',
  Paused: 'waiting',
  Declined: 'ended',
  'Former partner': 'ended',
};

const boardStatuses = ['Not asked', 'Invited', 'On the board', 'Declined', 'Other role'] as const;

const sizes = ['Under 10', '10 to 49', '50 to 249', '250 or more'] as const;

/** What staff have decided about rows that look alike. */
export const notSameAs = (): Column<string[]> =>
  lines({
    title: 'Not the same as',
    note: 'Ids of rows that look like this one and are another. Find duplicates does not ask about them again. Clear it to be asked again.',
    app: true,
    hidden: true,
  });

/** A partner or prospect; always an organization, never one person (law 1). */
export const organizations = defineTab({
  key: 'org',
  title: 'Organizations',
  group: 'Who',
  about: 'Every partner and every organization you would like as one.',
  prefix: 'ORG',
  label: 'name',
  inSight: true,
  open: ['category', 'stage', 'owner', 'lastContact', 'nextStep', 'phone', 'city', 'industry', 'interests'],
  columns: {
    name: text({
      title: 'Organization',
      note: 'Its name. Each name once: add a street or city to tell branches apart.',
      required: 'Name the organization.',
      width: 240,
    }),
    category: choice(categories, {
      title: 'Category',
      note: 'What sort of organization it is.',
      required: 'Pick what sort of organization it is.',
      width: 160,
    }),
    kind: text({ title: 'Kind', note: 'In your own words: chamber, union, clinic, community college …', width: 150 }),
    industry: text({
      title: 'Industry',
      note: 'Its line of work: health care, construction, city government …',
      width: 160,
    }),
    stage: choice(stages, {
      title: 'Stage',
      note: 'How far you have come with it.',
      width: 130,
      tones: stageTones,
    }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who at school looks after it.', width: 150 }),
    phone: phone({ title: 'Phone', note: 'Main number.' }),
    website: website({ title: 'Website', note: 'Without https://.' }),
    address: text({ title: 'Address', note: 'Street.', width: 200 }),
    city: text({ title: 'City', note: 'City or town.' }),
    state: text({ title: 'State', note: 'Two letters.', width: 60 }),
    zip: text({ title: 'ZIP code', note: 'Kept exactly as written, leading zeros too.', width: 90 }),
    county: text({ title: 'County', note: 'County.' }),
    size: choice(sizes, { title: 'Size', note: 'How many people work there, about.', width: 100 }),
    rank: wholeNumber({
      title: 'Local rank',
      note: 'Its place among the leading organizations of your city or county: 1 for the first. Blank for all others.',
      width: 80,
    }),
    serves: list({
      title: 'Represents',
      note: 'For an association, union or chamber: the trades or kinds of organizations it speaks for, separated by commas.',
      width: 180,
    }),
    source: text({ title: 'Source', note: 'How you came to know it: chamber list, parent survey …', width: 160 }),
    knownBy: text({ title: 'Known by', note: 'Who knows someone there: a colleague, a parent …', width: 180 }),
    boardStatus: choice(boardStatuses, {
      title: 'Advisory board',
      note: 'Asked to sit on the advisory board?',
      width: 120,
      tones: { Invited: 'waiting', 'On the board': 'good', Declined: 'ended' },
    }),
    interests: list({
      title: 'Interests',
      note: 'What it likes to do with students, separated by commas.',
      width: 200,
    }),
    aliases: lines({
      title: 'Also known as',
      note: 'Other names, one a line. They are found in searches and at import.',
      width: 180,
    }),
    sourceId: text({
      title: 'Number in your old list',
      note: 'The number it had in the list it was imported from.',
      width: 100,
    }),
    partOf: partOf(),
    notes: longText({ title: 'Notes', note: 'Anything else.' }),
    formerNames: lines({
      title: 'Former names',
      note: 'Names this row had before. Other tabs may still use them.',
      app: true,
    }),
    notSameAs: notSameAs(),
    lastContact: date({
      title: 'Last contact',
      note: 'The latest day in the Contact log.',
      app: true,
      width: 100,
    }),
    nextStep: text({
      title: 'Next step',
      note: 'What is to be done next and by when, from the Contact log.',
      app: true,
      width: 240,
      wrap: true,
    }),
    addedAt: timestampColumn({ title: 'Added', note: 'When the row was added by Partnerbook.', width: 130 }),
  },
});

export type Organization = RowOf<typeof organizations>;

/** A function with a type of its own, since the tab names itself. */
function partOf(): Column<Reference> {
  return reference(() => organizations, {
    title: 'Campus of',
    note: 'For a campus or a branch of a college: the college. Visits to both count as visits to one.',
  });
}

/** The organization that a row of another tab is about. */
export function pickedOrganization(): Column<Reference> {
  return reference(() => organizations, {
    title: 'Organization',
    note: 'Pick it from the list.',
    required: 'Pick the organization.',
    width: 220,
  });
}
