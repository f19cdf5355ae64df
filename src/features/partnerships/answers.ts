/** Handles answers of partners: seats on the board, interests, people who were named. */
import type { App } from '../../app';
import { picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { isEmail } from '../../shared/contact';
import { addDays, dateOf } from '../../shared/dates';
import { comparable } from '../../shared/text';
import { isCurrent } from '../../records/people-rules';
import { organizations, type Organization } from '../../records/organizations';
import { people, type Person } from '../../records/people';
import { activities } from '../../records/activities';
import { offers } from '../../records/offers';
import type { HelpKind } from '../../records/needs';
import { endingRoles } from './stage-rules';
import { attendance } from '../../records/attendance';
import type { attendForm, boardForm, nominateForm, representForm } from './form-texts';

/** Finds the organization by the reference in the form's link, which is its id. */
export function intakeBoard(app: App, answers: AnswerTo<typeof boardForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  for (const answer of answers) {
    const organization = workbook.table(organizations).byId.get(told(answer, referenceQuestion));
    if (!organization) continue;
    const accepts = picked(answer, 'answer')[0] === 'yes';
    const likes = picked(answer, 'interests') as HelpKind[];
    const known = organization.interests ?? [];
    // Staff have decided otherwise since the answer that is now corrected: they are asked (surveys/bring-in.ts).
    const isTheirs = answer.before !== undefined && organization.boardStatus !== boardStatusOf(answer.before);
    workbook.change(organizations, organization.id, {
      ...(isTheirs ? {} : { boardStatus: boardStatusOf(answer) }),
      interests: [...new Set([...known, ...likes])],
    });
    if (isTheirs) continue;
    if (accepts) {
      const name = told(answer, 'name');
      if (name !== '') endRole(app, answer, organization, 'Board representative', name);
      addPerson(app, answer, organization, 'name', 'email', 'Board representative', null);
    }
    offer(app, answer, organization, likes);
  }
  return answers;
}

function boardStatusOf(answer: AnswerTo<typeof boardForm>): 'On the board' | 'Other role' | 'Declined' {
  const said = picked(answer, 'answer')[0];
  if (said === 'yes') return 'On the board';
  return said === 'other' || picked(answer, 'interests').length > 0 ? 'Other role' : 'Declined';
}

/** Light roles with the number of times a year that the partner wishes. */
function offer({ workbook }: App, answer: SurveyAnswer, organization: Organization, likes: HelpKind[]): void {
  if (workbook.sheetIdOf(offers) === null) return;
  const { rows } = workbook.table(offers);
  const timesAYear = Number(picked(answer, 'times')[0] ?? '') || null;
  for (const kind of likes) {
    const same = rows.find(
      (row) => row.kind === kind && workbook.follow(organizations, row.organization)?.id === organization.id,
    );
    if (same) workbook.change(offers, same.id, { timesAYear });
    else {
      const from = { source: 'Advisory board answer', since: dateOf(answer.at), answerId: answer.answerId };
      workbook.add(offers, [{ ...from, organization: { label: organization.name ?? '' }, kind, timesAYear }]);
    }
  }
}

/** The reference is the id of the primary contact who was asked. */
export function intakeNominated(app: App, answers: AnswerTo<typeof nominateForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  for (const answer of answers) {
    const asked = workbook.table(people).byId.get(told(answer, referenceQuestion));
    const organization = workbook.follow(organizations, asked?.organization ?? null);
    if (!asked || !organization) continue;
    const numbers = [1, 2, 3] as const;
    // The seat is one: whoever is named for it first has it from now on.
    const first = numbers.filter(
      (number) => picked(answer, `role${number}`)[0] === 'Board representative' && told(answer, `name${number}`) !== '',
    )[0];
    if (first !== undefined) endRole(app, answer, organization, 'Board representative', told(answer, `name${first}`));
    for (const number of numbers) {
      const role = (picked(answer, `role${number}`)[0] ?? 'Contact') as Person['role'];
      addPerson(app, answer, organization, `name${number}`, `email${number}`, role, asked.name);
    }
  }
  return answers;
}

/**
 * Asked once a year: the same person, someone new, or a substitute. The reference is the id of the primary contact who
 * was asked.
 */
export function intakeRepresented(app: App, answers: AnswerTo<typeof representForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  for (const answer of answers) {
    const asked = workbook.table(people).byId.get(told(answer, referenceQuestion));
    const organization = workbook.follow(organizations, asked?.organization ?? null);
    const says = picked(answer, 'answer')[0];
    const name = told(answer, 'name');
    if (!asked || !organization || says === 'same' || name === '') continue;
    if (says === 'substitute') {
      addPerson(app, answer, organization, 'name', 'email', 'Substitute', asked.name);
      continue;
    }
    endRole(app, answer, organization, 'Primary contact', name);
    addPerson(app, answer, organization, 'name', 'email', 'Primary contact', asked.name);
  }
  return answers;
}

/**
 * The reference holds the ids of the meeting and of the person. Each person gets a row; the organization counts once.
 */
export function intakeAttendance(app: App, answers: AnswerTo<typeof attendForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  for (const given of answers) {
    const [meetingId = '', personId = ''] = told(given, referenceQuestion).split(' ');
    const meeting = workbook.table(activities).byId.get(meetingId);
    const person = workbook.table(people).byId.get(personId);
    const organization = workbook.follow(organizations, person?.organization ?? null);
    if (!meeting || !person || !organization) continue;
    const answer = (picked(given, 'answer')[0] ?? 'Cannot come') as 'Comes';
    const label = { label: organization.name ?? '' };
    const here = workbook
      .table(attendance)
      .rows.filter(
        (row) =>
          workbook.follow(activities, row.meeting)?.id === meetingId &&
          workbook.follow(organizations, row.organization)?.id === organization.id,
      );
    const own = here.find((row) => comparable(row.person ?? '') === comparable(person.name ?? ''));
    const come = [answer, ...here.filter((row) => row !== own).map((row) => row.answer)];
    const present = come.some((each) => each !== null && each !== 'Cannot come') ? 'Yes' : 'No';
    const values = { answer, present, answerId: given.answerId } as const;
    for (const row of here) workbook.change(attendance, row.id, row === own ? values : { present });
    if (!own)
      workbook.add(attendance, [
        { meeting: { label: meeting.title ?? '' }, organization: label, person: person.name, ...values },
      ]);
    if (answer !== 'Comes') addPerson(app, given, organization, 'name', 'email', 'Substitute', person.name);
  }
  return answers;
}

/** The day before the answer is the last one in the role of whoever has it so far, unless it is the person named. The seat stays. */
function endRole(
  { workbook, clock }: App,
  answer: SurveyAnswer,
  organization: Organization,
  role: 'Primary contact' | 'Board representative',
  name: string,
): void {
  const theirs = workbook
    .table(people)
    .rows.filter((each) => workbook.follow(organizations, each.organization)?.id === organization.id);
  const known = theirs.filter((each) => comparable(each.name ?? '') === comparable(name))[0];
  for (const { id } of endingRoles(theirs, role, known?.name ?? name, clock.today()))
    workbook.change(people, id, { until: addDays(dateOf(answer.at), -1) });
}

/** Nobody gets the same role twice. For a known person, the address on file is used when the answer leaves it out. */
function addPerson(
  { workbook, clock }: App,
  answer: SurveyAnswer,
  organization: Organization,
  nameKey: string,
  emailKey: string,
  role: Person['role'],
  namedBy: string | null,
): void {
  const name = told(answer, nameKey);
  if (name === '') return;
  const typed = told(answer, emailKey, 254);
  const same = workbook
    .table(people)
    .rows.filter(
      (each) =>
        comparable(each.name ?? '') === comparable(name) &&
        workbook.follow(organizations, each.organization)?.id === organization.id,
    );
  if (same.some((each) => each.role === role && isCurrent(each, clock.today()))) return;
  const standsInFor = role === 'Substitute' ? namedBy : null;
  const email = isEmail(typed) ? typed : (same[0]?.email ?? null);
  const label = { label: organization.name ?? '' };
  const { jobTitle = null, phone = null } = same[0] ?? {};
  workbook.add(people, [
    { name, organization: label, role, since: dateOf(answer.at), email, jobTitle, phone, namedBy, standsInFor },
  ]);
}
