/** The calls that the sidebar Make a document makes. */
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
  /** The organization that the selected row is or names; null when there is none. */
  selected: { id: string; name: string } | null;
  /** The reason when there is none. */
  hint: string;
  stories: { id: string; name: string; consent: boolean }[];
  /** Upcoming appointments. */
  meetings: { id: string; name: string }[];
  /** What partners are asked for, and who has offered it. */
  asks: { name: string; offered: string[] }[];
  stages: string[];
  categories: string[];
  made: MadeLine[];
}

export const materialsCalls = {
  'documents.show': asks().answers<DocumentsView>(),
  /** Whom a letter to many would reach. */
  'documents.choose': asks(() => choice.shape).answers<{ ids: string[]; names: string[] }>(),
};

/** The partner card and the call sheet make prep sheets, too. */
export const documentCalls = {
  'documents.make': asks(() => ({ kind: z.string(), ids: z.array(z.string()) })).answers<{
    text: string;
    url: string;
    pdf: string;
    view: DocumentsView;
  }>(),
};
