/** What the sidebar Make a document asks of the server. */
import type { Choice } from '../partners/choose-rules';

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

export interface MaterialsCalls {
  'documents.show': (argument: null) => DocumentsView;
  /** Whom a letter to many would reach. */
  'documents.choose': (argument: Choice) => { ids: string[]; names: string[] };
  'documents.make': (argument: { kind: string; ids: string[] }) => {
    text: string;
    url: string;
    pdf: string;
    view: DocumentsView;
  };
}
