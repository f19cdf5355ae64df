/** Rows of Needs, from what was answered or counted. Pure. */
import { givenTo, picked, told, type AnswerTo } from '../../forms/answer-rules';
import { pieces, sameThing, saysNothing } from '../../forms/free-answer-rules';
import type { Finding } from '../../records/findings';
import type { HelpKind, Need } from '../../records/needs';
import { comparable, cut, tidy } from '../../shared/text';
import type { needsSurvey } from './needs-texts';

type Perspective = NonNullable<Need['perspective']>;

export interface NeedSaid {
  name: string;
  perspective: Perspective;
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
  whose: Perspective,
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

type Counted = Pick<Finding, 'text' | 'survey' | 'question' | 'schoolYear' | 'count'>;

/**
 * How many people named what a need says: of each survey among those whose need it is, in its newest school year, by the
 * question to which most did. Null when nobody. `whose`: by survey.
 */
export function namedBy(
  rows: readonly Counted[],
  whose: ReadonlyMap<string, Perspective>,
): (need: Pick<Need, 'name' | 'perspective'>) => number | null {
  const newest = new Map<string, string>();
  for (const { survey, schoolYear, count } of rows)
    if (count && (newest.get(survey ?? '') ?? '') < (schoolYear ?? '')) newest.set(survey ?? '', schoolYear ?? '');
  // By whose need and what, then by survey and question.
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const { text, survey, question, schoolYear, count } of rows) {
    const who = whose.get(survey ?? '');
    if (who === undefined || !count || newest.get(survey ?? '') !== schoolYear) continue;
    const thing = within(counts, `${who}\n${sameThing(text ?? '')}`);
    const ofSurvey = within(thing, survey ?? '');
    ofSurvey.set(question ?? '', (ofSurvey.get(question ?? '') ?? 0) + count);
  }
  return ({ name, perspective }) => {
    const surveys = counts.get(`${perspective ?? ''}\n${sameThing(name ?? '')}`);
    if (!surveys) return null;
    return [...surveys.values()].reduce((sum, questions) => sum + Math.max(...questions.values()), 0);
  };
}

function within<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = map.get(key) ?? new Map<string, T>();
  map.set(key, known);
  return known;
}
