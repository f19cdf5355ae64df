/** What a meeting has decided, in words for minutes and mails. Pure. */
import type { Topic } from '../../records/topics';
import { shortDate } from '../../shared/dates';
import { noteTaker, sayMember, type Attended } from './attended-rules';

interface Minuted {
  attended: readonly Attended[];
  topics: readonly Topic[];
}

export interface MinutesWords {
  present: string;
  absent: string;
  notesBy: string;
  decisions: string;
}

export function sayMinutes({ attended, topics }: Minuted): MinutesWords {
  const say = (came: boolean): string =>
    attended
      .filter(({ row }) => (row?.came === 'Yes') === came)
      .map(({ member }) => sayMember(member))
      .join('; ');
  return {
    present: say(true),
    absent: say(false),
    notesBy: noteTaker(attended)?.name ?? '',
    decisions: topics.map(sayTopic).join('\n\n'),
  };
}

function sayTopic({ topic, motion, result, notes, next, owner, by }: Topic): string {
  const follows = [next ?? '', owner?.label ?? '', by === null ? '' : `by ${shortDate(by)}`].filter(Boolean).join(', ');
  return [
    `${topic ?? ''}: ${(result ?? 'not decided').toLowerCase()}`,
    ...(motion === null ? [] : [`- Motion: ${flat(motion)}`]),
    ...(notes === null ? [] : [`- ${flat(notes)}`]),
    ...(next === null ? [] : [`- Follow-up: ${follows}`]),
  ].join('\n');
}

const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
