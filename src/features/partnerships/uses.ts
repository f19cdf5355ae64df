/** What is mailed to partners here, and the forms they answer. */
import { withSchool, type FormUse } from '../../forms/use';
import type { Placeholder } from '../../messages/compose';
import type { MailTemplate } from '../../messages/templates';
import { takeInAttendance, takeInBoard, takeInNominated, takeInRepresented } from './answers.later';
import { activityInvitation } from './board-rules';

const words: Placeholder[] = [
  { name: 'name', about: 'name of the one who gets it', required: true },
  { name: 'organization', about: 'the partner', required: true },
  { name: 'school', about: 'name of the school, from Settings', required: true },
  { name: 'schoolPhone', about: 'phone of the school, from Settings' },
  { name: 'coordinator', about: 'name of the coordinator, from Settings' },
];
const address: Placeholder = { name: 'address', about: 'address of the form', required: true };

/** Young people get to know the industry and are encouraged to enter it: the guide wants that said (B22). */
const industry: Placeholder = {
  name: 'industry',
  about: 'that young people get to know the industry and are encouraged to enter it',
  block: true,
};

export const boardTemplate: MailTemplate = {
  kind: 'board-invitation',
  category: 'board',
  name: 'Invitation to the advisory board',
  placeholders: [...words, address, industry],
};

export const nominateTemplate: MailTemplate = {
  kind: 'name-colleagues',
  category: 'board',
  name: 'Request to name colleagues',
  placeholders: [...words, address],
};

const moment: Placeholder[] = [
  { name: 'activity', about: 'name of the activity', required: true },
  { name: 'date', about: 'its day', required: true },
  { name: 'time', about: 'from when to when, or “all day”' },
  { name: 'place', about: 'where it is' },
];

export const activityTemplate: MailTemplate = {
  kind: activityInvitation,
  category: 'outreach',
  name: 'Invitation to an activity',
  placeholders: [...words, { name: 'interest', about: 'what of its interests fits', required: true }, ...moment],
};

export const welcomeTemplate: MailTemplate = {
  kind: 'welcome',
  category: 'board',
  name: 'Welcome to a new partner',
  placeholders: [...words, { name: 'people', about: 'that you understand when people change', block: true }],
};

export const representTemplate: MailTemplate = {
  kind: 'represents',
  category: 'board',
  name: 'Who represents you? (once a year)',
  placeholders: [...words, address],
};

export const meetingTemplate: MailTemplate = {
  kind: 'meeting-invitation',
  category: 'board',
  name: 'Invitation to a board meeting',
  placeholders: [...words, address, ...moment, { name: 'instead', about: 'for whom a substitute steps in' }],
};

export const boardUse: FormUse = {
  key: 'board',
  name: 'Advisory board answer',
  menuItem: 'Surveys › Forms',
  audience: 'organizations invited to the board; each gets an address of its own by mail',
  becomes: 'The answer sets Advisory board in Organizations; who represents the organization comes into People.',
  spec: (app) => withSchool(app, app.seed('boardForm')),
  takeIn: takeInBoard,
};

export const nominateUse: FormUse = {
  key: 'nominate',
  name: 'Colleagues named',
  menuItem: 'Surveys › Forms',
  audience: 'primary contacts; each gets an address of its own by mail',
  becomes: 'Those who are named come into People, with their role and who named them.',
  spec: (app) => withSchool(app, app.seed('nominateForm')),
  takeIn: takeInNominated,
};

export const representUse: FormUse = {
  key: 'represent',
  name: 'Who represents you',
  menuItem: 'Surveys › Forms',
  audience: 'primary contacts, once a school year; each gets an address of its own by mail',
  becomes: 'Someone new becomes the primary contact in People, and the one before gets a last day.',
  spec: (app) => withSchool(app, app.seed('representForm')),
  takeIn: takeInRepresented,
};

export const attendUse: FormUse = {
  key: 'attend',
  name: 'Will you come',
  menuItem: 'Surveys › Forms',
  audience: 'members of the board; each gets an address of its own by mail',
  becomes: 'The answer comes into Attendance. When someone cannot come, the substitute is asked.',
  spec: (app) => withSchool(app, app.seed('attendForm')),
  takeIn: takeInAttendance,
};
