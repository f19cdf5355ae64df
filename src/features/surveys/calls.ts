/** What the dialog Forms asks of the server. */
export interface FormLine {
  key: string;
  name: string;
  audience: string;
  becomes: string;
  /** Empty while the form is not made. */
  url: string;
  editUrl: string;
  answers: number;
}

export interface FormCalls {
  'forms.list': (argument: null) => FormLine[];
  'forms.make': (argument: { key: string }) => FormLine[];
}
