/** When a parent's answer becomes a lead. The employer is the organization, and the parent knows it (law 1). */
import { givenTo, picked, told, type AnswerTo } from '../../forms/answer-rules';
import { saysNothing } from '../../forms/free-answer-rules';
import { isEmail, tidyPhone, type Email } from '../../shared/contact';
import { dateOf } from '../../shared/dates';
import { comparable, cut, tidy } from '../../shared/text';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { Table } from '../../workbook/read/table';
import type { NewRow } from '../../workbook/tab';
import type { Connection, connections } from '../../records/connections';
import type { Organization, organizations } from '../../records/organizations';
import type { parentSurvey } from './parent-texts';
import type { Response } from './tabs';

type ParentAnswer = AnswerTo<typeof parentSurvey>;

/** Questions that identify a person; not kept without consent to contact: docs/decisions/parents-who-say-no.md */
const personal = ['name', 'email', 'phone'];

export interface ParentLead {
  answer: ParentAnswer;
  employer: string;
  industry: string;
  /** In the school's language, for Interests. */
  offers: string[];
  skills: string;
  name: string;
  email: Email | null;
  phone: string;
}

export type Prospect = Omit<NewRow<typeof organizations>, 'addedAt'>;
export type NewConnection = NewRow<typeof connections>;

function mayContact(answer: ParentAnswer): boolean {
  return picked(answer, 'mayContact')[0] === 'yes';
}

/** What may be kept of an answer: all of it, or all but who gave it. */
export function keepable(answer: ParentAnswer): ParentAnswer {
  if (mayContact(answer)) return answer;
  return { ...answer, given: answer.given.filter(({ questionKey }) => !personal.includes(questionKey)) };
}

/** Null when there is nothing to follow up: no consent, or no employer named. `offerNames`: by option key. */
export function leadOf(answer: ParentAnswer, offerNames: Map<string, string>): ParentLead | null {
  if (!mayContact(answer)) return null;
  const employer = told(answer, 'employer');
  const name = told(answer, 'name');
  const is = comparable(employer);
  if (saysNothing(employer) || noEmployer.has(is) || is === comparable(name)) return null;
  const typedEmail = told(answer, 'email', 254);
  const offers = givenTo(answer, 'offers');
  return {
    answer,
    employer,
    industry: told(answer, 'industry'),
    offers: (offers?.values ?? []).map((value, index) => {
      // Interests are separated by commas.
      const own = cut(tidy(value.replace(/[,;]/g, ' ')), 80, '…');
      return offerNames.get(offers?.keys?.[index] ?? '') ?? own;
    }),
    skills: told(answer, 'skills', 300),
    name: name === '' ? 'A parent who gave no name' : name,
    email: isEmail(typedEmail) ? typedEmail : null,
    phone: tidyPhone(told(answer, 'phone', 40)),
  };
}

/** What people write who have no employer, in `comparable` form. */
const noEmployer = new Set(
  [
    'nowhere, not employed, unemployed, i do not work, i dont work, retired, disabled,',
    'homemaker, housewife, stay at home, stay at home mom, stay at home dad, stay at home parent, home, student,',
    'self, self employed, myself, me, freelance, prefer not to say, private,',
    'no trabajo, desempleado, desempleada, sin empleo, jubilado, jubilada, retirado, retirada,',
    'ama de casa, amo de casa, hogar, en casa, en mi casa, estudiante, por mi cuenta, trabajo por mi cuenta, independiente, yo',
  ]
    .join(' ')
    .split(',')
    .map(comparable),
);

/** Connections by answer and by name of their organization; built once for many leads. */
export interface KnownConnections {
  answers: Set<string | null>;
  byOrganization: Map<string, Pick<Connection, 'knower' | 'knowerEmail'>[]>;
}

export function knownConnections(rows: readonly Connection[]): KnownConnections {
  const known: KnownConnections = { answers: new Set(), byOrganization: new Map() };
  for (const row of rows) noteConnection(known, row.organization?.label ?? '', row);
  return known;
}

/** Adds one made since. */
export function noteConnection(
  { answers, byOrganization }: KnownConnections,
  organization: string,
  row: Pick<Connection, 'knower' | 'knowerEmail' | 'answerId'>,
): void {
  if (row.answerId !== null) answers.add(row.answerId);
  const name = comparable(organization);
  const some = byOrganization.get(name);
  if (some) some.push(row);
  else byOrganization.set(name, [row]);
}

/**
 * `known`: the organization that already has this name, if any. `done`: this answer, or the same parent about the same
 * organization, was noted before.
 */
export function decideLead(
  lead: ParentLead,
  known: Organization | null,
  { answers, byOrganization }: KnownConnections,
): 'done' | 'connect' | 'add' {
  if (answers.has(lead.answer.answerId)) return 'done';
  if (known === null) return 'add';
  const names = new Set([known.name, ...(known.formerNames ?? [])].map((name) => comparable(name ?? '')));
  const noted = [...names].some((name) =>
    (byOrganization.get(name) ?? []).some(({ knower, knowerEmail }) =>
      lead.email === null || knowerEmail === null
        ? comparable(knower ?? '') === comparable(lead.name)
        : knowerEmail.toLowerCase() === lead.email.toLowerCase(),
    ),
  );
  return noted ? 'done' : 'connect';
}

export function prospectOf({ employer, industry, offers, name, answer }: ParentLead): Prospect {
  return {
    name: employer,
    category: 'Employer',
    stage: 'Prospect',
    industry: industry === '' ? null : industry,
    interests: offers.length === 0 ? null : offers,
    source: sourceOf(answer),
    knownBy: name,
  };
}

export function connectionOf(lead: ParentLead, organizationName: string): NewConnection {
  const { answer, name, email, phone, skills } = lead;
  return {
    organization: { label: organizationName },
    knower: name,
    knowerKind: 'Parent',
    knowerEmail: email,
    knowerPhone: phone.replace(/\D/g, '').length < 7 ? null : phone,
    how: skills === '' ? 'Works there' : `Works there. Skills: ${skills}`,
    source: sourceOf(answer),
    since: dateOf(answer.at),
    answerId: answer.answerId,
  };
}

function sourceOf({ schoolYear }: ParentAnswer): string {
  return `Parent survey ${schoolYear}`;
}

/** Parents who have since changed their answer to No: the row is staff's, so they are told and it is not removed. */
export function withdrawnProblems(table: Table<typeof connections>, responseRows: Response[]): Problem[] {
  const withdrawn = new Set(
    responseRows
      .filter(({ given }) => given?.some(({ questionKey, keys }) => questionKey === 'mayContact' && keys?.[0] === 'no'))
      .map(({ answerId }) => answerId),
  );
  return table.rows
    .filter(({ answerId }) => answerId !== null && withdrawn.has(answerId))
    .map(({ row, knower, organization }) => {
      const text = `${knower ?? 'This parent'} has since asked not to be contacted. Delete this row, and the name under “Known by” at ${organization?.label ?? 'the organization'}.`;
      return problemAt(table, row, 'knower', text);
    });
}
