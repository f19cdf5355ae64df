/** The calls that the sidebar Define the industry makes. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface LevelCount {
  level: string;
  asked: number;
  /** How many are interested, or partners already. */
  interested: number;
  partners: number;
}

export interface TenLine {
  id: string;
  row: number;
  rank: number;
  name: string;
  knows: string;
  /** The next step with its date, or empty. */
  step: string;
  level: string;
  success: string;
}

export interface RecruitingReport {
  open: { question: string; status: string; row: number }[];
  questions: number;
  team: string[];
  /** What the team lacks, or empty. */
  teamLacks: string;
  industry: { ours: string[]; inside: number; all: number; narrow: string; typesWithout: string[] };
  leading: string[];
  associations: string[];
  ten: TenLine[];
  levels: LevelCount[];
}

export const recruitingCalls = {
  'recruiting.report': asks().answers<RecruitingReport>(),
  'recruiting.principal': asks(() => ({ id: z.string() })).answers<{
    report: RecruitingReport;
    text: string;
    batch: string;
  }>(),
};
