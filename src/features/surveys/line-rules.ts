/** Which line of Findings an answer belongs to. Pure. */
import { sameThing } from '../../forms/free-answer-rules';
import { comparable } from '../../shared/text';

/** A question whose answers are counted. */
export interface CountedQuestion {
  questionKey: string;
  /** `Skills`. */
  name: string;
  /** By option key, its name in Findings. */
  options: ReadonlyMap<string, string>;
}

export interface Line {
  /** Equal for what is counted together. */
  key: string;
  text: string;
  /** The person's own words; empty for an option that was picked. */
  typed: string;
}

/**
 * For an option that was picked, by its key; otherwise for words of people's own, which may name an option as well.
 * `apart`: see `Counting`.
 */
export function lineOf(
  { options }: Pick<CountedQuestion, 'options'>,
  apart: ReadonlySet<string>,
): (typed: string, optionKey: string) => Line {
  const byWords = new Map([...options.values()].map((text) => [comparable(text), text]));
  const byThing = new Map([...options.values()].map((text) => [sameThing(text), text]));
  const ofOption = (text: string, typed: string): Line => ({ key: `option ${comparable(text)}`, text, typed });
  return (typed, optionKey) => {
    const picked = options.get(optionKey);
    if (picked !== undefined) return ofOption(picked, '');
    const words = comparable(typed);
    const same = byWords.get(words) ?? (apart.has(words) ? undefined : byThing.get(sameThing(typed)));
    if (same !== undefined) return ofOption(same, typed);
    return { key: apart.has(words) ? `apart ${words}` : `thing ${sameThing(typed)}`, text: typed, typed };
  };
}
