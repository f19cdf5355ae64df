/** What a meeting needs before it can be closed, and what becomes of its topics then. Pure. */
import type { NewRow } from '../../workbook/tab';
import type { TakingPart } from '../../records/attendance';
import type { Member } from '../../records/board-rules';
import type { topics, Topic } from '../../records/topics';
import { tidy } from '../../shared/text';

export interface Attended {
  member: Member;
  row: TakingPart | null;
}

/** Whoever wrote the notes; null: nobody was named who was there. */
export function noteTaker(attended: readonly Attended[]): Member | null {
  return attended.filter(({ row }) => row?.duty === 'Notes' && row.came === 'Yes')[0]?.member ?? null;
}

/** Why it cannot be closed yet, as sentences; empty when it can. */
export function whyOpen(topics: readonly Topic[], attended: readonly Attended[], isOver: boolean): string[] {
  const came = attended.filter(({ row }) => row?.came === 'Yes');
  const named = attended.some(({ row }) => row?.duty === 'Notes');
  const undecided = topics.filter(({ state, result }) => state !== 'Decided' && result === null);
  return [
    ...(isOver ? [] : ['The meeting has not begun. It can be closed on its day.']),
    ...(came.length === 0 ? ['Say who came.'] : []),
    ...(noteTaker(attended) !== null
      ? []
      : [named ? 'Whoever takes notes has to be there. Name somebody who came.' : 'Name who takes notes.']),
    ...undecided.map(({ topic }) => `“${topic ?? ''}” has no result. Write one down, or carry it to the next meeting.`),
  ];
}

/** Whether somebody of the organization was there: the representative or a substitute. */
export function wasThere(attended: readonly Attended[], organizationId: string): boolean {
  return attended.some(({ member, row }) => member.seat?.organization.id === organizationId && row?.came === 'Yes');
}

/** What each wants to talk about the next time, as topics for it; what stands there already is left out. */
export function topicsFromInput(
  attended: readonly Attended[],
  known: (topic: string) => boolean,
): Pick<NewRow<typeof topics>, 'topic' | 'proposedBy'>[] {
  return attended.flatMap(({ member, row }) =>
    (row?.input ?? '')
      .split('\n')
      .map((line) => tidy(line.replace(/^[\s\-–•*]+/, '')).slice(0, 500))
      .filter((line) => line !== '' && !known(line))
      .map((topic) => ({ topic, proposedBy: member.name })),
  );
}
