/** The forms that partners answer here. */
import { attendForm, boardForm, nominateForm, representForm } from './form-texts';
import { formUse, withSchool } from '../../forms/use';
import { intakeAttendance, intakeBoard, intakeNominated, intakeRepresented } from './answers';

export const boardUse = formUse({
  key: 'board',
  name: 'Advisory board answer',
  menuItem: 'Program › Forms…',
  audience: 'organizations invited to the board; each gets an address of its own by mail',
  becomes: 'The answer sets Advisory board in Organizations; who represents the organization comes into People.',
  spec: (app) => withSchool(app, boardForm),
  intake: intakeBoard,
});

export const nominateUse = formUse({
  key: 'nominate',
  name: 'Colleagues named',
  menuItem: 'Program › Forms…',
  audience: 'primary contacts; each gets an address of its own by mail',
  becomes: 'Those who are named come into People, with their role and who named them.',
  spec: (app) => withSchool(app, nominateForm),
  intake: intakeNominated,
});

export const representUse = formUse({
  key: 'represent',
  name: 'Who represents you',
  menuItem: 'Program › Forms…',
  audience: 'primary contacts, once a school year; each gets an address of its own by mail',
  becomes: 'Someone new becomes the primary contact in People, and the one before gets a last day.',
  spec: (app) => withSchool(app, representForm),
  intake: intakeRepresented,
});

export const attendUse = formUse({
  key: 'attend',
  name: 'Will you come',
  menuItem: 'Program › Forms…',
  audience: 'members of the board; each gets an address of its own by mail',
  becomes: 'The answer comes into Attendance. When someone cannot come, the substitute is asked.',
  spec: (app) => withSchool(app, attendForm),
  intake: intakeAttendance,
});
