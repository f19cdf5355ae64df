/** What the dialog Forms requests from the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface FormLine {
  key: string;
  name: string;
  audience: string;
  becomes: string;
  /** Empty until the form is made. */
  url: string;
  editUrl: string;
  /** In Responses. */
  answers: number;
  /** Not brought in yet; null when this person cannot open the form. */
  waiting: number | null;
}

export const formCalls = {
  'forms.list': asks().answers<FormLine[]>(),
  'forms.make': asks(() => ({ key: z.string() })).answers<FormLine[]>(),
};
