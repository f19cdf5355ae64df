/**
 * Invented values for every word that a text may use: for previews, for docs/texts.md, and for the test that reads
 * every text (test/house/texts.test.ts). A word that means something else in one kind of text stands there as
 * `kind.word`.
 */
import type { Mail, Template } from './declare';

const when = 'Thursday, September 24, 2026';
const maren = 'Maren Holloway at (217) 555-0140 or partners@maplegrove.example.edu';

const samples: Readonly<Record<string, string>> = {
  name: 'Sonia Park',
  title: 'Plant manager',
  organization: 'Lakeshore Metal Works',
  industry: 'Manufacturing',
  city: 'Alder Falls',
  phone: '(217) 555-0188',
  email: 'sonia.park@example.com',
  stage: 'In talks',
  knownBy: 'Desmond Achebe',
  interests: 'Show our workplace, Host a job shadow',
  interest: 'Show our workplace',
  school: 'Maple Grove High School',
  schoolAddress: '2300 Grove Ave, Alder Falls, IL 61099',
  schoolPhone: '(217) 555-0150',
  coordinator: 'Maren Holloway',
  contact: 'Maren Holloway',
  contactPhone: '(217) 555-0140',
  contactEmail: 'partners@maplegrove.example.edu',
  contactHours: 'School days, 8 AM to 4 PM',
  reachContact: maren,
  activity: 'Machining plant tour',
  'meeting-invitation.activity': 'Advisory board, fall meeting',
  'meeting-invitation.place': 'Library, Maple Grove High School',
  'document.prep.activity': 'First talk with Lakeshore Metal Works',
  'document.prep.place': '18 Harbor Road',
  kind: 'Field trip',
  date: when,
  when,
  time: '9:30 AM to 11:30 AM',
  place: '410 Foundry Rd',
  meeting: 'visiting Lakeshore Metal Works',
  teacher: 'Desmond Achebe',
  teacherPhone: '(217) 555-0141',
  teacherEmail: 'desmond.achebe@maplegrove.example.edu',
  reachTeacher: 'Desmond Achebe at (217) 555-0141 or desmond.achebe@maplegrove.example.edu',
  reachPartner: 'Sonia Park at (217) 555-0188 or sonia.park@example.com',
  'reminder-teacher.contact': 'Sonia Park',
  'reminder-teacher.contactPhone': '(217) 555-0188',
  'reminder-teacher.contactEmail': 'sonia.park@example.com',
  changes: 'The day: Thursday, September 24, 2026 instead of Tuesday, September 22, 2026.',
  instead: 'Renata Oyelaran',
  open: '2 people do not know yet',
  asks: '- Robotics speaker (Talk to a class, 2 needed): An hour about your work, no slides needed.\n- Job shadow (Host a student, by Oct 30, 2026)',
  address: 'https://forms.example.com/r/7K2MD',
  'document.letter.address': '18 Harbor Road\nAlder Falls, IL 61099',
  'document.prep.address': '18 Harbor Road\nAlder Falls, IL 61099',
  'outreach.call.address': '18 Harbor Road\nAlder Falls, IL 61099',
  'outreach.mail.address': '18 Harbor Road\nAlder Falls, IL 61099',
  replyForm: 'https://forms.example.com/r/3PQ8T',
  owner: 'Lucille Brandvold',
  from: 'Priya Raman, Harbor College',
  'hand-over.from': 'Maren Holloway',
  list: 'Priya Raman, Harbor College (answer by Thu, Sep 24, 2026)\nHow to reach them: (217) 555-0119\nWould like to: Talk to a class\n> We would love to show your students our lab.',
  wrong: 'Maren Holloway has left, and is still named as the contact for partners. Name someone else in Set up.',
  numbers: '12 activities with 9 partners and 240 students taking part',
  yearNumbers: '12 activities with 9 partners and 240 students taking part',
  'document.story.numbers': '2 classes, 46 students, 1 summer job',
  stories: 'A morning among lathes: Two classes saw how a part is made.',
  'document.story.title': 'A morning among lathes',
  story:
    'Two classes spent a morning at Lakeshore Metal Works and saw how a part is made, from the drawing to the box.',
  talks: '- Mon, Sep 14, 2026 · Call · Sonia Park · Likes the idea of a tour',
  offers: '- Show our workplace, spring',
  parts: 'Send mail: Google did not answer.',
  by: 'desmond.achebe@maplegrove.example.edu',
  'taken-over.when': 'Monday, September 14, 2026, 9:05 AM',
  what: 'Order safety glasses',
  count: '2',
  ten: '1. Lakeshore Metal Works\n2. Harbor College',
  steps: '1. Take over the hourly work: on Partnerbook › Set up.\n2. Allow the calendar.',
  draft: 'f. What students do afterwards: fill it in under Activity with students.',
  whoComes: '- Ines Aguilar\n- Two students without names\nWith them: Desmond Achebe',
  responsible: 'Desmond Achebe, (217) 555-0141',
  transport: 'School bus',
  arrive: '9:30 AM',
  leave: '11:30 AM',
  before: 'Students read about milling machines and wrote down three questions each.',
  questions: 'What did you wish you had known at our age?\nWhat does a first week look like?',
  after: 'They write a page about what surprised them.',
  logistics: 'Closed shoes. Students bring their own lunch.',
  emergency: 'School office (217) 555-0150',
  tasks: 'Activities 3, Inquiries 1',
  paper: 'your background check',
  'paper-ends-lead.paper': 'The background check of Sonia Park, Lakeshore Metal Works',
  left: 'in 30 days',
  asked: 'Sonia Park',
  whyNot: '',
  reachLead: 'Desmond Achebe at (217) 555-0141 or desmond.achebe@maplegrove.example.edu',
  guideline: '- Show the work as it is.\n- Take no pictures of students, and pass on no names.',
  visitTimes: '- 8:30 to 10:00 AM\n- 12:45 to 2:15 PM',
};

/** A value for each word of the text. A word without a sample shows its own meaning. */
export function samplesFor(template: Template | Mail): Record<string, string> {
  const { kind, placeholders } = template;
  const own: Record<string, string> = 'outside' in template && !template.outside ? { name: 'Desmond Achebe' } : {};
  const said = placeholders.filter(({ block }) => !block);
  return Object.fromEntries(
    said.map(({ name, about }) => [name, samples[`${kind}.${name}`] ?? own[name] ?? samples[name] ?? `(${about})`]),
  );
}
