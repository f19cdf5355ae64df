/** Which member knows something about a topic (the guide's step 3: use the expertise of your members). Pure. */
import type { Member } from '../../records/board-rules';
import { comparable } from '../../shared/text';

const shortestWord = 4;

/** Words of every other topic: that somebody’s talents share them means nothing. */
const everyday = ['about', 'board', 'class', 'from', 'more', 'next', 'program', 'school', 'student', 'students', 'that', 'their', 'this', 'what', 'with', 'work', 'year']; // prettier-ignore

const wordsOf = (text: string): Set<string> =>
  new Set(
    comparable(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= shortestWord && !everyday.includes(word)),
  );

/** The name of the member whose talents share most words with the topic, the first of several; empty: nobody’s do. */
export function suggestedLead(topic: string, members: readonly Member[]): string {
  const wanted = wordsOf(topic);
  const shared = ({ talents }: Member): number =>
    [...wordsOf(talents.join(' '))].filter((word) => wanted.has(word)).length;
  return members.reduce<{ name: string; count: number }>(
    (best, member) => (shared(member) > best.count ? { name: member.name, count: shared(member) } : best),
    { name: '', count: 0 },
  ).name;
}
