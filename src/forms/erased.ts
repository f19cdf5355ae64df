/**
 * Answers that were erased, as marks: Google may have refused to delete one in the form, or the run died before it asked.
 * It must not come in again. An answer that its giver has changed since is given anew, and does.
 */
import type { Memory } from '../google/memory';
import { digest } from '../shared/digest';
import type { Timestamp } from '../shared/dates';
import { marksIn, setMarks } from '../messages/marks';

const name = 'answers.erased';

/** An answer, and when it was given, in school time. */
export interface GivenAt {
  answerId: string;
  at: Timestamp | null;
}

const markOf = ({ answerId, at }: GivenAt): string => `${digest(`${answerId} ${at ?? ''}`)}X`;

/** Under the lock and on a fresh memory; goes along with the next `save`. False: no more can be kept. */
export function noteErased(memory: Memory, answers: readonly GivenAt[]): boolean {
  return setMarks(memory, name, new Set([...marksIn(memory, name), ...answers.map(markOf)]));
}

export function erasedAnswers(memory: Memory): (answer: GivenAt) => boolean {
  const marks = marksIn(memory, name);
  return (answer) => marks.size > 0 && marks.has(markOf(answer));
}
