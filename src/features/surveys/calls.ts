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
  /** People can be invited to it by mail, to addresses that are pasted. */
  invites: boolean;
}

export interface InvitePreview {
  /** `why`: why not; empty for who would be invited. */
  people: { email: string; name: string; why: string }[];
  /** What was pasted and is no address. */
  others: string[];
  quotaLeft: number;
  /** What the first of them would get. */
  sample: { subject: string; text: string } | null;
  /** Why nobody can be invited, for example because a template lacks something. */
  refusal: string;
}

const pasted = () => ({ pasted: z.string().check(z.maxLength(100_000)) });

export const formCalls = {
  'forms.list': asks().answers<FormLine[]>(),
  'forms.make': asks(() => ({ key: z.string() })).answers<FormLine[]>(),
  'forms.invited': asks(pasted).answers<InvitePreview>(),
  'forms.invite': asks(pasted).answers<{ text: string }>(),
};
