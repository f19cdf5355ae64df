/** What the sidebar This person has left asks of the server. */
export interface LeavingShown {
  id: string;
  name: string;
  organization: string;
  /** Roles that end. */
  roles: string[];
  /** Activities ahead, seats, offers and partnerships that are affected, in words. */
  affected: string[];
  /** Waiting mails that are taken back. */
  drafts: string[];
  /** Colleagues who could follow; the substitute first. */
  successors: string[];
  today: string;
}

export interface LeavingCalls {
  'leaving.show': (argument: { id: string | null }) => LeavingShown | { hint: string };
  'leaving.apply': (argument: { id: string; lastDay: string; successor: string }) => { text: string; batch: string };
}
