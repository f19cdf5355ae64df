/** What the sidebar Define the industry asks of the server. */
import type { LevelCount } from './team-rules';

export interface TenLine {
  id: string;
  row: number;
  rank: number;
  name: string;
  knows: string;
  /** Next step with its day, or empty. */
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

export interface RecruitingCalls {
  'recruiting.report': (argument: null) => RecruitingReport;
  'recruiting.principal': (argument: { id: string }) => { report: RecruitingReport; text: string; batch: string };
}
