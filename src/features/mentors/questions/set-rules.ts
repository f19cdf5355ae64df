/** Which questions an email mentor gets. Pure. */
import { comparable } from '../../../shared/text';

export interface QuestionSet {
  name: string;
  lines: readonly string[];
}

export const mostQuestions = 10;

export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * `said`: the activity’s cell *Questions*. The name of a set stands for all its questions, `The work: 2, 4` for some of
 * them by number; anything else is the questions themselves, one a line.
 */
export function questionsSaid(said: string, sets: readonly QuestionSet[]): { lines: string[] } | { fault: string } {
  const lines = linesIn(said);
  if (lines.length === 0) return { fault: `Type the questions, or the name of a set: ${namesOf(sets)}.` };
  const chosen = lines.length > 1 ? null : ofSet(lines[0]!, sets);
  const found = chosen ?? { lines };
  if ('lines' in found && found.lines.length > mostQuestions)
    return { fault: `A mentor gets at most ${mostQuestions} questions, and these are ${found.lines.length}. Make two sessions of them.` }; // prettier-ignore
  return found;
}

const namesOf = (sets: readonly QuestionSet[]): string => sets.map(({ name }) => `“${name}”`).join(', ');

/** Null: it names no set. */
function ofSet(line: string, sets: readonly QuestionSet[]): { lines: string[] } | { fault: string } | null {
  const set = sets.filter(({ name }) => comparable(line.split(':')[0] ?? '') === comparable(name))[0];
  if (!set) return null;
  const numbers =
    line.indexOf(':') < 0 ? set.lines.map((_, index) => index + 1) : (line.match(/\d+/g) ?? []).map(Number);
  const lines = numbers.flatMap((number) => set.lines[number - 1] ?? []);
  if (lines.length < numbers.length || lines.length === 0)
    return { fault: `The set “${set.name}” has ${set.lines.length} questions. Name those you want by number.` };
  return { lines };
}

/** What was answered, each under its question; a question left alone is left out. Null: nothing was answered. */
export function answersSaid(boxes: readonly string[], asked: readonly string[]): string | null {
  const open = new Set(asked.map(comparable));
  const said = boxes.map((box) => box.trim()).filter((box) => box !== '' && !open.has(comparable(box)));
  return said.length === 0 ? null : said.join('\n\n');
}
