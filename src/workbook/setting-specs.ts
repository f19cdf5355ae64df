/**
 * The school's settings, declared once: the rows of the Settings tab and the fields of *Set up…* follow from this.
 * Sentences here are read by people in a hurry: what happens with Yes, what happens with No.
 */
import { monthNames, weekdayNames } from '../shared/dates';
import { address, anyText, count, hour, oneOf, yesNo, type Said, type SettingSpec } from './setting-kinds';

const school = (name: string, about: string): Said => ({ group: 'Your school', name, about });
const contact = (name: string, about: string): Said => ({ group: 'Whom partners may ask', name, about });
const byItself = (name: string, about: string): Said => ({ group: 'What leaves by itself', name, about });
const when = (name: string, about: string): Said => ({ group: 'When mail leaves', name, about });
const board = (name: string, about: string): Said => ({ group: 'The advisory board', name, about });
const limit = (name: string, about: string): Said => ({ group: 'Limits and privacy', name, about });

export const settingSpecs = {
  schoolName: anyText(school('School', 'Stands in every mail and on every form.'), 'Maple Grove High School'),
  schoolAddress: anyText(
    school('Postal address', 'Stands at the foot of mails to people outside the school.'),
    '400 Elm Street, Maple Grove, IL 60000',
  ),
  schoolPhone: anyText(school('School phone', 'For partners who want to call.'), '(217) 555-0100'),
  schoolColor: {
    ...anyText(school('School color', 'A line of this color stands at the top of mails.'), '#1a5276'),
    read: (text) => (/^#[0-9a-f]{6}$/i.test(text.trim()) || text.trim() === '' ? text.trim() : null),
    expects: 'a color written like #1a5276',
  } satisfies SettingSpec<string>,
  schoolLogo: {
    ...anyText(
      school(
        'School logo',
        'Stands at the top of mails. Copy the address of the picture from your school’s own website.',
      ),
      'https://www.example.edu/logo.png',
    ),
    read: (text) => (/^https:\/\/[^\s"'<>]+$/i.test(text.trim()) || text.trim() === '' ? text.trim() : null),
    expects: 'an address that begins with https://',
  } satisfies SettingSpec<string>,
  emergencyPhones: anyText(
    school('Emergency phones', 'For hosts of students, unless the activity has others. Never the number of a family.'),
    'School office (217) 555-0100',
  ),
  visitTimes: anyText(
    school(
      'Visit times',
      'When classes can come to a workplace, with semicolons between. For the handout for the board.',
    ),
    '8:30 to 10:00 AM; 12:45 to 2:15 PM',
    '8:30 to 10:00 AM; 10:15 to 11:45 AM; 12:45 to 2:15 PM',
  ),
  coordinatorName: anyText(school('Coordinator', 'Signs mails to partners.'), 'Dana Whitfield'),
  coordinatorEmail: address(
    school('Coordinator’s email', 'Answers to mails come here, and so do notices about Partnerbook itself.'),
  ),
  administrator: anyText(
    school(
      'Administrator',
      'Name in Staff: who is told when a concern stays unanswered. Blank: the principal in Staff.',
    ),
    'Gail Lindgren',
  ),
  replyTo: address(school('Answers go to', 'Another address for answers. Blank: the coordinator’s.')),
  publicContact: anyText(contact('Contact for partners', 'The name that stands on your website.'), 'Dana Whitfield'),
  publicRole: anyText(contact('Contact role', 'What that person is at school.'), 'Work-based learning coordinator'),
  publicPhone: anyText(contact('Contact phone', 'Phone of that person.'), '(217) 555-0100'),
  publicEmail: address(contact('Contact email', 'Email of that person.')),
  publicHours: anyText(contact('Contact hours', 'When that person can be reached.'), 'School days, 8 AM to 3 PM'),
  publicConfirmed: {
    ...anyText(
      contact('Contact confirmed', 'The day on which somebody last said that this person is still right.'),
      '2026-09-14',
    ),
    kind: 'date',
  } satisfies SettingSpec<string>,
  practice: yesNo(
    byItself(
      'Practice mode',
      'Yes: every mail comes only to the person who set Partnerbook up, marked as practice. No: mail goes to the people it is for, and what you approved before has to be approved again.',
    ),
    'Yes',
  ),
  inquiriesAutomatic: yesNo(
    byItself(
      'Thank for inquiries without asking',
      'Yes: whoever fills in the form Partner with us gets a thank-you right away. No: it waits under Mail.',
    ),
    'No',
  ),
  remindersAutomatic: yesNo(
    byItself('Send reminders without asking', 'Yes: reminders go out by themselves. No: they wait under Mail.'),
    'No',
  ),
  thanksAutomatic: yesNo(
    byItself('Send thank-yous without asking', 'Yes: thank-yous go out by themselves. No: they wait under Mail.'),
    'No',
  ),
  representYearly: yesNo(
    byItself(
      'Ask each fall who represents partners',
      'Yes: each fall, every partner is asked once who your contact is there. The mails wait under Mail.',
    ),
    'No',
  ),
  sendFrom: hour(when('Send mail from', 'No mail leaves before this time.'), '7:00 AM'),
  sendUntil: hour(when('Send mail until', 'No mail leaves after this time.'), '6:00 PM'),
  weekendsQuiet: yesNo(
    when(
      'Weekends are quiet',
      'Yes: on Saturday and Sunday no mail goes to people outside school, unless Monday would be too late for it. Holidays are in the School days tab.',
    ),
    'Yes',
  ),
  boardMeetings: count(board('Board meetings a year', 'How often the board meets from July to June.'), '4'),
  boardFirstMonth: oneOf(
    board('First board meeting in', 'The month of the first meeting of a school year.'),
    monthNames,
    'September',
  ),
  boardWeekday: oneOf(
    board('Board meets on', 'Meetings are laid out on the second such day of a month.'),
    weekdayNames,
    'Wednesday',
  ),
  boardStart: hour(board('Board meets from', 'When meetings begin.'), '7:00 AM'),
  boardEnd: hour(board('Board meets until', 'When meetings end.'), '9:00 AM'),
  boardPlace: anyText(
    board('Where the school hosts the board', 'Room or address. Blank: the postal address of the school.'),
    'Library, room 12',
  ),
  boardCatering: anyText(
    board('Food and drink for the board', 'What the host of a meeting brings.'),
    'Breakfast',
    'Breakfast',
  ),
  brainstormMinutes: count(
    board('Minutes for ideas', 'How long each board meeting has for ideas that nobody has put on the agenda.'),
    '15',
  ),
  openMeetings: yesNo(
    board(
      'Open meetings',
      'Yes: agendas of the board are posted 48 hours before, and minutes once they are approved. Ask your district whether the law wants that.',
    ),
    'No',
  ),
  quotaReserve: count(
    limit(
      'Mails kept back each day',
      'Google limits how many mails you can send in a day. This many are saved for reminders that cannot wait.',
    ),
    '20',
  ),
  asksPerTerm: count(
    limit(
      'Asks to one organization a term',
      'Nobody is asked for something more often than this from July to December, or from January to June.',
    ),
    '3',
  ),
  checkInDays: count(
    limit(
      'Days until a partner is asked how it goes',
      'A partner without a contact, feedback or activity for this long gets one mail, which waits under Mail. 0: nobody is asked.',
    ),
    '90',
  ),
  clearanceMonths: count(
    limit(
      'Months a check counts',
      'A background check, permission or release without a last day counts this long after it was decided.',
    ),
    '12',
  ),
  paceVisits: count(
    limit('Colleges to visit', 'How many different colleges each student visits by the end of grade 11.'),
    '3',
  ),
  virtualVisits: yesNo(
    limit('Online college visits count', 'Yes: a visit to a college counts where its place says online, too.'),
    'No',
  ),
  smallGroup: count(
    limit(
      'Smallest group with a number',
      'Of fewer students than this, lists and reports say “<10” or the like, so that nobody is recognized.',
    ),
    '10',
  ),
  keepStudentYears: count(
    limit(
      'Keep students for',
      'School years after a student has left. Then Set up, Delete old student data offers to delete what is kept about them.',
    ),
    '1',
  ),
  keepYears: count(
    limit(
      'Keep personal values for',
      'School years. After that, names and addresses in old mails and old changes are erased. Those changes can no longer be undone.',
    ),
    '2',
  ),
  footer: anyText(
    limit('How to stop', 'The last line of mails to people outside the school.'),
    'To stop getting these messages, reply to this one and say so.',
    'To stop getting these messages, reply to this one and say so.',
  ),
} as const;
