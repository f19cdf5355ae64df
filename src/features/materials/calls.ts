/** What the sidebar Make a document asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import { choice } from '../../shared/choice';

export interface MadeLine {
  name: string;
  aboutName: string;
  superseded: boolean;
  url: string;
  pdf: string;
  madeAt: string;
}

export interface DocumentsView {
  kinds: { kind: string; name: string }[];
  /** Of the selected row; null when it is or names none. */
  selected: { id: string; name: string } | null;
  /** Why not. */
  hint: string;
  stories: { id: string; name: string; consent: boolean }[];
  /** Appointments to come. */
  meetings: { id: string; name: string }[];
  /** What partners are asked for, and who has offered such a thing. */
  asks: { name: string; offered: string[] }[];
  stages: string[];
  categories: string[];
  made: MadeLine[];
}

export const materialsCalls = {
  'documents.show': asks().answers<DocumentsView>(),
  /** Whom a letter to many would reach. */
  'documents.choose': asks(choice.shape).answers<{ ids: string[]; names: string[] }>(),
};

/** A prep sheet is made from the partner card and the call sheet too. */
export const documentCalls = {
  'documents.make': asks({ kind: z.string(), ids: z.array(z.string()) }).answers<{
    text: string;
    url: string;
    pdf: string;
    view: DocumentsView;
  }>(),
};
