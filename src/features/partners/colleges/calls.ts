/** What the dialog Pick local colleges asks of the server. */
export interface CollegeLine {
  line: number;
  name: string;
  city: string;
  county: string;
  state: string;
}

export interface CollegeCalls {
  'colleges.look': (argument: { text: string }) => { colleges: CollegeLine[]; industry: string };
  'colleges.add': (argument: { text: string; fileName: string; lines: number[]; industry: string }) => { text: string };
}
