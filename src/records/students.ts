import { choice, code, date, lines, list, text, tick, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

/** How a student stands with visits to colleges, in order (`pace-rules.ts`). */
export const paces = ['At risk', 'On track', 'Met', 'Missed'] as const;

/**
 * Students, by a code that means something at the school only. A name may stay out; where it stands, it is secret, and
 * reaches nothing but the host handout (law 10).
 */
export const students = defineTab({
  key: 'student',
  title: 'Students',
  group: 'Who',
  about: 'Students by a code of your own. Everybody with whom you share this file can open this tab.',
  prefix: 'STU',
  label: 'code',
  open: ['className', 'gradYear', 'pathway', 'interests', 'has', 'concentrator', 'until', 'institutions', 'pace'],
  columns: {
    code: code({
      title: 'Code',
      note: 'A number of your own, with letters if you like, at least five characters. Never a name: it stands in other tabs.',
      required: true,
      width: 110,
    }),
    name: text({
      title: 'Name',
      note: 'May stay empty. It is printed only on a host handout, and only while a release is on file.',
      secret: true,
      hidden: true,
      width: 180,
    }),
    className: text({ title: 'Class', note: 'For example Grade 11 welding.', width: 160 }),
    gradYear: wholeNumber({ title: 'Graduates in', note: 'The year, for example 2028.', width: 90 }),
    pathway: text({ title: 'Pathway', note: 'What the student is heading for.', width: 150 }),
    concentrator: tick({ title: 'Concentrator', note: 'Ticked: takes the pathway’s courses.', width: 90 }),
    interests: list({ title: 'Interests', note: 'In a few words, with commas between.', width: 180 }),
    has: list({ title: 'Brings along', note: 'A way to get there, skills; with commas between.', width: 180 }),
    until: date({ title: 'Until', note: 'Last day at the school. Blank: still here.' }),
    institutions: wholeNumber({
      title: 'Colleges visited',
      note: 'Different ones, up to June 30 of grade 11. Campuses of one college count as one.',
      app: true,
      width: 80,
    }),
    visitThisYear: choice(['Yes', 'No'], {
      title: 'College visit this year',
      note: 'Whether the student has visited a college since July.',
      app: true,
      width: 90,
      tones: { Yes: 'good', No: 'waiting' },
    }),
    pace: choice(paces, {
      title: 'College visits',
      note: 'At risk: one visit a year is not enough any more. Missed: too few by the end of grade 11.',
      app: true,
      width: 100,
      tones: { 'At risk': 'bad', 'On track': 'going', Met: 'good', Missed: 'ended' },
    }),
    mentored: choice(['A mentor', 'A classroom mentor', 'Nobody yet'], {
      title: 'Mentored by',
      note: 'Who mentors this student in this school year.',
      app: true,
      width: 140,
    }),
    formerNames: lines({ title: 'Former codes', note: 'Codes this row had before.', app: true, hidden: true }),
  },
});
export type Student = RowOf<typeof students>;
