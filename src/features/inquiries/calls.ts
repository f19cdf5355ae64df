/** What the public page asks as `visit`, and what the sidebar Inquiries asks as `serve`. Plain JSON only. */
export interface PublicContact {
  school: string;
  name: string;
  role: string;
  phone: string;
  email: string;
  hours: string;
}

export interface Inquiry {
  /** Made by the page, so that a second click is known. */
  token: string;
  organization: string;
  name: string;
  email: string;
  phone: string;
  interests: string[];
  message: string;
  /** A field that people do not see: what fills it in is no person. */
  website: string;
}

export interface Welcome {
  contact: PublicContact;
  interests: string[];
  /** What is asked of partners at the moment, in a line each. */
  asks: string[];
}

export interface VisitCalls {
  'public.contact': (argument: null) => Welcome;
  'public.inquire': (argument: Inquiry) => { text: string };
}

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

export interface InquiryDesk {
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

export interface InquiryCalls {
  'inquiries.desk': (argument: null) => InquiryDesk;
  'inquiries.adopt': (argument: { id: string }) => { desk: InquiryDesk; text: string };
  'inquiries.answered': (argument: { id: string; outcome: string }) => { desk: InquiryDesk; text: string };
  'inquiries.confirm': (argument: null) => { desk: InquiryDesk; text: string };
}
