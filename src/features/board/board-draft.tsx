/** What has been typed into the page and is not saved yet, by meeting: it stays while views and meetings change. */
import { useState } from 'preact/hooks';
import type { MeetingSaved } from './calls';

/** By id of the row, then by field: only what a person has changed, so that nothing that a colleague writes is written over. */
type Typed = Record<string, Record<string, string>>;

export interface Draft {
  people: Typed;
  topics: Typed;
  /** One a line. */
  ideas: string;
}

const blank: Draft = { people: {}, topics: {}, ideas: '' };

export interface Drafts {
  of(meeting: string): Draft;
  type(meeting: string, part: 'people' | 'topics', id: string, field: string, value: string): void;
  typeIdeas(meeting: string, value: string): void;
  /** Meetings for which something is not saved. */
  open: string[];
  /** What would be saved. */
  sent(meeting: string): MeetingSaved;
  /** What was sent is no longer a draft, unless it was typed over meanwhile. */
  forget(meeting: string, draft: Draft): void;
}

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const of = (meeting: string): Draft => drafts[meeting] ?? blank;
  const edit = (meeting: string, change: (draft: Draft) => Draft): void =>
    setDrafts((before) => ({ ...before, [meeting]: change(before[meeting] ?? blank) }));
  return {
    of,
    type: (meeting, part, id, field, value) =>
      edit(meeting, (draft) => ({
        ...draft,
        [part]: { ...draft[part], [id]: { ...draft[part][id], [field]: value } },
      })),
    typeIdeas: (meeting, ideas) => edit(meeting, (draft) => ({ ...draft, ideas })),
    open: Object.keys(drafts).filter((meeting) => !isBlank(of(meeting))),
    sent: (meeting) => ({ meeting, people: listed(of(meeting).people), topics: listed(of(meeting).topics), ideas: of(meeting).ideas }), // prettier-ignore
    forget: (meeting, saved) =>
      edit(meeting, ({ people, topics, ideas }) => ({
        people: without(people, saved.people),
        topics: without(topics, saved.topics),
        ideas: ideas === saved.ideas ? '' : ideas,
      })),
  };
}

const isBlank = ({ people, topics, ideas }: Draft): boolean =>
  Object.keys(people).length === 0 && Object.keys(topics).length === 0 && ideas.trim() === '';

const listed = (typed: Typed): { id: string }[] => Object.entries(typed).map(([id, fields]) => ({ id, ...fields }));

function without(typed: Typed, saved: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed)
      .map(([id, fields]): [string, Record<string, string>] => [
        id,
        Object.fromEntries(Object.entries(fields).filter(([field, value]) => saved[id]?.[field] !== value)),
      ])
      .filter(([, fields]) => Object.keys(fields).length > 0),
  );
}
