/** What the sidebar Board decisions asks of the server. */
export interface Decision {
  topic: string;
  area: string;
  motion: string;
  result: string;
  /** `YYYY-MM-DD`. */
  date: string;
  next: string;
  owner: string;
  /** `YYYY-MM-DD` or empty. */
  by: string;
}

export interface BoardDesk {
  areas: string[];
  results: string[];
  colleagues: string[];
  today: string;
  /** The newest first, at most 30. */
  decided: { topic: string; area: string; result: string; when: string; follows: string; open: boolean }[];
}

export interface BoardCalls {
  'board.desk': (argument: null) => BoardDesk;
  'board.decide': (argument: Decision) => { desk: BoardDesk; text: string };
}
