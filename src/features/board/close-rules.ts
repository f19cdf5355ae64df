/** What a meeting needs before it can be closed, and what becomes of its topics then. Pure. */
import type { NewRow } from '../../workbook/tab';
import type { topics, Topic } from '../../records/topics';
import { comparable, tidy } from '../../shared/text';
import { noteTaker, type Attended } from './attended-rules';

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

/**
 * What each wants to talk about the next time, as topics for it, one a line; what stands there already is left out, and what
 * two people want stands there once.
 */
export function topicsFromInput(
  attended: readonly Attended[],
  isKnown: (topic: string) => boolean,
): Pick<NewRow<typeof topics>, 'topic' | 'proposedBy'>[] {
  const wanted = attended.flatMap(({ member, row }) =>
    topicLines(row?.input ?? '').map((topic) => ({ topic, proposedBy: member.name })),
  );
  const first = (topic: string): number => wanted.findIndex((each) => comparable(each.topic) === comparable(topic));
  return wanted.filter(({ topic }, index) => !isKnown(topic) && first(topic) === index);
}

/** Each line as a topic, without the dash or dot in front of it. */
export function topicLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => tidy(line.replace(/^[\s\-–•*]+/, '')).slice(0, 500))
    .filter(Boolean);
}
