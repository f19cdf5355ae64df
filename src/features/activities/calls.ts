/** What the page Sheet and calendar asks of the server. */
export interface Conflict {
  id: string;
  title: string;
  kind: 'changed' | 'deleted';
  /** What happened, and how it stands on either side. */
  lines: string[];
  /** The question as it stands in the sheet; sent back with the answer. */
  seen: string;
}

export interface ActivityCalls {
  'conflicts.list': (argument: null) => Conflict[];
  'conflicts.decide': (argument: { id: string; keep: 'sheet' | 'calendar'; seen: string }) => {
    left: Conflict[];
    text: string;
  };
}
