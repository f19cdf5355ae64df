/** The calls that the sidebars Partnership and Invite interested partners make. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

/** A partnership goal of this school year. */
export interface PlannedGoal {
  id: string;
  name: string;
  stakeholder: string;
  /** Measure, target and day, as far as they are known. */
  says: string;
  agreed: boolean;
  /** It is one of the whole program, and not of this partner alone. */
  isEverybodys: boolean;
}

/** A rule of the school, and how it stands with this partner. */
export interface CheckedRule {
  name: string;
  /** Empty when it counts. */
  lacks: string;
  /** Of a policy that they have not read: its row, so that one click notes that they have. Empty otherwise. */
  unread: string;
}

/** Somebody who may get the plan. `key`: `partner`, `school`, or an id in Staff. */
export interface PlanReader {
  key: string;
  name: string;
  part: string;
}

/** A contact card or a role sheet; its addresses are empty while there is none. */
export interface SharedPaper {
  kind: string;
  name: string;
  url: string;
  pdf: string;
}

export interface PartnershipShown {
  id: string;
  name: string;
  stage: string;
  boardStatus: string;
  stages: string[];
  structures: { name: string; guide: string }[];
  structure: string[];
  /** `Needed, by Rosa Lin, asked Mon, Sep 14: open`, or empty. */
  approval: string;
  approver: string;
  /** An approval is needed and has not been decided yet. */
  open: boolean;
  primary: string;
  people: { name: string; email: string; jobTitle: string }[];
  /** What the plan of this school year lacks, as sentences. */
  lacks: string[];
  stakeholders: string[];
  goals: PlannedGoal[];
  schoolLead: string;
  partnerLead: string;
  /** Colleagues who may lead. */
  colleagues: string[];
  gives: { side: string; lines: string[] }[];
  prerequisites: string[];
  /** Null while the school keeps no rules. */
  checklist: CheckedRule[] | null;
  learning: string[];
  readers: PlanReader[];
  /** The paper as last made; empty while there is none. */
  plan: { url: string; pdf: string };
  /** The agreement as last made; of a draft there is no PDF. */
  agreement: { url: string; pdf: string };
  cards: SharedPaper[];
  roles: SharedPaper[];
}

export type PartnershipAnswer = PartnershipShown | { hint: string };

export interface Done {
  shown: PartnershipAnswer;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
}

export interface InterestedLine {
  id: string;
  name: string;
  to: string;
  fits: string;
  /** Why it is not invited; empty when it can be. */
  why: string;
}

export interface Interested {
  activityId: string;
  activity: string;
  lines: InterestedLine[];
  quotaLeft: number;
}

const id = z.string();
const line = z.string().check(z.maxLength(300, { error: 'That is too long for one line.' }));

export const partnershipCalls = {
  'partnership.show': asks(() => ({ id: z.nullable(id) })).answers<PartnershipAnswer>(),
  'partnership.save': asks(() => ({
    id,
    stage: z.string(),
    structure: z.array(z.string()),
    approver: z.string(),
    decision: z.enum(['', 'Yes', 'No']),
  })).answers<Done>(),
  'partnership.primary': asks(() => ({
    id,
    name: z.string(),
    email: z.string(),
    jobTitle: z.string(),
  })).answers<Done>(),
  'partnership.ask': asks(() => ({ id, what: z.enum(['board', 'nominate', 'welcome']) })).answers<Done>(),
  /** Adds a goal for this partner. `due`: `YYYY-MM-DD` or empty. */
  'partnership.goal': asks(() => ({
    id,
    stakeholder: line,
    name: line,
    measure: line,
    target: line,
    due: line,
    agreed: z.boolean(),
  })).answers<Done>(),
  /** All sides stand behind a goal, by its id. */
  'partnership.agree': asks(() => ({ id, goal: z.string() })).answers<Done>(),
  'partnership.leads': asks(() => ({ id, schoolLead: line, partnerLead: line })).answers<Done>(),
  'partnership.checklist': asks(() => ({ id })).answers<Done>(),
  /** They have read a policy, by the id of its row in Requirements, in its newest version. */
  'partnership.read': asks(() => ({ id, requirement: z.string() })).answers<Done>(),
  'partnership.plan': asks(() => ({ id })).answers<Done>(),
  'partnership.share': asks(() => ({ id, to: z.array(line) })).answers<Done>(),
  'partnership.agreement': asks(() => ({ id })).answers<Done>(),
  /** A contact card or a role sheet, by the kind of its text. */
  'partnership.paper': asks(() => ({ id, kind: z.string() })).answers<Done>(),
  'partnership.vcards': asks(() => ({ id })).answers<{ name: string; text: string }>(),
  'interested.show': asks(() => ({ activityId: z.nullable(id) })).answers<Interested | { hint: string }>(),
  'interested.invite': asks(() => ({ activityId: id, ids: z.array(id) })).answers<{ text: string }>(),
};
