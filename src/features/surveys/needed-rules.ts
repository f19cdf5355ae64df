/** Rows of Needs, from what was answered or counted. Pure. */
import { givenTo, picked, told, type AnswerTo } from '../../forms/answer-rules';
import { pieces, sameThing, saysNothing } from '../../forms/free-answer-rules';
import type { Finding } from '../../records/findings';
import type { HelpKind, Need } from '../../records/needs';
import { comparable, cut, tidy } from '../../shared/text';
import type { needsSurvey } from './needs-texts';

export interface NeedSaid {
  name: string;
  perspective: NonNullable<Need['perspective']>;
  help: HelpKind | null;
  industry: string[] | null;
  pathway: string | null;
  source: string;
  notes: string | null;
}

/** Of words of people’s own beside the options. */
const otherKey = 'other';

const longestName = 100;

/** Null when nobody on the staff said anything in words. `taken`: names of other needs, in `comparable` form. */
export function needIn(answer: AnswerTo<typeof needsSurvey>, taken: ReadonlySet<string>): NeedSaid | null {
  const words = (givenTo(answer, 'words')?.values[0] ?? '').trim();
  if (picked(answer, 'who')[0] === 'student' || saysNothing(words)) return null;
  const className = told(answer, 'className');
  const kinds = picked(answer, 'help').filter((key): key is HelpKind => key !== otherKey);
  const name = cut(tidy(words), longestName, '…');
  const others = kinds.length > 1 ? [`Would help: ${kinds.join(', ').toLowerCase()}.`] : [];
  const notes = [...(name === tidy(words) ? [] : [words]), ...others].join('\n');
  return {
    name: freeName(name, className, taken),
    perspective: 'Students',
    help: kinds.length === 1 ? kinds[0]! : null,
    industry: skillsIn(answer),
    pathway: className || null,
    source: `Needs survey ${answer.schoolYear}`,
    notes: notes || null,
  };
}

/** Each name stands once in Needs. */
function freeName(name: string, className: string, taken: ReadonlySet<string>): string {
  const tries = [name, ...(className === '' ? [] : [`${name}, ${className}`])];
  for (let number = 2; tries.every((each) => taken.has(comparable(each))); number++) tries.push(`${name} (${number})`);
  return tries.filter((each) => !taken.has(comparable(each)))[0]!;
}

/** Commas separate them in the cell. */
function skillsIn(answer: AnswerTo<typeof needsSurvey>): string[] | null {
  const found = (givenTo(answer, 'skills')?.values ?? []).flatMap(pieces).map((skill) => skill.replace(/[,;]/g, ' '));
  return found.length === 0 ? null : found;
}

export function sayNeedKept(name: string): string {
  return `This was corrected after it was taken in. Needs still says “${name}”. Put right what is right, then clear this cell.`;
}

/** A need that a survey has counted; `help`: if it is a kind of help. `taken`: see `needIn`. */
export function needOf(
  { text, name }: Pick<Finding, 'text' | 'name'>,
  whose: NeedSaid['perspective'],
  help: HelpKind | null,
  taken: ReadonlySet<string>,
): Omit<NeedSaid, 'notes' | 'pathway'> {
  const said = text ?? '';
  const industry = help === null ? [said.replace(/[,;]/g, ' ')] : null;
  return { name: freeName(said, whose.toLowerCase(), taken), perspective: whose, help, industry, source: name ?? '' };
}

/** Whether the need says that, in whatever words. */
export function says({ name }: Pick<Need, 'name'>, text: string): boolean {
  return name !== null && sameThing(name) === sameThing(text);
}
