/** What the sidebars Partnership and Invite interested partners ask of the server. */
export interface PartnershipShown {
  id: string;
  name: string;
  stage: string;
  boardStatus: string;
  stages: string[];
  structures: string[];
  structure: string[];
  /** `Needed, by Rosa Lin, asked Mon, Sep 14: open`, or empty. */
  approval: string;
  approver: string;
  /** An approval is needed and not decided yet. */
  open: boolean;
  primary: string;
  people: { name: string; email: string; jobTitle: string }[];
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

export interface PartnershipCalls {
  'partnership.show': (argument: { id: string | null }) => PartnershipAnswer;
  'partnership.save': (argument: {
    id: string;
    stage: string;
    structure: string[];
    approver: string;
    decision: '' | 'Yes' | 'No';
  }) => Done;
  'partnership.primary': (argument: { id: string; name: string; email: string; jobTitle: string }) => Done;
  'partnership.ask': (argument: { id: string; what: 'board' | 'nominate' | 'welcome' }) => Done;
  'interested.show': (argument: { activityId: string | null }) => Interested | { hint: string };
  'interested.invite': (argument: { activityId: string; ids: string[] }) => { text: string };
}
