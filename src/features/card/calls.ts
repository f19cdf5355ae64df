/** The calls that the partner card makes. */
import * as z from 'zod/mini';
import type { ListedItem } from '../../shared/house-calls';
import { meetingPlace } from '../../shared/appointment';
import { asks, type SentBy } from '../../shared/calls';

export interface CardPerson {
  id: string;
  name: string;
  jobTitle: string;
  role: string;
  /** `since Sep 2024`, `until Jun 2025`, or empty. */
  when: string;
  current: boolean;
  /** Asked not to be called or written to. */
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
  /** What is wrong with this organization, in plain words. */
  problems: string[];
  stages: string[];
  today: string;
  /** Whether offers and promises are in use. */
  hasLedger: boolean;
  /** What else there is for this organization, in parts of Partnerbook that are in use. */
  more: ListedItem[];
}

/** What each side promised and gave this school year. */
export interface CardLedger {
  year: string;
  sides: {
    side: string;
    sections: {
      part: string;
      /** `pace` empty: nothing was promised in numbers. */
      lines: { text: string; pace: string; agreed: boolean }[];
      /** One sum for each unit; empty for a single line. */
      sum: string;
    }[];
  }[];
}

/** The selected row does not belong to any organization. */
export interface NoCard {
  hint: string;
}

const id = z.string();

export const cardCalls = {
  'partners.card': asks(() => ({ organizationId: z.nullable(id) })).answers<PartnerCard | NoCard>(),
  'partners.logContact': asks(() => ({
    organizationId: id,
    way: z.string(),
    with: z.string(),
    outcome: z.string(),
    nextStep: z.string(),
    /** `YYYY-MM-DD` or empty. */
    nextDate: z.string(),
  })).answers<PartnerCard | NoCard>(),
  'partners.appointment': asks(() => ({ organizationId: id, ...meetingPlace.shape })).answers<{
    card: PartnerCard;
    activityId: string;
    text: string;
  }>(),
  'partners.editPhone': asks(() => ({
    kind: z.enum(['organization', 'person']),
    id,
    organizationId: id,
    phone: z.string(),
  })).answers<PartnerCard | NoCard>(),
  'partners.ledger': asks(() => ({ organizationId: id })).answers<CardLedger>(),
  /** A mail to this person came back. */
  'partners.cameBack': asks(() => ({ organizationId: id, personId: id })).answers<PartnerCard | NoCard>(),
};

export type LogContact = SentBy<(typeof cardCalls)['partners.logContact']>;
