import { choice, date, longText, reference, text, website, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { activities } from './activities';
import { mediaScopes } from './media-rules';
import { organizations } from './organizations';
import { staff } from './staff';
import { students } from './students';

const requirementKinds = [
  'Policy',
  'Background check',
  'Insurance',
  'Emergency form',
  'Safety briefing',
  'Orientation',
  'Family permission',
  'Host release',
  'Media release',
  'Work permit',
  'Agreement',
  'Other',
] as const;

const requirementStates = ['Rule', 'Asked', 'Applied', 'Received', 'Approved', 'Refused', 'Not needed'] as const;

/** What must be on file, and what is: the school's rules, and the papers of partners, people, activities and students. */
export const requirements = defineTab({
  key: 'requirement',
  title: 'Requirements',
  group: 'How we work together',
  about: 'Checks, permissions and releases, with their dates. Keep no report and no certificate here.',
  prefix: 'REQ',
  open: ['kind', 'state', 'person', 'student', 'organization', 'activity', 'decided', 'expires', 'verifiedBy'],
  columns: {
    name: text({ title: 'Requirement', note: 'In a few words. Never a student’s name.', required: true, width: 220 }),
    kind: choice(requirementKinds, { title: 'Kind', note: 'Pick one from the list.', required: true, width: 150 }),
    state: choice(requirementStates, {
      title: 'State',
      note: 'Only “Approved” counts; of a policy, “Received” does, too. “Rule”: what your school asks for.',
      required: true,
      width: 110,
      tones: { Asked: 'waiting', Applied: 'waiting', Received: 'going', Approved: 'good', Refused: 'off' },
    }),
    appliesTo: choice(
      ['Every partner', 'Person alone with students', 'Each host', 'Each placement', 'Student out of school'],
      { title: 'Applies to', note: 'For a rule: who needs it.', width: 180 },
    ),
    organization: reference(() => organizations, { title: 'Organization', note: 'Whose paper it is.', width: 200 }),
    person: text({
      title: 'Person',
      note: 'For a background check: who was checked, with the organization.',
      width: 160,
    }),
    activity: reference(() => activities, { title: 'Activity', note: 'Blank: for every activity.', width: 200 }),
    student: reference(() => students, { title: 'Student', note: 'The code, never a name.', width: 110 }),
    link: website({ title: 'Link', note: 'The text of a policy. Never a report about a person.' }),
    scope: choice(mediaScopes, {
      title: 'How far',
      note: 'Of a media release: how far pictures and words may go. Blank: nowhere.',
      width: 150,
    }),
    version: text({
      title: 'Version',
      note: 'Of a policy: the newest one in the rule, and the one that somebody has read in their row.',
      width: 90,
    }),
    asked: date({ title: 'Asked on', note: 'When it was asked for.' }),
    received: date({ title: 'Received on', note: 'When it came in.' }),
    decided: date({ title: 'Decided on', note: 'First day on which it counts.' }),
    expires: date({
      title: 'Ends on',
      note: 'Last day on which it counts. Blank: by the months of the rule, or Settings.',
    }),
    months: wholeNumber({ title: 'Months', note: 'How long it counts, for a rule or for this one.', width: 80 }),
    verifiedBy: reference(() => staff, { title: 'Seen by', note: 'The colleague who saw the paper.', width: 150 }),
    notes: longText({ title: 'Notes', note: 'Nothing about health, and nothing from a report.' }),
    renewBefore: date({
      title: 'Renew before',
      note: 'Last day on which it counts, as long as somebody needs it and it is not renewed.',
      app: true,
    }),
    rule: text({ title: 'Rule', note: 'Of a checklist: the row of the rule, by its id.', app: true, hidden: true }),
    answerId: text({ title: 'Answer', note: 'Form answer it came from.', app: true, width: 110 }),
  },
});
export type Requirement = RowOf<typeof requirements>;
