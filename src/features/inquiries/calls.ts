/** What the sidebar Inquiries and the public page ask of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface PublicContact {
  school: string;
  name: string;
  role: string;
  phone: string;
  email: string;
  hours: string;
}

export interface Welcome {
  contact: PublicContact;
  interests: string[];
  /** What is asked of partners at the moment, in a line each. */
  asks: string[];
}

const inquiry = {
  /** Made by the page, so that a second click is known. */
  token: z.string(),
  organization: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  interests: z.array(z.string()),
  message: z.string(),
  /** A field that people do not see: what fills it in is no person. */
  website: z.string(),
};
export type Inquiry = z.infer<z.ZodMiniObject<typeof inquiry>>;

export const visitCalls = {
  'public.contact': asks().answers<Welcome>(),
  'public.inquire': asks(inquiry).answers<{ text: string }>(),
};

export interface OpenInquiry {
  id: string;
  name: string;
  organization: string;
  ways: string;
  interests: string;
  message: string;
  owner: string;
  /** In words; empty when there is none. */
  due: string;
  overdue: boolean;
  /** Already in Organizations. */
  known: boolean;
}

export interface Inquiries {
  open: OpenInquiry[];
  contact: PublicContact;
  /** What is not right about the named person, in sentences. */
  wrong: string[];
  /** `2026-09-14`, or empty. */
  confirmedOn: string;
  /** Of the public page; empty until a person has deployed the script as a web app. */
  address: string;
  /** For the school's own site. */
  snippet: string;
}

export const inquiryCalls = {
  'inquiries.show': asks().answers<Inquiries>(),
  'inquiries.adopt': asks({ id: z.string() }).answers<{ inquiries: Inquiries; text: string }>(),
  'inquiries.answered': asks({ id: z.string(), outcome: z.string() }).answers<{ inquiries: Inquiries; text: string }>(),
  'inquiries.confirm': asks().answers<{ inquiries: Inquiries; text: string }>(),
};
