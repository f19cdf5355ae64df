/** What the partner card and the import page ask of the server. Plain JSON only: it crosses google.script.run. */
import type { ImportField } from './import/mapping-rules';

export type { ImportField };

export interface CardPerson {
  id: string;
  name: string;
  jobTitle: string;
  role: string;
  /** `since Sep 2024`, `until Jun 2025`, or empty. */
  when: string;
  current: boolean;
  /** Wishes not to be called or written to. */
  doNotContact: boolean;
  email: string;
  phone: string;
}

export interface PartnerCard {
  organization: {
    id: string;
    name: string;
    category: string;
    kind: string;
    industry: string;
    stage: string;
    boardStatus: string;
    owner: string;
    phone: string;
    website: string;
    city: string;
    interests: string[];
    knownBy: string;
    notes: string;
  };
  people: CardPerson[];
  lastContacts: { date: string; way: string; with: string; by: string; outcome: string }[];
  planned: { id: string; title: string; kind: string; date: string; time: string; status: string; teacher: string }[];
  due: { what: string; date: string; overdue: boolean }[];
  /** What is not right about this organization, in plain words. */
  problems: string[];
  stages: string[];
  today: string;
}

/** The selected row belongs to no organization. */
export interface NoCard {
  hint: string;
}

export interface LogContact {
  organizationId: string;
  way: string;
  with: string;
  outcome: string;
  nextStep: string;
  /** `YYYY-MM-DD` or empty. */
  nextDate: string;
}

export interface ImportRequest {
  text: string;
  /** File name, or empty when pasted. */
  fileName: string;
  /** Field for each column, `''` to leave it out; null: guess from the headings. */
  mapping: (ImportField | '')[] | null;
  /** For rows that name none. */
  category: string | null;
  /** Where the list comes from: `CTSO`, `CTE advisory`, `Network`, or empty. */
  preset?: string | null;
  /** Whose members the list names, for the preset Network. */
  network?: string | null;
}

export interface ImportPreview {
  headings: string[];
  mapping: (ImportField | '')[];
  fields: { field: ImportField; label: string }[];
  category: string;
  categories: string[];
  preset: string;
  network: string;
  /** Those of the sheet. */
  networks: string[];
  /** The columns are as staff matched them the last time for a list with these headings. */
  remembered: boolean;
  /** First 500 of each action; the counts are for all. */
  rows: { line: number; name: string; action: 'create' | 'change' | 'skip'; why: string; changes: string[] }[];
  counts: { create: number; change: number; skip: number };
  problems: { line: number; text: string }[];
  /** Stands for what is shown: apply refuses when the sheet has changed so that something else would happen. */
  fingerprint: string;
}

export interface ImportResult {
  batch: string;
  created: number;
  changed: number;
  skipped: number;
  /** Sentence for staff. */
  text: string;
}

export interface PartnerCalls {
  'partners.card': (argument: { organizationId: string | null }) => PartnerCard | NoCard;
  'partners.logContact': (argument: LogContact) => PartnerCard | NoCard;
  'partners.appointment': (argument: { organizationId: string; date: string; start: string; place: string }) => {
    card: PartnerCard;
    activityId: string;
    text: string;
  };
  'partners.editPhone': (argument: {
    kind: 'organization' | 'person';
    id: string;
    organizationId: string;
    phone: string;
  }) => PartnerCard | NoCard;
  'import.preview': (argument: ImportRequest) => ImportPreview;
  'import.apply': (argument: ImportRequest & { fingerprint: string }) => ImportResult;
  'import.undo': (argument: { batch: string }) => { text: string };
}
