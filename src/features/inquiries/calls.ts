/** What the sidebar Inquiries requests from the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

/** The person partners may ask, as named on the school's site. */
export interface PublicContact {
  school: string;
  name: string;
  role: string;
  phone: string;
  email: string;
  hours: string;
}

export interface OpenInquiry {
  id: string;
  name: string;
  organization: string;
  ways: string;
  interests: string;
  /** With its kind and what it is about. */
  message: string;
  owner: string;
  /** In words; empty when there is none. */
  due: string;
  overdue: boolean;
  /** Already in Organizations, or nobody who wants to be there: it is a concern. */
  known: boolean;
}

/** The form Partner with us. */
export interface PublicForm {
  url: string;
  editUrl: string;
  /** Who has seen that outsiders can open it; empty while nobody has. */
  openedBy: string;
  /** `2026-09-14`, or empty. */
  openedOn: string;
}

export interface Inquiries {
  open: OpenInquiry[];
  /** How many open inquiries are not shown. */
  more: number;
  /** A sentence about those that nobody is told of; may be empty. */
  held: string;
  contact: PublicContact;
  /** What is wrong with the named person, in sentences. */
  wrong: string[];
  /** `2026-09-14`, or empty. */
  confirmedOn: string;
  /** Null until the form is made. */
  form: PublicForm | null;
  /** The form for questions and problems; null until it is made. */
  concernForm: PublicForm | null;
  /** For the school's own site. */
  snippet: string;
}

interface Done {
  inquiries: Inquiries;
  text: string;
}

export const inquiryCalls = {
  'inquiries.show': asks().answers<Inquiries>(),
  'inquiries.adopt': asks(() => ({ id: z.string() })).answers<Done>(),
  'inquiries.answered': asks(() => ({ id: z.string(), outcome: z.string() })).answers<Done>(),
  'inquiries.confirm': asks().answers<Done>(),
  'inquiries.makeForm': asks().answers<Done>(),
  /** Someone has opened the form in a private window and was able to answer. */
  'inquiries.formOpened': asks().answers<Done>(),
  'inquiries.makeConcernForm': asks().answers<Done>(),
  'inquiries.concernOpened': asks().answers<Done>(),
};
