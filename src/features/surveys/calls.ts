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
  answers: number;
}

export const formCalls = {
  'forms.list': asks().answers<FormLine[]>(),
  'forms.make': asks({ key: z.string() }).answers<FormLine[]>(),
};
